import { type Letters, on, perhaps, says, type Sentence, silent } from './sentence';

/** On a Wednesday at noon. */
function written(language: string, timeZone: string, offset: string, sentences: Sentence[]): Letters {
  return {
    language,
    reader: [language === 'ru' || language === 'uk' ? 'ru' : 'en'],
    written: `2026-11-18T12:00:00${offset}`,
    timeZone,
    sentences,
  };
}

/**
 * Written before any rule was adjusted to them. Of the first ten sets two dates in three were read right at first, of
 * the second ten nine in ten.
 */
export const everyday: Letters[] = [
  written('en', 'Europe/London', '+00:00', [
    says(
      'How about Monday 23rd, 2.30pm, for about an hour?',
      on('2026-11-23 14:30', 'Monday 23rd, 2.30pm, for about an hour', '15:30'),
    ),
    says(
      'I am available Thursday afternoon between 2pm and 4pm.',
      on('2026-11-19 14:00', 'Thursday afternoon between 2pm and 4pm', '16:00'),
    ),
    says(
      'The webinar is scheduled for 3 December 2026 at 10:00 AM and will take 90 minutes.',
      on('2026-12-03 10:00', '3 December 2026 at 10:00 AM and will take 90 minutes', '11:30'),
    ),
    says(
      'Let us reconnect in two weeks, on 2 December, at 4.',
      perhaps('2026-12-02 16:00', 'in two weeks, on 2 December, at 4'),
    ),
    says('Can we do tomorrow morning at 9?', on('2026-11-19 09:00', 'tomorrow morning at 9')),
    silent('Your parcel 1Z 999 AA1 01 2345 6784 weighs 12.5 kg, see page 3/12.'),
    silent('Since May 2020 our office has been at 12 March Road.'),
  ]),
  written('ru', 'Europe/Moscow', '+03:00', [
    says(
      'Предлагаю встретиться в ближайший четверг в 14:30, займёт примерно час.',
      on('2026-11-19 14:30', 'четверг в 14:30, займёт примерно час', '15:30'),
    ),
    says('Коллеги, завтра в 11-00 планёрка.', on('2026-11-19 11:00', 'завтра в 11-00')),
    says('Жду вас 27 ноября к 10 утра.', on('2026-11-27 10:00', '27 ноября к 10 утра')),
    says('Можем созвониться в пятницу после обеда, часа в три?', on('2026-11-20', 'в пятницу')),
    says(
      'Встреча 24 ноября (вторник) с 15:00 до 16:00 по Москве',
      on('2026-11-24 15:00', '24 ноября (вторник) с 15:00 до 16:00', '16:00'),
    ),
    silent('Товар 12.05.18 артикул 25-11-2026-А, остаток 14 шт.'),
    silent('С 2015 года по май 2019 мы работали в доме 14.'),
  ]),
  written('de', 'Europe/Berlin', '+01:00', [
    says(
      'Hätten Sie am Donnerstag, 26.11., gegen 14 Uhr Zeit?',
      on('2026-11-26 14:00', 'am Donnerstag, 26.11., gegen 14 Uhr'),
    ),
    says(
      'Wir telefonieren morgen Vormittag um 10.15 Uhr.',
      on('2026-11-19 10:15', 'morgen Vormittag um 10.15 Uhr'),
    ),
    says(
      'Mein Vorschlag: Freitag, 14:00 – 14:45 Uhr.',
      on('2026-11-20 14:00', 'Freitag, 14:00 – 14:45 Uhr', '14:45'),
    ),
    says(
      'Am kommenden Montag um 9 Uhr, Dauer ca. 2 Stunden.',
      on('2026-11-23 09:00', 'Montag um 9 Uhr, Dauer ca. 2 Stunden', '11:00'),
    ),
    silent('Die Lieferung 4711-12/05 wiegt 25,11 kg und kostet 3.12 €.'),
    silent('§ 14 Abs. 3 gilt seit dem 1. Januar 2018.'),
  ]),
  written('fr', 'Europe/Paris', '+01:00', [
    says(
      'Seriez-vous libre jeudi 26 novembre entre 10h et 11h ?',
      on('2026-11-26 10:00', 'jeudi 26 novembre entre 10h et 11h', '11:00'),
    ),
    says(
      'On fait un point demain matin à 9h15 (30 min).',
      on('2026-11-19 09:15', 'demain matin à 9h15 (30 min', '09:45'),
    ),
    says('Livraison prévue le 02/12 à 14h.', on('2026-12-02 14:00', '02/12 à 14h')),
    says('Je vous appelle lundi 23/11 vers 17 heures.', on('2026-11-23 17:00', '23/11 vers 17 heures')),
    silent('Le devis n° 2026-12 porte sur 3/4 des lots, réf. 10.12.'),
  ]),
  written('es', 'Europe/Madrid', '+01:00', [
    says(
      '¿Le viene bien el jueves 26 de noviembre a las 17h?',
      on('2026-11-26 17:00', 'jueves 26 de noviembre a las 17h'),
    ),
    says(
      'Quedamos mañana por la tarde a las 16:30.',
      on('2026-11-19 16:30', 'mañana por la tarde a las 16:30'),
    ),
    says(
      'La llamada es el lunes de 10:00 a 10:45.',
      on('2026-11-23 10:00', 'lunes de 10:00 a 10:45', '10:45'),
    ),
    says('El 2/12 a las 9:30 en la oficina.', on('2026-12-02 09:30', '2/12 a las 9:30')),
    silent('El pedido n.º 25-11 pesa 12,5 kg y cuesta 30,12 €.'),
  ]),
  written('pt', 'America/Sao_Paulo', '-03:00', [
    says(
      'Você pode na próxima terça-feira, 24/11, às 14h30?',
      on('2026-11-24 14:30', 'terça-feira, 24/11, às 14h30'),
    ),
    says('Que tal amanhã de manhã às 9h?', on('2026-11-19 09:00', 'amanhã de manhã às 9h')),
    says(
      'A reunião fica para segunda, das 10h às 11h30.',
      on('2026-11-23 10:00', 'segunda, das 10h às 11h30', '11:30'),
    ),
    says('Entrega até sexta-feira, 27 de novembro.', on('2026-11-27', 'sexta-feira, 27 de novembro')),
    silent('O processo 12.345/2026-10 tem 14 páginas e custa R$ 25,11.'),
  ]),
  written('it', 'Europe/Rome', '+01:00', [
    says(
      'Sarebbe disponibile giovedì 26 novembre dalle 10 alle 11?',
      on('2026-11-26 10:00', 'giovedì 26 novembre dalle 10 alle 11', '11:00'),
    ),
    says('Sentiamoci domani mattina alle 9:15.', on('2026-11-19 09:15', 'domani mattina alle 9:15')),
    says('La call è fissata per lunedì 23/11 ore 17:00.', on('2026-11-23 17:00', '23/11 ore 17:00')),
    says('Consegna entro il 4 dicembre.', on('2026-12-04', '4 dicembre')),
    silent('L’ordine n. 25-11 pesa 12,5 kg, rif. 10/12.'),
  ]),
  written('pl', 'Europe/Warsaw', '+01:00', [
    says('Czy odpowiada Pani czwartek 26.11 o 13:30?', on('2026-11-26 13:30', '26.11 o 13:30')),
    says(
      'Proponuję spotkanie online w poniedziałek, 23 listopada, w godz. 10.00-11.30.',
      on('2026-11-23 10:00', 'poniedziałek, 23 listopada, w godz. 10.00-11.30', '11:30'),
    ),
    says('Zadzwonię do Pana jutro około 15.', on('2026-11-19 15:00', 'jutro około 15')),
    says('Zapraszam na wtorek na 12:00, zajmie to godzinę.', on('2026-11-24 12:00', 'wtorek na 12:00')),
    says('Jutro rano o 8 mamy odprawę.', on('2026-11-19 08:00', 'Jutro rano o 8')),
    says('Oferta ważna do 4 grudnia 2026 roku.', on('2026-12-04', '4 grudnia 2026 roku')),
    says('Możemy porozmawiać w piątek po 14?', on('2026-11-20', 'w piątek')),
    silent('Zamówienie 25-11 waży 12,5 kg i kosztuje 30,12 zł.'),
    silent('Od 3 do 5 osób pracuje na 2 piętrze od maja 2020.'),
    silent('W zeszłym tygodniu w środę o 10:00 było spotkanie.'),
  ]),
  written('uk', 'Europe/Kyiv', '+02:00', [
    says(
      'Чи зручно вам у четвер, 26 листопада, о 14:30?',
      on('2026-11-26 14:30', 'четвер, 26 листопада, о 14:30'),
    ),
    says(
      'Дзвінок завтра з 10:00 до 10:45, її запрошено.',
      on('2026-11-19 10:00', 'завтра з 10:00 до 10:45', '10:45'),
    ),
    says('Чекаємо відповіді до 4 грудня, будь ласка, її підпишіть.', on('2026-12-04', '4 грудня')),
    says('У понеділок об 11 ранку їдемо на об’єкт.', on('2026-11-23 11:00', 'понеділок об 11 ранку')),
    silent('Накладна 25-11 на 12 шт., її вага 3,12 кг.'),
  ]),
  written('tr', 'Europe/Istanbul', '+03:00', [
    says(
      '26 Kasım Perşembe günü saat 13.30 sizin için uygun mu?',
      on('2026-11-26 13:30', '26 Kasım Perşembe günü saat 13.30'),
    ),
    says(
      'Pazartesi saat 10:00 - 11:30 arası toplantımız var.',
      on('2026-11-23 10:00', 'Pazartesi saat 10:00 - 11:30 arası', '11:30'),
    ),
    says('Yarın sabah 9’da sizi arayacağım.', on('2026-11-19 09:00', 'Yarın sabah 9’da')),
    says('Cuma akşamı saat 7’de yemekte buluşalım.', on('2026-11-20 19:00', 'Cuma akşamı saat 7’de')),
    says('Raporu 4 Aralık Cuma gününe kadar gönderin.', on('2026-12-04', '4 Aralık Cuma gününe')),
    says(
      'Salı günü öğleden sonra 14:00 gibi görüşelim mi?',
      on('2026-11-24 14:00', 'Salı günü öğleden sonra 14:00'),
    ),
    says(
      'Toplantımız 25.11.2026 tarihinde saat 15:00’te yapılacaktır.',
      on('2026-11-25 15:00', '25.11.2026 tarihinde saat 15:00’te'),
    ),
    silent('Sipariş 25-11 için 12,5 kg ürün, fiyatı 30,12 TL.'),
    silent('Her cuma saat 10:00’da toplantı yapıyoruz.'),
  ]),

  written('en', 'Europe/London', '+00:00', [
    says(
      'Would Wednesday 25 November at 11 work for your team?',
      on('2026-11-25 11:00', 'Wednesday 25 November at 11'),
    ),
    says(
      'I have a slot on 24 Nov 16:00 - 16:30 if that helps.',
      on('2026-11-24 16:00', '24 Nov 16:00 - 16:30', '16:30'),
    ),
    says('Please send the signed copy no later than 4 December 2026.', on('2026-12-04', '4 December 2026')),
    silent('Our fiscal year 2025/26 closed with a 3/4 majority and 11.12 points.'),
  ]),
  written('ru', 'Europe/Moscow', '+03:00', [
    says(
      'Удобно ли вам в четверг в 16 часов на полчаса?',
      on('2026-11-19 16:00', 'в четверг в 16 часов на полчаса', '16:30'),
    ),
    says(
      'Приглашаем на вебинар 3 декабря в 12:00 мск, длительность 1,5 часа.',
      on('2026-12-03 12:00', '3 декабря в 12:00 мск, длительность 1,5 часа', '13:30'),
    ),
    says('Отгрузка будет в понедельник, 23.11.', on('2026-11-23', 'понедельник, 23.11')),
    silent('Акт № 23.11 на сумму 3 декады и 14:2 не подписан.'),
  ]),
  written('de', 'Europe/Berlin', '+01:00', [
    says(
      'Passt Ihnen Mittwoch, der 25. November, um Viertel nach zehn?',
      on('2026-11-25 10:15', 'Mittwoch, der 25. November, um Viertel nach zehn'),
    ),
    says(
      'Wir könnten am 1.12. um 13 Uhr für 45 Minuten sprechen.',
      on('2026-12-01 13:00', '1.12. um 13 Uhr für 45 Minuten', '13:45'),
    ),
    says('Abgabe ist Freitag, 27. November 2026.', on('2026-11-27', 'Freitag, 27. November 2026')),
    silent('Die Artikel 10-12 und 3.12 liegen in Halle 4, Tor 11.'),
  ]),
  written('fr', 'Europe/Paris', '+01:00', [
    says(
      'Pourriez-vous passer mercredi 25 novembre à 9 h 30 ?',
      on('2026-11-25 09:30', 'mercredi 25 novembre à 9 h 30'),
    ),
    says(
      'Nous organisons une visio le 1er décembre de 10h à 10h45.',
      on('2026-12-01 10:00', '1er décembre de 10h à 10h45', '10:45'),
    ),
    says('Merci de payer avant le 4 décembre.', on('2026-12-04', '4 décembre')),
    silent('Le lot 3/12 mesure 10,12 m et coûte 11 € pièce.'),
  ]),
  written('es', 'Europe/Madrid', '+01:00', [
    says(
      '¿Podría ser el miércoles 25 de noviembre a las 9:30?',
      on('2026-11-25 09:30', 'miércoles 25 de noviembre a las 9:30'),
    ),
    says(
      'Tenemos una videollamada el 1 de diciembre de 10:00 a 10:45.',
      on('2026-12-01 10:00', '1 de diciembre de 10:00 a 10:45', '10:45'),
    ),
    silent('El artículo 3.12 mide 10,12 m y el lote 11/12 está agotado.'),
  ]),
  written('pt', 'America/Sao_Paulo', '-03:00', [
    says(
      'Você consegue na quarta-feira, 25 de novembro, às 9h30?',
      on('2026-11-25 09:30', 'quarta-feira, 25 de novembro, às 9h30'),
    ),
    says(
      'A videoconferência é dia 1º de dezembro das 10h às 10h45.',
      on('2026-12-01 10:00', '1º de dezembro das 10h às 10h45', '10:45'),
    ),
    silent('O lote 11/12 mede 10,12 m e o artigo 3.12 não vale.'),
  ]),
  written('it', 'Europe/Rome', '+01:00', [
    says(
      'Le va bene mercoledì 25 novembre alle 9:30?',
      on('2026-11-25 09:30', 'mercoledì 25 novembre alle 9:30'),
    ),
    says(
      'La videochiamata è il 1° dicembre dalle 10:00 alle 10:45.',
      on('2026-12-01 10:00', '1° dicembre dalle 10:00 alle 10:45', '10:45'),
    ),
    silent('Il lotto 11/12 misura 10,12 m e l’articolo 3.12 non vale.'),
  ]),
  written('pl', 'Europe/Warsaw', '+01:00', [
    says(
      'Czy może być środa, 25 listopada, godzina 9:30?',
      on('2026-11-25 09:30', 'środa, 25 listopada, godzina 9:30'),
    ),
    says(
      'Wideokonferencja odbędzie się 1 grudnia w godzinach 10:00–10:45.',
      on('2026-12-01 10:00', '1 grudnia w godzinach 10:00–10:45', '10:45'),
    ),
    says('Prosimy o płatność do piątku 4 grudnia.', on('2026-12-04', 'piątku 4 grudnia')),
    says(
      'Będę w biurze w przyszły poniedziałek od 9 do 12.',
      on('2026-11-23 09:00', 'w przyszły poniedziałek od 9 do 12', '12:00'),
    ),
    says('Proponuję jutro o 16:00, spotkanie potrwa godzinę.', on('2026-11-19 16:00', 'jutro o 16:00')),
    silent('Partia 11/12 ma 10,12 m, a artykuł 3.12 wygasł.'),
    silent('W środy o 10:00 mamy zamknięte.'),
  ]),
  written('uk', 'Europe/Kyiv', '+02:00', [
    says(
      'Чи може бути середа, 25 листопада, о 9:30?',
      on('2026-11-25 09:30', 'середа, 25 листопада, о 9:30'),
    ),
    says(
      'Відеодзвінок 1 грудня з 10:00 до 10:45.',
      on('2026-12-01 10:00', '1 грудня з 10:00 до 10:45', '10:45'),
    ),
    silent('Партія 11/12 має 10,12 м, стаття 3.12 втратила чинність.'),
  ]),
  written('tr', 'Europe/Istanbul', '+03:00', [
    says(
      "25 Kasım Çarşamba günü saat 9.30'a ne dersiniz?",
      on('2026-11-25 09:30', "25 Kasım Çarşamba günü saat 9.30'a"),
    ),
    says(
      'Görüntülü görüşme 1 Aralık saat 10:00-10:45 arasında olacak.',
      on('2026-12-01 10:00', '1 Aralık saat 10:00-10:45 arasında', '10:45'),
    ),
    says('Ödemeyi 4 Aralık 2026 tarihine kadar yapınız.', on('2026-12-04', '4 Aralık 2026')),
    says(
      'Perşembe günü saat 14:00’te 45 dakikalık bir toplantı yapalım.',
      on('2026-11-19 14:00', 'Perşembe günü saat 14:00’te 45 dakikalık', '14:45'),
    ),
    silent('Parti 11/12 için 10,12 m ölçüldü, madde 3.12 geçersiz.'),
    silent('Cumartesi günleri kapalıyız, pazar yerinde buluşmuştuk.'),
  ]),
];
