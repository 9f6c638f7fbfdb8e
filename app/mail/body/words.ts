/**
 * What mail programs write around a quotation, in the languages they speak. Each list is a fragment of a pattern;
 * labels are followed by a colon in letters.
 */
export const FROM_LABELS = 'From|От кого|От|Von|De|Da|Od|Від|Kimden|Gönderen|Från|Fra|Van|Lähettäjä';
export const TO_LABELS = 'To|Кому|An|À|Para|A|Do|Кому|Kime|Alıcı|Till|Til|Aan';
export const DATE_LABELS =
  'Sent|Date|Отправлено|Дата|Gesendet|Datum|Envoyé(?: le)?|Enviad[oa](?: em| el)?|Fecha|Data|Inviato|Wysłano|Надіслано|Wysłane|Gönderildi|Gönderme Tarihi|Tarih|Skickat|Sendt|Verzonden';
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

/** Words a letter begins with, in front of a name. */
export const GREETINGS = [
  'hi|hello|hey|dear|good (?:morning|afternoon|evening|day)',
  'здравствуй(?:те)?|привет|добр(?:ый|ое|ого) (?:день|утро|вечер|дня|времени суток)|уважаем(?:ый|ая|ые)',
  'hallo|guten (?:tag|morgen|abend)|liebe[rs]?|moin|sehr geehrte[r]?',
  'bonjour|bonsoir|salut|ch(?:er|ère)s?',
  'hola|buenos días|buenas(?: tardes)?|estimad[oa]s?',
  'oi|olá|bom dia|boa (?:tarde|noite)|prezad[oa]s?',
  'ciao|buongiorno|buonasera|salve|gentile',
  'cześć|dzień dobry|witam|szanown[iya]',
  'вітаю|доброго дня|добр(?:ий|ого) (?:день|ранку|вечора)|шановн(?:ий|а|і)',
  'merhaba(?:lar)?|günaydın|iyi günler|sayın|selam(?:lar)?',
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
  'Sent from|Sent via|Sent with',
  'Отправлено (?:с|из|от|через)|Послано (?:с|из)',
  'Gesendet (?:von|mit|über)|Von meinem|Von meiner|Diese Nachricht wurde von meinem',
  'Envoyé (?:de|depuis|à partir|avec)',
  'Enviado (?:desde|do|da|de|a partir|con|com|pelo)',
  'Inviato (?:da|dal|con)|Wysłan[eo] (?:z|ze|przy)',
  'Надіслано (?:з|із|через)|Відправлено (?:з|із)',
].join('|');

/** What makes such a line one: a thing that sends mail. "Sent from my office" names none. */
export const SENDING_THINGS = [
  'iPhone\\p{L}*|iPad\\p{L}*|Android|Samsung|Galaxy|Xiaomi|Huawei|Honor|Pixel|BlackBerry|Windows|iOS|MacBook',
  '(?:mobile |cell )?phone|smartphone|tablet|mobile device|Handy|Smartphone|Mobiltelefon|Tablet|téléphone|mobile|appareil',
  'móvil|celular|teléfono|telefone|cellulare|telefono|dispositivo|telefonu|smartfona|мобильн\\p{L}*|мобільн\\p{L}*',
  'телефона|телефону|смартфона|смартфону|устройства|пристрою',
  'Outlook|Gmail|Yahoo|Yandex|Яндекс\\p{L}*|Mail(?: for| для| für| pour|\\.ru|$)|Proton|https?:|Thunderbird|Spark|Superhuman|Bitrix24|Битрикс24',
].join('|');

/** Whole lines that ask to get the program, and such lines of languages that put the device first. */
export const SENT_FROM_LINES = [
  'Get (?:Outlook|BlueMail|Spark)\\b.{0,40}',
  '(?:Скачать|Загрузить|Завантажити|Outlook für|Obtenir|Télécharger|Obtener|Obt(?:er|enha)(?: o)?|Ottieni|Scarica|Pobierz)(?: (?:program|aplikację))? ?(?:Outlook|iOS|Android)\\b.{0,40}',
  '(?:iOS|Android) için Outlook.{0,40}',
  '[^.!?\\n]{0,40}(?:iPhone|iPad|Galaxy|Samsung|Android|Outlook|cihazımdan|telefonumdan)[^.!?\\n]{0,25} (?:gönderildi|gönderdim)\\.?',
].join('|');

/** A paragraph that lawyers put below signatures names the letter, and that it is confidential. */
export const CONFIDENTIAL =
  'confidential|privileged|конфиденциальн|vertraulich|confidentiel|confidencia[li]|riservat[eio]|poufn|конфіденційн|gizli';
export const THIS_LETTER =
  'e-?mails?|messages?|communication|письм|сообщени|Nachricht|courriel|correo|mensaje|mensagem|messaggi|wiadomoś|лист|повідомлен|ileti|e-posta';

/** Words that send the reader into the older letter, where the answers stand. */
export const ANSWERS_BELOW = [
  '(?:answers?|replies|reply|comments?|responses?|remarks)\\b.{0,25}\\b(?:inline|below|in (?:red|blue|green|the text))|inline (?:answers?|replies|comments?)|(?:answered|replied|commented) (?:inline|below|in (?:red|blue|green))|between the lines',
  '(?:ответ|комментари|поясн)\\p{L}*.{0,25}(?:ниже|в тексте|красным|синим|зел[её]ным)|(?:ответил|отвечаю|прокомментировал)\\p{L}*.{0,15}(?:ниже|в тексте)',
  '(?:Antwort|Kommentar|Anmerkung)\\p{L}*.{0,25}(?:unten|im Text|inline|in (?:rot|blau|grün)|farbig)',
  '(?:réponses?|commentaires?)\\b.{0,25}(?:ci-dessous|dans le texte|en (?:rouge|bleu|vert))',
  '(?:respuestas?|comentarios?|respostas?|comentários?)\\b.{0,25}(?:abajo|más abajo|en el texto|abaixo|no texto|(?:en|em) (?:rojo|azul|verde|vermelho))',
  '(?:rispost[ae]|commenti)\\b.{0,25}(?:sotto|in basso|nel testo|in (?:rosso|blu|verde))',
  '(?:odpowied|komentarz|uwag)\\p{L}*.{0,25}(?:poniżej|niżej|w tekście|na (?:czerwono|niebiesko|zielono))',
  '(?:відповід|коментар)\\p{L}*.{0,25}(?:нижче|у тексті|в тексті|червоним|синім|зеленим)',
  '(?:cevap|yanıt|yorum)\\p{L}*.{0,25}(?:aşağıda|metin içinde|kırmızı|mavi|yeşil)',
].join('|');
