import { dayOf } from './numeric';
import { clock, type Clock, plus, spokenParser, weekdayAfter } from './spoken';

const WEEKDAYS = ['pazar', 'pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi'];
const MONTHS = [
  'ocak',
  'şubat',
  'mart',
  'nisan',
  'mayıs',
  'haziran',
  'temmuz',
  'ağustos',
  'eylül',
  'ekim',
  'kasım',
  'aralık',
];
const HOURS = ['bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz', 'on', 'on bir', 'on iki'];
/** Endings that say in, from or to, with or without an apostrophe. */
const ENDING = "(?:'\\p{L}{1,4})?(?!\\p{L})";
const MONTH = `(${MONTHS.join('|')})(?!\\p{L})(?:\\s(\\d{4}))?${ENDING}(?:\\s(?:tarih\\p{L}{0,8}))?`;
const PAST = /^(?:geçen|geçtiğimiz|evvelki|her)/iu;
const TIME = '(\\d{1,2})(?:[.:](\\d{2}))?';
const NO_MORE = '(?!\\d|[.,:/-]\\d|\\s?(?:%|tl|₺))';

const small = (word: string) => word.replaceAll('İ', 'i').toLowerCase();
const time = (from: Clock | null, to: Clock | null | undefined, isWeak = false) =>
  from && { kind: 'time' as const, from, ...(to ? { to } : {}), isWeak };

/** Turkish dates, which no parser we build on reads. */
export const turkish = spokenParser({
  glue: /^[\s,.:(–-]*(?:(?:günü|saat|için|tarihinde)[\s,.:]*){0,2}$/iu,
  rules: [
    [
      new RegExp(`(?<![\\d.,])(\\d{1,2})\\s?(?:[-–]|ile|ila)\\s?(\\d{1,2})\\s${MONTH}`, 'giu'),
      ([, from, to, name = '', year], today) => {
        const month = MONTHS.indexOf(small(name)) + 1;
        const [first, last] = [from, to].map((day) => dayOf(Number(day), month, year, today));
        return first && last ? { kind: 'day', first, last, isDate: true } : null;
      },
    ],
    [
      new RegExp(`(?<![\\p{L}\\d]|\\d[.,])(\\d{1,2})\\s${MONTH}`, 'giu'),
      ([, day, name = '', year], today) => {
        const first = dayOf(Number(day), MONTHS.indexOf(small(name)) + 1, year, today);
        return first && { kind: 'day', first, isDate: true };
      },
    ],
    [
      new RegExp(`(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)${ENDING}`, 'giu'),
      ([, year, name, day], today) => {
        const first = dayOf(Number(day), Number(name), year, today);
        return first && { kind: 'day', first, isDate: true };
      },
    ],
    [
      /(?<!\p{L})(?:((?:gelecek|önümüzdeki)\shafta|haftaya|gelecek|önümüzdeki|bu|geçen(?:\shafta)?|geçtiğimiz|evvelki|her)\s)?(pazartesi|salı|çarşamba|perşembe|cumartesi|cuma|pazar)(?:y[ae]|d[ae]n?|s[ıi]|leri)?(?!\p{L})(\sgün(?:ü(?:n[eü])?|leri)?(?!\p{L}))?/giu,
      ([words, which = '', word = '', isNamed], today) => {
        if (PAST.test(which) || /leri$/iu.test(words)) return { kind: 'void' };
        const day = WEEKDAYS.indexOf(small(word));
        const isNext = /haf|^gelecek/iu.test(which);
        return {
          kind: 'day',
          first: weekdayAfter(today, day, isNext),
          weekday: day,
          isDate: /haf/iu.test(which),
          // "Pazar" is a market as well.
          isWeak: day === 0 && which === '' && isNamed === undefined,
        };
      },
    ],
    [
      /(?<!\p{L})(bugün|yarın|öbür\sgün|yarından\ssonra(?:ki\sgün)?|(\d{1,2})\sgün\ssonra)(?:e|a|[kd][ıi])?(?!\p{L})/giu,
      ([, words = '', days], today) => {
        const name = small(words);
        const ahead = days ? Number(days) : name === 'bugün' ? 0 : name === 'yarın' ? 1 : 2;
        return { kind: 'day', first: plus(today, ahead), isDate: true };
      },
    ],
    [
      new RegExp(
        `(?<![\\p{L}\\d.,:/-])(?:saat\\s)?${TIME}(?:'[dt][ae]n)?\\s?(?:[-–]|ile|ila|(?<='[dt][ae]n)\\s?)\\s?(\\d{1,2})[.:](\\d{2})${ENDING}(?:\\s(?:aras\\p{L}{0,6}|kadar))?${NO_MORE}`,
        'giu',
      ),
      ([words, hour, minute, toHour, toMinute]) =>
        /[:']|saat|aras/iu.test(words) ? time(clock(hour, minute), clock(toHour, toMinute)) : null,
    ],
    [
      new RegExp(
        `(?<!\\p{L})saat\\s(\\d{1,2})(?:'[dt][ae]n)?\\s?(?:[-–]|ile|ila|(?<='[dt][ae]n)\\s?)\\s?(\\d{1,2})${ENDING}(?:\\s(?:aras\\p{L}{0,6}|kadar))?${NO_MORE}`,
        'giu',
      ),
      ([, hour, toHour]) => time(clock(hour, undefined), clock(toHour, '00')),
    ],
    [
      /(?<!\p{L})(?:saat\s)?(\d{1,2})(?:[.:](\d{2}))?'y?[ae]\s(?:kadar|dek)(?!\p{L})/giu,
      () => ({ kind: 'part', isAfternoon: false }),
    ],
    [
      new RegExp(`(?<!\\p{L})saat:?\\s${TIME}${ENDING}${NO_MORE}`, 'giu'),
      ([, hour, minute]) => time(clock(hour, minute), null, minute === undefined),
    ],
    [
      new RegExp(`(?<![\\p{L}\\d.,:/-])(\\d{1,2}):(\\d{2})${ENDING}${NO_MORE}`, 'giu'),
      ([, hour, minute]) => time(clock(hour, minute), null),
    ],
    [
      /(?<![\p{L}\d.,:/-])(\d{1,2})(?:\.(\d{2}))?'[dt][ae](?!\p{L})/giu,
      ([, hour, minute]) => time(clock(hour, minute), null, true),
    ],
    [
      new RegExp(`(?<!\\p{L})(?:saat\\s)?(${HOURS.toReversed().join('|')})\\sbuçukta(?!\\p{L})`, 'giu'),
      ([, word = '']) => {
        const hour = HOURS.indexOf(small(word)) + 1;
        return { kind: 'time', from: { hour, minute: 30, isPlain: hour > 7 }, isWeak: true };
      },
    ],
    [
      /(?<!\p{L})(?:öğleden\sönce|sabah(?:[ıi]|leyin)?|(öğleden\ssonra|akşam(?:[ıi]|üstü|üzeri|leyin)?))(?!\p{L})/giu,
      ([, afternoon]) => ({ kind: 'part', isAfternoon: afternoon !== undefined }),
    ],
    [
      /(?<!\p{L})öğle(?:n|yin)?(?!\p{L})/giu,
      () => ({ kind: 'time', from: { hour: 12, minute: 0, isPlain: true }, isWeak: true }),
    ],
  ],
});
