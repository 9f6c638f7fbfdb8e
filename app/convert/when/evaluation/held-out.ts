import { type Letters, on, perhaps, says, type Sentence, silent } from './sentence';

/** On a Monday morning in March. */
function written(language: string, timeZone: string, offset: string, sentences: Sentence[]): Letters {
  return {
    language,
    reader: [language === 'ru' || language === 'uk' ? 'ru' : 'en'],
    written: `2026-03-09T10:00:00${offset}`,
    timeZone,
    sentences,
  };
}

/**
 * Held out: written before they were measured, and no rule is adjusted to them. Half of them are traps, much the same
 * in each language. At first 79 of 100 dates found in them were right, and 95 of 100 were found: opening hours were
 * taken for dates. Whoever wants to mend what they show writes other sentences with the same fault (`development.ts`).
 */
export const heldOut: Letters[] = [
  written('en', 'Europe/London', '+00:00', [
    says(
      'Hi Tom,\n\nthanks for the figures. Could we go over them on Wednesday at 2pm?\n\nBest, Ann',
      on('2026-03-11 14:00', 'Wednesday at 2pm'),
    ),
    says(
      'The board meets on Thursday 26 March from 9.30 to 11.00 in room 4.',
      on('2026-03-26 09:30', 'Thursday 26 March from 9.30 to 11.00', '11:00'),
    ),
    says(
      'We can offer you 17 March, 11am or 18 March, 3pm.',
      on('2026-03-17 11:00', '17 March, 11am'),
      on('2026-03-18 15:00', '18 March, 3pm'),
    ),
    says('The tender closes at noon on 31 March 2026.', on('2026-03-31 12:00', 'noon on 31 March 2026')),
    says('Please confirm by this Friday.', on('2026-03-13', 'this Friday')),
    says('Shall we say next Tuesday, 10ish?', perhaps('2026-03-17 10:00', 'next Tuesday, 10')),
    says(
      'The engineer will be with you tomorrow between 8am and 12pm.',
      on('2026-03-10 08:00', 'tomorrow between 8am and 12pm', '12:00'),
    ),
    silent('Your order 03-2026-14 was dispatched, tracking no. 15 4 26 7789.'),
    silent('The lease signed on 14 June 2021 runs for 10 years, clause 4.2.'),
    silent('We charge £12.03 per unit, 4.5% less than in 2024.'),
    silent('Ring me on 020 7946 0018 or 07700 900 123 any time.'),
    silent('Please update to release 10.12.2 before you open the file.'),
    silent('As discussed last Thursday at 4 pm, the discount stands.'),
    silent('Kind regards,\nAnn Lee\n\n--\nAnn Lee | Office hours Mon-Fri 9:00-17:00\n12 May Street, London'),
  ]),
  written('ru', 'Europe/Moscow', '+03:00', [
    says(
      'Добрый день, Ирина!\n\nДавайте обсудим смету в среду в 15:00.\n\nС уважением, Олег',
      on('2026-03-11 15:00', 'в среду в 15:00'),
    ),
    says(
      'Совещание состоится 26 марта с 9:30 до 11:00 в переговорной.',
      on('2026-03-26 09:30', '26 марта с 9:30 до 11:00', '11:00'),
    ),
    says(
      'Могу 17 марта в 11:00 или 18 марта в 15:30.',
      on('2026-03-17 11:00', '17 марта в 11:00'),
      on('2026-03-18 15:30', '18 марта в 15:30'),
    ),
    says('Оплатите счёт до 31.03.2026, пожалуйста.', on('2026-03-31', '31.03.2026')),
    says('Курьер приедет завтра с 10 до 14.', on('2026-03-10 10:00', 'завтра с 10 до 14', '14:00')),
    says('Вылет 20 марта в 06:45, не опаздывайте.', on('2026-03-20 06:45', '20 марта в 06:45')),
    says('Перенесём звонок на пятницу, 13 марта, 12:00?', on('2026-03-13 12:00', 'пятницу, 13 марта, 12:00')),
    silent('Договор № 14/03-26 от 14.06.2021 действует 10 лет.'),
    silent('Цена 12,03 руб. за штуку, скидка 4,5%, партия 20 шт.'),
    silent('Звоните: 8 (495) 123-45-67, доб. 12-15.'),
    silent('Установите версию 10.12.2 и откройте раздел 3.4.'),
    silent('В прошлый четверг в 16:00 мы всё согласовали.'),
    silent('Работаем по будням с 9:00 до 18:00, обед с 13 до 14.'),
    silent('Отправлено 5 марта в 17:20, трек 1203 2026 0414.'),
  ]),
  written('de', 'Europe/Berlin', '+01:00', [
    says(
      'Sehr geehrte Frau Klein,\n\nhätten Sie am Mittwoch um 14 Uhr Zeit für ein Gespräch?\n\nViele Grüße',
      on('2026-03-11 14:00', 'Mittwoch um 14 Uhr'),
    ),
    says(
      'Die Sitzung ist am Donnerstag, 26. März, von 9.30 bis 11.00 Uhr.',
      on('2026-03-26 09:30', 'Donnerstag, 26. März, von 9.30 bis 11.00 Uhr', '11:00'),
    ),
    says(
      'Es ginge am 17.3. um 11 Uhr oder am 18.3. um 15.30 Uhr.',
      on('2026-03-17 11:00', '17.3. um 11 Uhr'),
      on('2026-03-18 15:30', '18.3. um 15.30 Uhr'),
    ),
    says(
      'Die Ausschreibung endet am 31. März 2026 um 12:00 Uhr.',
      on('2026-03-31 12:00', '31. März 2026 um 12:00 Uhr'),
    ),
    says('Bitte geben Sie bis Freitag Bescheid.', on('2026-03-13', 'Freitag')),
    says(
      'Der Techniker kommt morgen zwischen 8 und 12 Uhr.',
      on('2026-03-10 08:00', 'morgen zwischen 8 und 12 Uhr', '12:00'),
    ),
    says('Ich rufe Sie heute um 16 Uhr an.', on('2026-03-09 16:00', 'heute um 16 Uhr')),
    silent('Der Mietvertrag vom 14. Juni 2021 läuft 10 Jahre, siehe § 4.2.'),
    silent('Der Stückpreis beträgt 12,03 €, das sind 4,5 % weniger als 2024.'),
    silent('Telefon 089 / 12 34 56-78, mobil 0160 903 12 05.'),
    silent('Bitte installieren Sie Version 10.12.2 und lesen Sie Kapitel 3.4.'),
    silent('Letzten Donnerstag um 16 Uhr haben wir alles besprochen.'),
    silent('Unsere Öffnungszeiten: Montag bis Freitag 9:00–17:00 Uhr.'),
    silent('Lieferschein 20-03-4711 liegt bei, Position 12/05.'),
  ]),
  written('fr', 'Europe/Paris', '+01:00', [
    says(
      'Bonjour,\n\nseriez-vous disponible mercredi à 14h ?\n\nCordialement',
      on('2026-03-11 14:00', 'mercredi à 14h'),
    ),
    says(
      'Le conseil se réunit le jeudi 26 mars de 9h30 à 11h.',
      on('2026-03-26 09:30', 'jeudi 26 mars de 9h30 à 11h', '11:00'),
    ),
    says(
      'Je vous propose le 17 mars à 11h ou le 18 mars à 15h30.',
      on('2026-03-17 11:00', '17 mars à 11h'),
      on('2026-03-18 15:30', '18 mars à 15h30'),
    ),
    says(
      'Les offres sont à remettre avant le 31 mars 2026 à midi.',
      on('2026-03-31 12:00', '31 mars 2026 à midi'),
    ),
    says(
      'Le technicien passera demain entre 8h et 12h.',
      on('2026-03-10 08:00', 'demain entre 8h et 12h', '12:00'),
    ),
    says('Merci de répondre avant vendredi.', on('2026-03-13', 'vendredi')),
    silent('Le bail signé le 14 juin 2021 court sur 10 ans, article 4.2.'),
    silent('Le prix est de 12,03 € l’unité, soit 4,5 % de moins.'),
    silent('Appelez le 01 42 03 12 26 ou le 06 12 05 20 14.'),
    silent('Installez la version 10.12.2, voir chapitre 3.4.'),
    silent('Jeudi dernier à 16h, nous étions d’accord.'),
    silent('Nos bureaux sont ouverts du lundi au vendredi de 9h à 17h.'),
  ]),
  written('es', 'Europe/Madrid', '+01:00', [
    says(
      'Hola, Marta:\n\n¿podemos vernos el miércoles a las 14:00?\n\nUn saludo',
      on('2026-03-11 14:00', 'miércoles a las 14:00'),
    ),
    says(
      'El comité se reúne el jueves 26 de marzo de 9:30 a 11:00.',
      on('2026-03-26 09:30', 'jueves 26 de marzo de 9:30 a 11:00', '11:00'),
    ),
    says(
      'Tengo libre el 17 de marzo a las 11:00 o el 18 de marzo a las 15:30.',
      on('2026-03-17 11:00', '17 de marzo a las 11:00'),
      on('2026-03-18 15:30', '18 de marzo a las 15:30'),
    ),
    says('El plazo termina el 31/03/2026 a las 12:00.', on('2026-03-31 12:00', '31/03/2026 a las 12:00')),
    says(
      'El técnico pasará mañana entre las 8:00 y las 12:00.',
      on('2026-03-10 08:00', 'mañana entre las 8:00 y las 12:00', '12:00'),
    ),
    says('Confírmelo antes del viernes, por favor.', on('2026-03-13', 'viernes')),
    silent('El contrato firmado el 14 de junio de 2021 dura 10 años, cláusula 4.2.'),
    silent('El precio es de 12,03 € por unidad, un 4,5 % menos.'),
    silent('Llame al 91 203 12 26 o al 600 12 05 20.'),
    silent('Instale la versión 10.12.2 y lea el apartado 3.4.'),
    silent('El jueves pasado a las 16:00 lo acordamos todo.'),
    silent('Horario de oficina: de lunes a viernes de 9:00 a 17:00.'),
  ]),
  written('pt', 'America/Sao_Paulo', '-03:00', [
    says(
      'Olá, Paula!\n\nPodemos conversar na quarta-feira às 14h?\n\nAbraços',
      on('2026-03-11 14:00', 'quarta-feira às 14h'),
    ),
    says(
      'O conselho se reúne na quinta-feira, 26 de março, das 9h30 às 11h.',
      on('2026-03-26 09:30', 'quinta-feira, 26 de março, das 9h30 às 11h', '11:00'),
    ),
    says(
      'Posso no dia 17 de março às 11h ou no dia 18 de março às 15h30.',
      on('2026-03-17 11:00', '17 de março às 11h'),
      on('2026-03-18 15:30', '18 de março às 15h30'),
    ),
    says('O prazo vai até 31/03/2026 às 12h.', on('2026-03-31 12:00', '31/03/2026 às 12h')),
    says('O técnico passa amanhã entre 8h e 12h.', on('2026-03-10 08:00', 'amanhã entre 8h e 12h', '12:00')),
    says('Responda até sexta-feira, por favor.', on('2026-03-13', 'sexta-feira')),
    silent('O contrato de 14 de junho de 2021 vale por 10 anos, cláusula 4.2.'),
    silent('O preço é R$ 12,03 por unidade, 4,5% a menos.'),
    silent('Ligue para (11) 4203-1226 ou 11 91205-2014.'),
    silent('Instale a versão 10.12.2 e leia o capítulo 3.4.'),
    silent('Na quinta-feira passada às 16h combinamos tudo.'),
    silent('Atendemos de segunda a sexta das 9h às 17h.'),
  ]),
  written('it', 'Europe/Rome', '+01:00', [
    says(
      'Buongiorno Paolo,\n\npossiamo vederci mercoledì alle 14?\n\nA presto',
      on('2026-03-11 14:00', 'mercoledì alle 14'),
    ),
    says(
      'Il consiglio si riunisce giovedì 26 marzo dalle 9:30 alle 11:00.',
      on('2026-03-26 09:30', 'giovedì 26 marzo dalle 9:30 alle 11:00', '11:00'),
    ),
    says(
      'Posso il 17 marzo alle 11:00 o il 18 marzo alle 15:30.',
      on('2026-03-17 11:00', '17 marzo alle 11:00'),
      on('2026-03-18 15:30', '18 marzo alle 15:30'),
    ),
    says('Il bando scade il 31/03/2026 alle ore 12:00.', on('2026-03-31 12:00', '31/03/2026 alle ore 12:00')),
    says(
      'Il tecnico passerà domani tra le 8 e le 12.',
      on('2026-03-10 08:00', 'domani tra le 8 e le 12', '12:00'),
    ),
    says('Mi dia conferma entro venerdì.', on('2026-03-13', 'venerdì')),
    silent('Il contratto del 14 giugno 2021 dura 10 anni, clausola 4.2.'),
    silent('Il prezzo è di 12,03 € al pezzo, il 4,5% in meno.'),
    silent('Chiami lo 02 4203 1226 o il 348 12 05 201.'),
    silent('Installi la versione 10.12.2 e legga il capitolo 3.4.'),
    silent('Giovedì scorso alle 16 abbiamo concordato tutto.'),
    silent('Siamo aperti dal lunedì al venerdì dalle 9 alle 17.'),
  ]),
  written('pl', 'Europe/Warsaw', '+01:00', [
    says(
      'Dzień dobry,\n\nczy możemy porozmawiać w środę o 14:00?\n\nPozdrawiam',
      on('2026-03-11 14:00', 'w środę o 14:00'),
    ),
    says(
      'Zarząd spotyka się w czwartek 26 marca od 9:30 do 11:00.',
      on('2026-03-26 09:30', 'czwartek 26 marca od 9:30 do 11:00', '11:00'),
    ),
    says(
      'Mogę 17 marca o 11:00 albo 18 marca o 15:30.',
      on('2026-03-17 11:00', '17 marca o 11:00'),
      on('2026-03-18 15:30', '18 marca o 15:30'),
    ),
    says('Termin mija 31.03.2026 o 12:00.', on('2026-03-31 12:00', '31.03.2026 o 12:00')),
    says('Serwisant przyjedzie jutro między 8 a 12.', on('2026-03-10 08:00', 'jutro między 8 a 12', '12:00')),
    says('Proszę o odpowiedź do piątku.', on('2026-03-13', 'piątku')),
    silent('Umowa z 14 czerwca 2021 obowiązuje 10 lat, punkt 4.2.'),
    silent('Cena to 12,03 zł za sztukę, o 4,5% mniej.'),
    silent('Telefon: 22 420 31 22, komórka 601 120 520.'),
    silent('Proszę zainstalować wersję 10.12.2 i przeczytać rozdział 3.4.'),
    silent('W zeszły czwartek o 16:00 wszystko ustaliliśmy.'),
    silent('Pracujemy od poniedziałku do piątku w godz. 9–17.'),
  ]),
  written('uk', 'Europe/Kyiv', '+02:00', [
    says(
      'Доброго дня, Оксано!\n\nЧи можемо поговорити в середу о 14:00?\n\nЗ повагою, її команда',
      on('2026-03-11 14:00', 'в середу о 14:00'),
    ),
    says(
      'Рада збирається в четвер, 26 березня, з 9:30 до 11:00.',
      on('2026-03-26 09:30', 'четвер, 26 березня, з 9:30 до 11:00', '11:00'),
    ),
    says(
      'Можу 17 березня об 11:00 або 18 березня о 15:30.',
      on('2026-03-17 11:00', '17 березня об 11:00'),
      on('2026-03-18 15:30', '18 березня о 15:30'),
    ),
    says('Сплатіть рахунок до 31.03.2026, її вже підписано.', on('2026-03-31', '31.03.2026')),
    says('Майстер приїде завтра з 8 до 12.', on('2026-03-10 08:00', 'завтра з 8 до 12', '12:00')),
    says('Чекаю відповіді до п’ятниці, 13 березня.', on('2026-03-13', 'п’ятниці, 13 березня')),
    silent('Договір від 14 червня 2021 року діє 10 років, пункт 4.2.'),
    silent('Ціна 12,03 грн за штуку, це на 4,5% менше.'),
    silent('Телефонуйте: 044 420 31 22 або 067 120 52 01.'),
    silent('Встановіть версію 10.12.2 і прочитайте розділ 3.4.'),
    silent('Минулого четверга о 16:00 ми все узгодили.'),
    silent('Працюємо з понеділка до п’ятниці з 9:00 до 17:00.'),
  ]),
  written('tr', 'Europe/Istanbul', '+03:00', [
    says(
      'Merhaba Elif Hanım,\n\nçarşamba günü saat 14.00’te görüşebilir miyiz?\n\nSaygılarımla',
      on('2026-03-11 14:00', 'çarşamba günü saat 14.00’te'),
    ),
    says(
      'Kurul 26 Mart Perşembe günü 9.30-11.00 arasında toplanacak.',
      on('2026-03-26 09:30', '26 Mart Perşembe günü 9.30-11.00', '11:00'),
    ),
    says(
      '17 Mart saat 11:00 veya 18 Mart saat 15:30 bana uyar.',
      on('2026-03-17 11:00', '17 Mart saat 11:00'),
      on('2026-03-18 15:30', '18 Mart saat 15:30'),
    ),
    says("İhale 31.03.2026 saat 12:00'de sona eriyor.", on('2026-03-31 12:00', "31.03.2026 saat 12:00'de")),
    says(
      'Teknisyen yarın 8:00 ile 12:00 arasında gelecek.',
      on('2026-03-10 08:00', 'yarın 8:00 ile 12:00', '12:00'),
    ),
    says('Lütfen cuma gününe kadar yanıt verin.', on('2026-03-13', 'cuma gününe')),
    silent('14 Haziran 2021 tarihli sözleşme 10 yıl geçerlidir, madde 4.2.'),
    silent('Birim fiyatı 12,03 TL, %4,5 daha az.'),
    silent('0212 420 31 22 veya 0532 120 52 01 numarasını arayın.'),
    silent('10.12.2 sürümünü kurun ve bölüm 3.4’ü okuyun.'),
    silent('Geçen perşembe saat 16:00’da her şeyi konuştuk.'),
    silent('Hafta içi her gün 9:00-17:00 arası açığız.'),
  ]),
];
