/**
 * What mail programs write around a quotation, in the languages they speak. Each list is a fragment of a pattern;
 * labels are followed by a colon in letters.
 */
export const FROM_LABELS = 'From|От кого|От|Von|De|Da|Od|Від|Kimden|Gönderen|Från|Fra|Van|Lähettäjä';
export const TO_LABELS = 'To|Кому|An|À|Para|A|Do|Кому|Kime|Alıcı|Till|Til|Aan';
export const DATE_LABELS =
  'Sent|Date|Отправлено|Дата|Gesendet|Datum|Envoyé(?: le)?|Enviad[oa](?: em| el)?|Fecha|Data|Inviato|Wysłano|Надіслано|Gönderildi|Gönderme Tarihi|Tarih|Skickat|Sendt|Verzonden';
export const SUBJECT_LABELS =
  'Subject|Тема|Betreff|Objet|Asunto|Assunto|Oggetto|Temat|Konu|Ämne|Emne|Onderwerp';

/** The line between a note and what it forwards or answers, without the dashes around it. */
export const DIVIDERS = [
  'Original Message|Original Appointment|Forwarded message|Reply message',
  'Исходное сообщение|Пересылаемое сообщение|Пересланное сообщение|Пересланное письмо|Перенаправленное сообщение|Конец пересылаемого сообщения',
  'Ursprüngliche Nachricht|Originalnachricht|Weitergeleitete Nachricht',
  "Message d['’]origine|Message original|Message transféré|Forwarded Message",
  'Mensaje original|Mensaje reenviado|Mensagem original|Mensagem encaminhada|Mensagem reencaminhada',
  'Messaggio originale|Messaggio inoltrato',
  'Wiadomość oryginalna|Oryginalna wiadomość|Wiadomość przekazana|Przekazana wiadomość|Treść przekazanej wiadomości',
  'Вихідне повідомлення|Оригінальне повідомлення|Переслане повідомлення|Початкове повідомлення',
  'Orijinal İleti|Orijinal Mesaj|Özgün İleti|Yönlendirilen ileti|Yönlendirilmiş ileti|İletilmiş ileti|Forwarded by',
].join('|');

/** A whole line before a forwarded letter, in programs that draw no dashes. */
export const FORWARD_LINES = [
  'Begin forwarded message',
  'Начало переадресованного сообщения|Начало пересылаемого сообщения',
  'Anfang der weitergeleiteten (?:Nachricht|E-Mail)',
  'Début du message (?:réexpédié|transféré)',
  'Inicio del mensaje reenviado',
  'Início da mensagem (?:re)?encaminhada',
  'Inizio messaggio inoltrato',
  'Początek przekazywanej wiadomości|Początek przekazanej wiadomości',
  'Початок пересланого повідомлення|Початок переадресованого повідомлення',
  'Yönlendirilen ileti başlangıcı',
].join('|');

/** "wrote", as the line above a quotation ends with it. */
export const WROTE = [
  'wrote|writes',
  'пиш(?:ет|е)|написал(?:\\(а\\)|а)?|написав(?:\\(ла\\)|\\(-ла\\))?|написала',
  'a écrit|escribió|escreveu|ha scritto',
  'pisze|napisał(?:\\(a\\)|a)?',
  'yazdı|skrev|schreef',
].join('|');

/** Words such a line begins with, in front of the date. */
export const ON = 'On|Am|Le|El|Il giorno|Il|Em|No dia|W dniu|Dnia|Den|Op|Às \\d{1,2}:\\d{2} (?:de|do dia)';

export const WEEKDAYS = [
  'mon|tue|wed|thu|fri|sat|sun',
  'пн|вт|ср|чт|пт|сб|вс|нд|понедельник|вторник|сред|четверг|пятниц|суббот|воскресень|понеділок|вівторок|серед|четвер|п.ятниц|субот|неділ',
  'mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
  'lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|seg|ter|qua|qui|sex|gio|sab',
  'pon|wt|śr|czw|pt|sob|niedz|ndz|pzt|sal|çar|per|cum|cmt|paz',
].join('|');

/** A whole line that says goodbye in front of a name. */
export const CLOSINGS = [
  '(?:(?:with )?(?:best|kind|kindest|warm|warmest|many) )?(?:regards|wishes)|(?:yours )?(?:sincerely|faithfully|truly)|sincerely yours|best|all the best|cheers|(?:many )?thanks|thank you',
  'с (?:(?:наилучшими|глубоким|искренним) )?(?:уважением|пожеланиями)|всего (?:доброго|наилучшего)|спасибо',
  'mit (?:freundlichen|besten|herzlichen) gr(?:ü|ue)(?:ß|ss)en|(?:viele |liebe |beste |herzliche |schöne )?gr(?:ü|ue)(?:ß|ss)e|danke',
  '(?:bien )?cordialement|bien à vous|(?:meilleures |sincères )?salutations|merci',
  '(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|gracias',
  '(?:atenciosamente|cumprimentos|melhores cumprimentos|abraços?|obrigad[oa])',
  '(?:cordiali |distinti )?saluti|cordialmente|grazie',
  '(?:serdecznie )?pozdrawiam|z poważaniem|dziękuję',
  'з (?:повагою|найкращими побажаннями)|дякую',
  'sayg(?:ı|i)lar(?:ı|i)m(?:la|(?:ı|i)zla)|sevgiler|iyi çalışmalar|teşekkürler',
  'met vriendelijke groet(?:en)?|med vänlig(?:a)? hälsning(?:ar)?|med venlig hilsen',
].join('|');

/** Beginnings of the line a telephone or mail program adds on its own. */
export const SENT_FROM = [
  'Sent from|Sent via|Sent with|Get Outlook for|Get BlueMail',
  'Отправлено (?:с|из|от)|Послано (?:с|из)|Скачать Outlook|Загрузить Outlook',
  'Gesendet (?:von|mit)|Von meinem|Diese Nachricht wurde von meinem|Outlook für',
  'Envoyé (?:de|depuis|à partir)|Obtenir Outlook|Télécharger Outlook',
  'Enviado (?:desde|do|de|a partir)|Obtener Outlook|Obtenha o Outlook',
  'Inviato da|Scarica Outlook|Wysłan[eo] z|Pobierz Outlook',
  'Надіслано (?:з|із)|Відправлено з|Завантажити Outlook',
].join('|');
/** Languages that put the device first. */
export const SENT_FROM_LAST = '(?:gönderildi|gönderdim)\\.?';
