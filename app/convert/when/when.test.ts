import { describe, expect, it } from 'vitest';
import { findWhens, type Wall, type When } from './when';

// Wednesday, 18 November 2026, 12:00 in Berlin.
const reference = new Date('2026-11-18T11:00:00Z');
const find = (text: string, languages = ['en'], at = reference, timeZone = 'Europe/Berlin') =>
  findWhens(text, { reference: at, timeZone, languages });

const two = (number: number) => String(number).padStart(2, '0');
const day = (wall: Wall) => `${wall.year}-${two(wall.month)}-${two(wall.day)}`;
const time = (wall: Wall) => `${two(wall.hour)}:${two(wall.minute)}`;
const brief = (when: When) =>
  day(when.start) +
  (when.hasTime ? ` ${time(when.start)}` : '') +
  (when.end ? ` – ${when.hasTime ? time(when.end) : day(when.end)}` : '');

/** Language of the letter, its words, what is to be found. */
const sentences: [string, string, ...string[]][] = [
  ['en', 'Let us meet on Friday at 3 pm.', '2026-11-20 15:00'],
  ['en', 'Can you call me tomorrow at 10:00?', '2026-11-19 10:00'],
  ['en', 'We start on 12 December, 14:00–15:30 in the big room', '2026-12-12 14:00 – 15:30'],
  ['en', 'The workshop is on Nov 25, 10am - 11:30am', '2026-11-25 10:00 – 11:30'],
  ['en', 'Are you free from 2 to 3 pm on Monday?', '2026-11-23 14:00 – 15:00'],
  ['en', 'See you next Tuesday', '2026-11-24'],
  ['en', 'The deadline is December 3', '2026-12-03'],
  [
    'en',
    'Please answer by Friday, we decide on Monday, 30 November 2026 at 16:00',
    '2026-11-20',
    '2026-11-30 16:00',
  ],
  ['en', 'Starts: 2026-11-25 14:00', '2026-11-25 14:00'],
  ['en', 'Date: 25 November 2026\nTime: 14:00 - 15:30\nPlace: room 5', '2026-11-25 14:00 – 15:30'],
  ['en', 'We will meet at noon tomorrow.', '2026-11-19 12:00'],
  ['en', 'The conference is 25–27 November', '2026-11-25 – 2026-11-27'],
  ['ru', 'Встреча в пятницу в 15:00', '2026-11-20 15:00'],
  ['ru', 'Давайте завтра в 10 утра', '2026-11-19 10:00'],
  ['ru', 'Ждём вас 25 ноября в 14:30', '2026-11-25 14:30'],
  ['ru', 'Совещание 25.11.2026 с 14:00 до 15:30', '2026-11-25 14:00 – 15:30'],
  ['ru', 'Приходите 25.11 в 14:00', '2026-11-25 14:00'],
  ['ru', 'Созвонимся в следующий вторник', '2026-11-24'],
  ['ru', 'Буду послезавтра в 9:00', '2026-11-20 09:00'],
  ['ru', 'Собрание в среду, 2 декабря, в 11 часов', '2026-12-02 11:00'],
  ['ru', 'Сегодня в 18:00 созвон', '2026-11-18 18:00'],
  ['ru', 'Переговоры с 10:00 до 12:00 завтра', '2026-11-19 10:00 – 12:00'],
  ['ru', 'Удобно в понедельник 14:00–15:30?', '2026-11-23 14:00 – 15:30'],
  ['ru', 'Пришлите отчёт до 30 ноября', '2026-11-30'],
  ['ru', 'Сдайте документы до 30.11', '2026-11-30'],
  ['ru', 'Завтра в 3 часа дня у нас', '2026-11-19 15:00'],
  ['de', 'Wir treffen uns am Freitag um 15 Uhr', '2026-11-20 15:00'],
  ['de', 'Ich rufe Sie morgen um 10:00 an', '2026-11-19 10:00'],
  ['de', 'Der Termin ist am 25. November um 14:30 Uhr', '2026-11-25 14:30'],
  ['de', 'Die Sitzung ist am 25.11.2026 von 14:00 bis 15:30 Uhr', '2026-11-25 14:00 – 15:30'],
  ['de', 'Wir sehen uns nächsten Dienstag', '2026-11-24'],
  ['de', 'Bitte bis zum Mittwoch, 2. Dezember, 11 Uhr', '2026-12-02 11:00'],
  ['de', 'Ich komme übermorgen um 9.30 Uhr', '2026-11-20 09:30'],
  ['de', 'Antworten Sie bitte bis 3.12.', '2026-12-03'],
  ['de', 'Wir treffen uns am Donnerstag, dem 26. November 2026, um 10 Uhr', '2026-11-26 10:00'],
  ['de', 'Die Sitzung ist Do., 26.11., 9-11 Uhr', '2026-11-26 09:00 – 11:00'],
  ['fr', 'Nous avons rendez-vous vendredi à 15h', '2026-11-20 15:00'],
  ['fr', 'Je vous appelle demain à 10h30', '2026-11-19 10:30'],
  ['fr', 'La réunion est le 25 novembre à 14h30', '2026-11-25 14:30'],
  ['fr', 'La séance est le 25/11/2026 de 14h à 15h30', '2026-11-25 14:00 – 15:30'],
  ['fr', 'On se voit mardi prochain', '2026-11-24'],
  ['fr', 'Ce sera le mercredi 2 décembre à 11h', '2026-12-02 11:00'],
  ['fr', 'Répondez avant le 3/12 à 9h', '2026-12-03 09:00'],
  ['es', 'La reunión es el viernes a las 15:00', '2026-11-20 15:00'],
  ['es', 'Te llamo mañana a las 10', '2026-11-19 10:00'],
  ['es', 'La cita es el 25 de noviembre a las 14:30', '2026-11-25 14:30'],
  ['es', 'La sesión es el 25/11/2026 de 14:00 a 15:30', '2026-11-25 14:00 – 15:30'],
  ['es', 'Nos vemos el próximo martes', '2026-11-24'],
  ['es', 'Será el miércoles 2 de diciembre a las 11:00', '2026-12-02 11:00'],
  ['pt', 'A reunião será na sexta-feira às 15h', '2026-11-20 15:00'],
  ['pt', 'Ligo para você amanhã às 10:00', '2026-11-19 10:00'],
  ['pt', 'O encontro é em 25 de novembro às 14:30', '2026-11-25 14:30'],
  ['pt', 'A sessão é em 25/11/2026 das 14:00 às 15:30', '2026-11-25 14:00 – 15:30'],
  ['pt', 'Será na quarta-feira, 2 de dezembro às 11:00', '2026-12-02 11:00'],
  ['it', 'La riunione è venerdì alle 15:00', '2026-11-20 15:00'],
  ['it', 'Ti chiamo domani alle 10', '2026-11-19 10:00'],
  ['it', "L'incontro è il 25 novembre alle 14.30", '2026-11-25 14:30'],
  ['it', 'La seduta è il 25/11/2026 dalle 14:00 alle 15:30', '2026-11-25 14:00 – 15:30'],
  ['it', 'Ci vediamo martedì prossimo', '2026-11-24'],
  ['it', 'Sarà mercoledì 2 dicembre alle 11', '2026-12-02 11:00'],
  ['it', 'La riunione è giovedì 26 novembre ore 15. Grazie', '2026-11-26 15:00'],
  ['es', 'Será el lunes 30 de noviembre de 2026, de 9 a 11 horas.', '2026-11-30 09:00 – 11:00'],
  ['pt', 'Reunião no dia 26/11 das 9 às 11h', '2026-11-26 09:00 – 11:00'],
  ['ru', 'Запись на 1 декабря 2026 г. в 9 ч. 30 мин.', '2026-12-01 09:30'],
  ['ru', 'Приглашаем 5 декабря (суббота) в 12:00', '2026-12-05 12:00'],
  ['ru', 'Встреча перенесена на 26 ноября, 11:00, офис 302', '2026-11-26 11:00'],
  ['ru', 'Доставка 20.11.2026 с 10 до 14', '2026-11-20 10:00 – 14:00'],
  [
    'en',
    'When: Thursday, November 26, 2026 3:00 PM-4:00 PM (UTC+01:00) Amsterdam',
    '2026-11-26 15:00 – 16:00',
  ],
  ['en', 'Does Thu 26 Nov 2pm GMT work for you?', '2026-11-26 15:00'],
  ['uk', 'Зустріч у п’ятницю о 15:00, чекаємо на вас', '2026-11-20 15:00'],
  ['uk', 'Зателефоную завтра о 10:00 і розповім', '2026-11-19 10:00'],
  ['uk', 'Чекаємо вас 25 листопада о 14:30, її кабінет', '2026-11-25 14:30'],
  ['uk', 'Нарада відбудеться 25.11.2026 з 14:00 до 15:30', '2026-11-25 14:00 – 15:30'],
  ['uk', 'Побачимося наступного вівторка, її не буде', '2026-11-24'],
  ['uk', 'Збори у середу, 2 грудня, об 11:00 її кабінет', '2026-12-02 11:00'],
  ['pl', 'Spotkanie jest 25.11.2026 14:00', '2026-11-25 14:00'],
  ['pl', 'Spotkanie jest 25.11.2026 o 14:00', '2026-11-25 14:00'],
  ['pl', 'Spotkanie jest 26.11.2026, a w środę o 7:30 się widzimy', '2026-11-26', '2026-11-25 07:30'],
  ['pl', 'Proszę o spotkanie w środę o 7:30, żeby omówić plan', '2026-11-25 07:30'],
  ['pl', 'Proszę o spotkanie: wtorek, 24 listopada o 17:30. Dziękuję', '2026-11-24 17:30'],
  ['tr', 'Toplantı yarın saat 14:00 için uygun mu?', '2026-11-19 14:00'],
  ['fr', 'Bonjour, la réunion est mercredi 25 novembre entre 14h et 15h30', '2026-11-25 14:00 – 15:30'],
  ['fr', 'Nous nous voyons vendredi à 14h et lundi à 15h', '2026-11-20 14:00', '2026-11-23 15:00'],
  ['en', 'Nous nous voyons vendredi à 14h et lundi à 15h', '2026-11-20 14:00', '2026-11-23 15:00'],
  ['es', 'Nos vemos el viernes entre las 10:00 y las 11:30', '2026-11-20 10:00 – 11:30'],
  ['de', 'Wir sehen uns am Freitag zwischen 10:00 und 11:30 Uhr', '2026-11-20 10:00 – 11:30'],
  ['ru', 'Вебинар 3 декабря в 12:00 мск, длительность 1,5 часа', '2026-12-03 10:00 – 11:30'],
  ['de', 'Wir sprechen am Freitag um 15:00 Uhr MEZ', '2026-11-20 15:00'],
  ['nl', 'Vrijdag tussen 14:00 en 15:30 is de vergadering', '2026-11-20 14:00 – 15:30'],
  ['ru', 'В пятницу между 14:00 и 15:30 созвон', '2026-11-20 14:00 – 15:30'],
  ['en', 'On Friday between 14:00 and 15:30 we call', '2026-11-20 14:00 – 15:30'],
  ['en', 'The meeting is on 23 November 2026 at 3 pm est', '2026-11-23 15:00'],
  ['en', 'The meeting is on 23 November 2026 at 3 pm EST', '2026-11-23 21:00'],
  ['en', 'We start on Monday 23 November. Work until 21:00 is planned.', '2026-11-23'],
  ['en', 'We work on Monday until 21:00 and rest', '2026-11-23'],
  ['en', 'On Monday 23 November from 9:00. It runs until 21:00', '2026-11-23 09:00 – 21:00'],
  ['de', 'Am 23. November um 9 Uhr geht es los, bis 21 Uhr sind wir da', '2026-11-23 09:00 – 21:00'],
  ['en', 'It is on Monday 23 November, from 9:00. The doors close at 21:00', '2026-11-23 09:00'],
  ['de', 'Am 23.11.2026 sind wir da, am Dienstag um 14:00 nicht', '2026-11-23', '2026-11-24 14:00'],
  ['en', 'Today at 18:00 we call', '2026-11-18 18:00'],
  ['en', 'This evening at 19:00 we meet', '2026-11-18 19:00'],
  ['en', 'Tonight at 8 pm we meet', '2026-11-18 20:00'],
  ['de', 'Wir treffen uns heute um 18 Uhr', '2026-11-18 18:00'],
  ['de', 'Heute Abend um 19 Uhr treffen wir uns', '2026-11-18 19:00'],
];

const nothing: [string, string][] = [
  ['en', 'I would need your quote a week after that'],
  ['en', 'Two days later the paint was dry'],
  ['de', 'Wir brauchen das Angebot eine Woche danach'],
  ['en', 'Invoice 12/05 is paid, order 10-12 and ticket #25.11 are not'],
  ['en', 'Version 2.10.3 and v1.12 run on 10.12.1.5'],
  ['en', 'Call +1 202 555 0147, 202-555-0147 or 555-0147'],
  ['en', 'See https://example.com/2026/12/05 and ann.2026-12-05@example.com'],
  ['en', 'It costs $12.05 or 12.05 EUR, about 10/12 of the price'],
  ['en', 'We are open 24/7 and need 1/2 of it'],
  ['en', 'I may come, he sat with us in the sun and we march on'],
  ['en', 'We met last Friday and on 3 November'],
  ['en', 'The paper was signed on 25.10.2026'],
  ['en', 'Item PO-12/05 and INV-2026-12-05 in building 4'],
  ['en', 'Now is the time, answer this week'],
  ['en', 'Good morning, have a nice day. We will answer next week or next month'],
  ['ru', 'Добрый день! На 3 дня, через 2 часа, на следующей неделе, в 2027 году'],
  ['fr', 'Bonjour, bonne journée et à la semaine prochaine'],
  ['uk', 'Доброго дня! Їх наступного тижня не буде, за 3 дні'],
  ['ru', 'Счёт № 12/05 и заказ 25-11 оплачены'],
  ['ru', 'Письмо от 25.10.2026 получено, спасибо'],
  ['ru', 'Звоните 8 (912) 345-67-89 или 123-45-67'],
  ['ru', 'Цена 12.05 руб., скидка 10.12 %'],
  ['ru', 'В прошлую пятницу мы уже говорили'],
  ['de', 'Guten Morgen, die Rechnung 12.05 ist da'],
  ['de', 'Kapitel 3.12 kostet 25.11 €'],
  ['fr', 'La facture 12/05 du mois dernier est payée'],
  ['es', 'Por la mañana estoy con el pedido 12/05'],
  ['it', 'La fattura 12/05 costa 10.12 euro'],
  ['pt', 'A fatura 12/05 custa 10,12 euros'],
  ['uk', 'Рахунок № 12/05 її не стосується'],
  ['pl', 'W środy o 10:00 mamy zamknięte, proszę się nie umawiać'],
  ['es', 'Los lunes a las 10:00 no hay nadie en la oficina'],
  ['he', 'ניפגש ביום שישי בשעה 15:00'],
  ['ar', 'نلتقي يوم الجمعة الساعة 15:00'],
  ['ja', '金曜日 15:00 に会いましょう'],
  ['en', 'The door opens at 15:30'],
  ['ru', 'Работаем до 21:00, обед в 13:00'],
];

describe('findWhens', () => {
  it.each(sentences)('%s: %s', async (language, text, ...expected) => {
    expect((await find(text, [language])).map(brief)).toEqual(expected);
  });

  it.each(nothing)('nothing in %s: %s', async (language, text) => {
    expect(await find(text, [language])).toEqual([]);
  });

  it('gives the words and their place', async () => {
    const text = 'Коллеги, ждём вас 25.11 в 14:00, приходите';
    const [when] = await find(text, ['ru']);
    expect(when).toMatchObject({ text: '25.11 в 14:00', index: text.indexOf('25.11'), certain: true });
  });

  it('shows both readings of a day and month in figures', async () => {
    const text = 'Let us meet on 12/05/2027 at 14:00 for you and the team';
    expect(await find(text, ['en-US'])).toMatchObject([
      {
        start: { year: 2027, month: 12, day: 5, hour: 14 },
        certain: false,
        alternative: { start: { year: 2027, month: 5, day: 12, hour: 14 }, end: null },
      },
    ]);
    const [apart] = await find('The date is on 12/05/2027\nThe time is 14:00 - 15:30', ['en-US']);
    expect(apart?.alternative).toEqual({
      start: { year: 2027, month: 5, day: 12, hour: 14, minute: 0 },
      end: { year: 2027, month: 5, day: 12, hour: 15, minute: 30 },
    });
    expect((await find(text, ['en-GB'])).map(brief)).toEqual(['2027-05-12 14:00']);
    const all = await find(`${text}. The other day is 25/12/2026.`, ['en-US']);
    expect(all.map(brief)).toContain('2027-05-12 14:00');
    const [plain] = await find('We will meet on 12/25/2026', ['en']);
    expect(plain).not.toHaveProperty('alternative');
  });

  it('is certain only when nothing was assumed', async () => {
    expect((await find('Meet on Friday at 3 pm'))[0]?.certain).toBe(true);
    expect((await find('Meet on Friday at 3'))[0]?.certain).toBe(false);
    expect((await find('Meet on Friday, 25 November at 15:00'))[0]?.certain).toBe(false);
    expect((await find('Созвонимся в понедельник в 12:00', ['ru']))[0]?.certain).toBe(true);
    expect((await find('Wir treffen uns am 25. November um 15:00 EST'))[0]?.certain).toBe(false);
    expect((await find('The meeting is on 25 November at 3 pm est'))[0]?.certain).toBe(false);
    expect((await find('Nous nous voyons vendredi à 14h et lundi'))[0]?.certain).toBe(true);
    expect((await find('It is on 25 November. Start: 14:00'))[0]?.certain).toBe(true);
    expect((await find(`It is on 25 November. ${'So much to say. '.repeat(4)}At 14:00`))[0]).toMatchObject({
      certain: false,
      hasTime: true,
    });
    expect((await find('Am Donnerstag, der 25. November, sehen wir uns', ['de']))[0]?.certain).toBe(false);
    expect((await find('We will talk on Friday'))[0]).toMatchObject({ certain: true, hasTime: false });
  });

  it('shows both days a weekday may mean, and both halves of the day', async () => {
    const readings = async (text: string, languages = ['en']) =>
      (await find(text, languages)).map((when) => [
        brief(when),
        when.alternative && brief({ ...when, ...when.alternative }),
        when.certain,
      ]);
    expect(await readings('Let us meet next Friday at 15:00')).toEqual([
      ['2026-11-27 15:00', '2026-11-20 15:00', false],
    ]);
    expect(await readings('Let us meet next Tuesday at 15:00')).toEqual([
      ['2026-11-24 15:00', undefined, true],
    ]);
    expect(await readings('Let us meet on Wednesday at 15:00')).toEqual([
      ['2026-11-25 15:00', '2026-11-18 15:00', false],
    ]);
    expect(await readings('Let us meet on Wednesday at 9:00')).toEqual([
      ['2026-11-25 09:00', undefined, true],
    ]);
    expect(await readings('Czy możemy się spotkać w środę o 15:00?', ['en'])).toEqual([
      ['2026-11-25 15:00', '2026-11-18 15:00', false],
    ]);
    expect(await readings('Let us meet on Friday at 3')).toEqual([
      ['2026-11-20 15:00', '2026-11-20 03:00', false],
    ]);
  });

  it('counts from the date of the letter in the given zone', async () => {
    // Already Thursday in Auckland while it is Wednesday in Berlin.
    expect(
      (await find('Let us talk tomorrow at 10:00', ['en'], reference, 'Pacific/Auckland')).map(brief),
    ).toEqual(['2026-11-20 10:00']);
    expect(
      (await find('Let us talk today at 01:30', ['en'], reference, 'Pacific/Auckland')).map(brief),
    ).toEqual(['2026-11-19 01:30']);
    // The night in which Berlin's clocks skip an hour.
    const spring = new Date('2027-03-27T12:00:00Z');
    expect((await find('Let us talk tomorrow at 02:30', ['en'], spring)).map(brief)).toEqual([
      '2027-03-28 02:30',
    ]);
  });

  it('leaves out what is past', async () => {
    expect(await find('We met today at 09:00 and on 17 November 2026')).toEqual([]);
  });

  it('keeps reading order, drops repetitions and stops at eight', async () => {
    expect(
      (await find('Friday at 15:00 or Thursday at 10:00. I repeat: Friday at 15:00, so Friday')).map(brief),
    ).toEqual(['2026-11-20 15:00', '2026-11-19 10:00']);
    const many = Array.from({ length: 12 }, (_, index) => `${index + 1} December 2026`).join(', ');
    expect(await find(`The days are ${many}`)).toHaveLength(8);
  });

  it('reads a letter in another language than the reader', async () => {
    expect((await find('Der Termin ist am 25. November um 14:30 Uhr', ['ru', 'en'])).map(brief)).toEqual([
      '2026-11-25 14:30',
    ]);
    expect((await find('Meeting Friday 3 pm', ['ru'])).map(brief)).toEqual(['2026-11-20 15:00']);
    expect(await find('')).toEqual([]);
  });

  it('reads only the beginning of a very long letter', async () => {
    const words = 'and so on, ';
    expect(await find(`${words.repeat(800)} on 25 November 2026`)).toEqual([]);
  });
});
