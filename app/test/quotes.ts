/** Answers and forwards as mail programs build them, in their languages; the letters are our own. */
export interface QuotedLetter {
  /** Program and language. */
  from: string;
  letter: string;
  /** What a person wrote newly. */
  newest: string;
  /** How the folded part begins. */
  folded: string;
}

export const quotedLetters: QuotedLetter[] = [
  {
    from: 'Gmail en',
    letter:
      'Tuesday suits me.\n\nOn Mon, Nov 3, 2025 at 10:00 AM Ann Lee <ann@example.com> wrote:\n\n> Shall we meet?\n> Ann\n>\n',
    newest: 'Tuesday suits me.',
    folded: 'On Mon, Nov 3, 2025 at 10:00 AM',
  },
  {
    from: 'Gmail en, tags stripped',
    letter:
      'Tuesday suits me.On Mon, Nov 3, 2025 at 10:00 AM Ann Lee <ann@example.com> wrote:Shall we meet?Ann',
    newest: 'Tuesday suits me.',
    folded: 'On Mon, Nov 3, 2025',
  },
  {
    from: 'Gmail en, wrapped line',
    letter:
      'Fine.\n\nOn Mon, Nov 3, 2025 at 10:00 AM Maximiliana Oberhuber <\nmaximiliana@example.com> wrote:\n\n> Fine?\n',
    newest: 'Fine.',
    folded: 'On Mon, Nov 3, 2025',
  },
  {
    from: 'Gmail en, forward',
    letter:
      'For your files.\n\n---------- Forwarded message ---------\nFrom: Ann Lee <ann@example.com>\nDate: Mon, Nov 3, 2025 at 10:00 AM\nSubject: Keys\nTo: Bob <bob@example.com>\n\n\nThe keys are here.',
    newest: 'For your files.',
    folded: '---------- Forwarded message',
  },
  {
    from: 'Gmail ru',
    letter:
      'Во вторник удобно.\n\nпн, 3 нояб. 2025 г. в 10:00, Иван Петров <ivan@example.com>:\n\n> Когда встретимся?\n',
    newest: 'Во вторник удобно.',
    folded: 'пн, 3 нояб. 2025 г.',
  },
  {
    from: 'Gmail ru, tags stripped',
    letter:
      'Спасибо, получилпн, 3 нояб. 2025 г. в 10:00, Иван Петров <ivan@example.com>:Документы во вложении',
    newest: 'Спасибо, получил',
    folded: 'пн, 3 нояб.',
  },
  {
    from: 'Gmail de',
    letter:
      'Passt.\n\nAm Mo., 3. Nov. 2025 um 10:00 Uhr schrieb Jörg Maier <joerg@example.com>:\n\n> Passt es?\n',
    newest: 'Passt.',
    folded: 'Am Mo., 3. Nov. 2025',
  },
  {
    from: 'Gmail fr',
    letter:
      'Entendu.\n\nLe lun. 3 nov. 2025 à 10:00, Luc Petit <luc@example.com> a écrit :\n\n> On se voit ?\n',
    newest: 'Entendu.',
    folded: 'Le lun. 3 nov. 2025',
  },
  {
    from: 'Gmail es',
    letter:
      'De acuerdo.\n\nEl lun, 3 nov 2025 a las 10:00, José Ruiz (<jose@example.com>) escribió:\n\n> ¿Quedamos?\n',
    newest: 'De acuerdo.',
    folded: 'El lun, 3 nov 2025',
  },
  {
    from: 'Gmail pt',
    letter:
      'Combinado.\n\nEm seg., 3 de nov. de 2025 às 10:00, João Reis <joao@example.com> escreveu:\n\n> Terça?\n',
    newest: 'Combinado.',
    folded: 'Em seg., 3 de nov.',
  },
  {
    from: 'Gmail it',
    letter:
      'Va bene.\n\nIl giorno lun 3 nov 2025 alle ore 10:00 Ugo Neri <ugo@example.com> ha scritto:\n\n> Martedì?\n',
    newest: 'Va bene.',
    folded: 'Il giorno lun 3 nov 2025',
  },
  {
    from: 'Gmail pl',
    letter: 'Pasuje.\n\npon., 3 lis 2025 o 10:00 Jan Nowak <jan@example.com> napisał(a):\n\n> We wtorek?\n',
    newest: 'Pasuje.',
    folded: 'pon., 3 lis 2025',
  },
  {
    from: 'Gmail uk',
    letter:
      'Домовились.\n\nпн, 3 лист. 2025 р. о 10:00 Олена Бойко <olena@example.com> пише:\n\n> У вівторок?\n',
    newest: 'Домовились.',
    folded: 'пн, 3 лист. 2025 р.',
  },
  {
    from: 'Gmail tr',
    letter:
      'Olur.\n\nAyşe Kaya <ayse@example.com>, 3 Kas 2025 Pzt, 10:00 tarihinde şunu yazdı:\n\n> Salı uygun mu?\n',
    newest: 'Olur.',
    folded: 'Ayşe Kaya <ayse@example.com>, 3 Kas',
  },
  {
    from: 'Outlook en',
    letter:
      'Agreed.\n\nRegards,\nBob\n\nFrom: Ann Lee <ann@example.com>\nSent: Monday, November 3, 2025 10:00 AM\nTo: Bob <bob@example.com>\nSubject: Offer\n\nIs it agreed?',
    newest: 'Agreed.\n\nRegards,\nBob',
    folded: 'From: Ann Lee',
  },
  {
    from: 'Outlook en, tags stripped',
    letter:
      'Agreed.BobFrom: Ann Lee <ann@example.com> Sent: Monday, November 3, 2025 10:00 AMTo: Bob <bob@example.com>Subject: OfferIs it agreed?',
    newest: 'Agreed.Bob',
    folded: 'From: Ann Lee',
  },
  {
    from: 'Outlook en, old',
    letter:
      'Agreed.\n\n-----Original Message-----\nFrom: Ann Lee [mailto:ann@example.com]\nSent: Monday, November 3, 2025 10:00 AM\nTo: Bob\nSubject: Offer\n\nIs it agreed?',
    newest: 'Agreed.',
    folded: '-----Original Message-----',
  },
  {
    from: 'Outlook on the web en',
    letter:
      'Agreed.\n________________________________\nFrom: Ann Lee <ann@example.com>\nSent: Monday, November 3, 2025 10:00 AM\nTo: Bob <bob@example.com>\nSubject: Offer\n\nIs it agreed?',
    newest: 'Agreed.',
    folded: '________________________________\nFrom:',
  },
  {
    from: 'Outlook ru',
    letter:
      'Согласовано.\n\nОт: Иван Петров <ivan@example.com> \nОтправлено: понедельник, 3 ноября 2025 г. 10:00\nКому: Анна <anna@example.com>\nТема: Счёт\n\nСогласуйте счёт.',
    newest: 'Согласовано.',
    folded: 'От: Иван Петров',
  },
  {
    from: 'Outlook de',
    letter:
      'Einverstanden.\n\nVon: Jörg Maier <joerg@example.com>\nGesendet: Montag, 3. November 2025 10:00\nAn: Eva <eva@example.com>\nBetreff: Angebot\n\nSind Sie einverstanden?',
    newest: 'Einverstanden.',
    folded: 'Von: Jörg Maier',
  },
  {
    from: 'Outlook fr',
    letter:
      "D'accord.\n\nDe : Luc Petit <luc@example.com>\nEnvoyé : lundi 3 novembre 2025 10:00\nÀ : Zoé <zoe@example.com>\nObjet : Devis\n\nVotre avis ?",
    newest: "D'accord.",
    folded: 'De : Luc Petit',
  },
  {
    from: 'Outlook es',
    letter:
      'Conforme.\n\nDe: José Ruiz <jose@example.com>\nEnviado el: lunes, 3 de noviembre de 2025 10:00\nPara: Eva <eva@example.com>\nAsunto: Pedido\n\n¿Conforme?',
    newest: 'Conforme.',
    folded: 'De: José Ruiz',
  },
  {
    from: 'Outlook pt',
    letter:
      'Aprovado.\n\nDe: João Reis <joao@example.com>\nEnviada em: segunda-feira, 3 de novembro de 2025 10:00\nPara: Eva <eva@example.com>\nAssunto: Pedido\n\nAprova?',
    newest: 'Aprovado.',
    folded: 'De: João Reis',
  },
  {
    from: 'Outlook it',
    letter:
      'Confermo.\n\nDa: Ugo Neri <ugo@example.com>\nInviato: lunedì 3 novembre 2025 10:00\nA: Eva <eva@example.com>\nOggetto: Ordine\n\nConferma?',
    newest: 'Confermo.',
    folded: 'Da: Ugo Neri',
  },
  {
    from: 'Outlook pl',
    letter:
      'Zgoda.\n\nOd: Jan Nowak <jan@example.com>\nWysłano: poniedziałek, 3 listopada 2025 10:00\nDo: Ewa <ewa@example.com>\nTemat: Oferta\n\nCzy zgoda?',
    newest: 'Zgoda.',
    folded: 'Od: Jan Nowak',
  },
  {
    from: 'Outlook uk',
    letter:
      'Погоджено.\n\nВід: Олена Бойко <olena@example.com>\nНадіслано: понеділок, 3 листопада 2025 р. 10:00\nКому: Іван <ivan@example.com>\nТема: Рахунок\n\nПогодьте рахунок.',
    newest: 'Погоджено.',
    folded: 'Від: Олена Бойко',
  },
  {
    from: 'Outlook tr',
    letter:
      'Tamam.\n\nKimden: Ayşe Kaya <ayse@example.com>\nGönderildi: 3 Kasım 2025 Pazartesi 10:00\nKime: Ali <ali@example.com>\nKonu: Teklif\n\nUygun mu?',
    newest: 'Tamam.',
    folded: 'Kimden: Ayşe Kaya',
  },
  {
    from: 'Apple Mail en',
    letter: 'Will do.\n\n> On 3 Nov 2025, at 10:00, Ann Lee <ann@example.com> wrote:\n> \n> Send it on.\n',
    newest: 'Will do.',
    folded: '> On 3 Nov 2025',
  },
  {
    from: 'Apple Mail en, forward',
    letter:
      'See below.\n\nBegin forwarded message:\n\nFrom: Ann Lee <ann@example.com>\nSubject: Keys\nDate: 3 November 2025 at 10:00:00 CET\nTo: Bob <bob@example.com>\n\nThe keys are here.',
    newest: 'See below.',
    folded: 'Begin forwarded message:',
  },
  {
    from: 'Apple Mail ru',
    letter:
      'Сделаю.\n\n3 нояб. 2025 г., в 10:00, Иван Петров <ivan@example.com> написал(а):\n\n> Отправьте дальше.\n',
    newest: 'Сделаю.',
    folded: '3 нояб. 2025 г.',
  },
  {
    from: 'Apple Mail de',
    letter:
      'Mache ich.\n\nAm 03.11.2025 um 10:00 schrieb Jörg Maier <joerg@example.com>:\n\nBitte weiterleiten.',
    newest: 'Mache ich.',
    folded: 'Am 03.11.2025',
  },
  {
    from: 'Apple Mail pl',
    letter:
      'Zrobię.\n\nWiadomość napisana przez Jan Nowak <jan@example.com> w dniu 3 lis 2025, o godz. 10:00:\n\nProszę przesłać.',
    newest: 'Zrobię.',
    folded: 'Wiadomość napisana przez',
  },
  {
    from: 'Apple Mail tr',
    letter: 'Tamam.\n\nAyşe Kaya <ayse@example.com> şunları yazdı (3 Kas 2025 10:00):\n\nGönderir misin?',
    newest: 'Tamam.',
    folded: 'Ayşe Kaya <ayse@example.com> şunları',
  },
  {
    from: 'Thunderbird en',
    letter:
      'On 11/3/25 10:00 AM, Ann Lee wrote:\n> First question?\nFirst answer.\n> Second question?\nSecond answer.\n',
    newest: 'First answer.\nSecond answer.',
    folded: 'On 11/3/25 10:00 AM',
  },
  {
    from: 'Thunderbird ru',
    letter: '03.11.2025 10:00, Иван Петров пишет:\n> Когда?\n\nЗавтра.\n\n-- \nАнна\n',
    newest: 'Завтра.',
    folded: '03.11.2025 10:00',
  },
  {
    from: 'Thunderbird de',
    letter: 'Ja.\n\nAm 03.11.25 um 10:00 schrieb Jörg Maier:\n> Ja?\n',
    newest: 'Ja.',
    folded: 'Am 03.11.25',
  },
  {
    from: 'Thunderbird pt',
    letter: 'Sim.\n\nÀs 10:00 de 03/11/2025, João Reis escreveu:\n> Sim?\n',
    newest: 'Sim.',
    folded: 'Às 10:00 de 03/11/2025',
  },
  {
    from: 'Thunderbird it, forward',
    letter:
      'Per conoscenza.\n\n-------- Messaggio inoltrato --------\nOggetto: Chiavi\nData: Mon, 3 Nov 2025 10:00:00 +0100\nMittente: Ugo Neri <ugo@example.com>\nA: Eva <eva@example.com>\n\nEcco le chiavi.',
    newest: 'Per conoscenza.',
    folded: '-------- Messaggio inoltrato',
  },
  {
    from: 'Yandex ru',
    letter: 'Принято.\n\n03.11.2025, 10:00, "Иван Петров" <ivan@example.com>:\n\nПримите работу.',
    newest: 'Принято.',
    folded: '03.11.2025, 10:00',
  },
  {
    from: 'Yandex ru, forward',
    letter:
      'Посмотрите.\n\n-------- Пересылаемое сообщение --------\n03.11.2025, 10:00, "Иван Петров" <ivan@example.com>:\n\nКлючи у меня.\n\n-------- Конец пересылаемого сообщения --------',
    newest: 'Посмотрите.',
    folded: '-------- Пересылаемое',
  },
  {
    from: 'Mail.ru ru',
    letter:
      'Хорошо.\n\nПонедельник, 3 ноября 2025, 10:00 +03:00 от Иван Петров <ivan@example.com>:\n\n>Хорошо?\n',
    newest: 'Хорошо.',
    folded: 'Понедельник, 3 ноября 2025',
  },
  {
    from: 'Mail.ru en',
    letter: 'Good.\n\nMonday, November 3, 2025 10:00 AM +03:00 from Ivan Petrov <ivan@example.com>:\n\nGood?',
    newest: 'Good.',
    folded: 'Monday, November 3, 2025',
  },
];
