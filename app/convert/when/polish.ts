import { dayOf } from './numeric';
import { clock, type Clock, plus, spokenParser, weekdayAfter } from './spoken';

const WEEKDAYS = [
  'niedziel(?:a|ę|i)',
  'poniedział(?:ek|ku)',
  'wtor(?:ek|ku)',
  '(?:śro|sro)d(?:a|ę|e|y|zie)',
  'czwart(?:ek|ku)',
  'pi(?:ą|a)t(?:ek|ku)',
  'sobo(?:ta|tę|te|ty|cie)',
].map((name) => new RegExp(`^${name}$`, 'iu'));
const WEEKDAY =
  'niedziel[aęi]|poniedział(?:ek|ku)|wtor(?:ek|ku)|[śs]rod(?:[aęey]|zie)|czwart(?:ek|ku)|pi[ąa]t(?:ek|ku)|sobo(?:t[aęey]|cie)';
const MONTHS = 'sty lut mar kwi maj cze lip sie wrz paź lis gru'.split(' ');
const MONTH =
  '(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|pa[źz]dziernika|listopada|grudnia)(?!\\p{L})(?:\\s(\\d{4})(?:\\s?(?:r\\.|roku))?)?';
const HOURS =
  'pierwszej drugiej trzeciej czwartej piątej szóstej siódmej ósmej dziewiątej dziesiątej jedenastej dwunastej trzynastej czternastej piętnastej szesnastej siedemnastej osiemnastej dziewiętnastej dwudziestej'.split(
    ' ',
  );
const WHICH =
  '(?:najbliższ|przyszł|następn|zeszł|ubiegł|minion|poprzedni|ostatni|każd)\\p{L}{1,4}|t[ęąy]n?|ten';
const PAST = /^(?:zeszł|ubiegł|minion|poprzedni|ostatni|każd)/iu;
const NUMBERS: Record<string, number> = { dwa: 2, trzy: 3, cztery: 4, pięć: 5, sześć: 6, siedem: 7 };
const LAST_WEEK = '(?<!\\p{L})w\\s(?:zeszłym|ubiegłym|minionym|poprzednim)\\stygodniu';
const PLURAL = '(?<!\\p{L})w\\s(?:poniedziałki|wtorki|środy|czwartki|piątki|soboty|niedziele)(?!\\p{L})';
const TIME = '(\\d{1,2})(?:[.:](\\d{2}))?';
const AT = '(?:godz\\.?\\s?|godzin(?:ie|y|a|ą)\\s|g\\.\\s?)';
const NO_MORE = '(?!\\d|[.,:/-]\\d|\\s?(?:%|zł|proc|os[oó]b|szt))';

const month = (words: string) => {
  const name = words.toLowerCase().slice(0, 3).replace('paz', 'paź');
  return MONTHS.indexOf(name) + 1;
};
const weekday = (word: string) => WEEKDAYS.findIndex((name) => name.test(word));
const time = (from: Clock | null, to: Clock | null | undefined, isWeak = false) =>
  from && { kind: 'time' as const, from, ...(to ? { to } : {}), isWeak };

/** Polish dates, which no parser we build on reads. */
export const polish = spokenParser({
  glue: /^[\s,.:(–-]*(?:(?:o|w|we|na|dnia|r\.?|roku|się|od|godz\.?|już|w dniu|około|ok\.)[\s,.:]*){0,2}$/iu,
  rules: [
    [
      new RegExp(
        `(?<!\\p{L})(?:od\\s)?(?<!\\d|[.,])(\\d{1,2})\\s?(?:[-–]|do|i)\\s?(\\d{1,2})\\s(${MONTH})`,
        'giu',
      ),
      ([, from, to, words = '', year], today) => {
        const [first, last] = [from, to].map((day) => dayOf(Number(day), month(words), year, today));
        return first && last ? { kind: 'day', first, last, isDate: true } : null;
      },
    ],
    [
      new RegExp(`(?<![\\p{L}\\d]|\\d[.,])(\\d{1,2})(?:-?go)?\\s(${MONTH})`, 'giu'),
      ([, day, words = '', year], today) => {
        const first = dayOf(Number(day), month(words), year, today);
        return first && { kind: 'day', first, isDate: true };
      },
    ],
    [
      /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)(?:\s?(?:r\.|roku))?/gu,
      ([, year, name, day], today) => {
        const first = dayOf(Number(day), Number(name), year, today);
        return first && { kind: 'day', first, isDate: true };
      },
    ],
    [
      new RegExp(
        `(?<!\\p{L})(?:${WEEKDAY})\\s${LAST_WEEK}|${PLURAL}|${LAST_WEEK}(?:\\swe?\\s(?:${WEEKDAY})(?!\\p{L}))?`,
        'giu',
      ),
      () => ({ kind: 'void' }),
    ],
    [
      new RegExp(
        `(?<!\\p{L})(?:(?:w|we|na)\\s)?(?:(${WHICH})\\s)?(${WEEKDAY})(?!\\p{L})(?:\\s(w\\sprzyszłym\\stygodniu|za\\stydzień))?`,
        'giu',
      ),
      ([, which = '', word = '', later], today) => {
        if (PAST.test(which)) return { kind: 'void' };
        const day = weekday(word);
        const isNext = later !== undefined || /^(?:przyszł|następn)/iu.test(which);
        return {
          kind: 'day',
          first: weekdayAfter(today, day, isNext),
          weekday: day,
          isDate: later !== undefined,
        };
      },
    ],
    [
      /(?<!\p{L})(dziś|dzisiaj|jutro|pojutrze|za\stydzień|za\sdwa\stygodnie|za\s(\d{1,2}|dwa|trzy|cztery|pięć|sześć|siedem)\sdni)(?!\p{L})/giu,
      ([, words = '', days], today) => {
        const fixed: Record<string, number> = {
          dziś: 0,
          dzisiaj: 0,
          jutro: 1,
          pojutrze: 2,
          'za tydzień': 7,
          'za dwa tygodnie': 14,
        };
        const ahead = fixed[words.toLowerCase()] ?? NUMBERS[(days ?? '').toLowerCase()] ?? Number(days);
        return { kind: 'day', first: plus(today, ahead), isDate: true };
      },
    ],
    [
      new RegExp(
        `(?<!\\p{L})(?:od|między|pomiędzy)\\s${AT}?${TIME}\\s(?:do|a)\\s${AT}?${TIME}${NO_MORE}`,
        'giu',
      ),
      ([, hour, minute, toHour, toMinute]) =>
        time(
          clock(hour, minute),
          clock(toHour, toMinute ?? '00'),
          minute === undefined && toMinute === undefined,
        ),
    ],
    [
      new RegExp(
        `(?<!\\p{L})(?:o\\s)?${AT}?(?<![\\d.,:/-])(\\d{1,2}):(\\d{2})(?:\\s?[-–]\\s?(\\d{1,2}):(\\d{2}))?${NO_MORE}`,
        'giu',
      ),
      ([, hour, minute, toHour, toMinute]) =>
        time(clock(hour, minute), toHour === undefined ? null : clock(toHour, toMinute)),
    ],
    [
      new RegExp(
        `(?<!\\p{L})(?:(?:o|około|ok\\.)\\s${AT}?|${AT})${TIME}(?:\\s?[-–]\\s?${TIME})?${NO_MORE}`,
        'giu',
      ),
      ([, hour, minute, toHour, toMinute]) =>
        time(
          clock(hour, minute),
          toHour === undefined ? null : clock(toHour, toMinute ?? '00'),
          minute === undefined,
        ),
    ],
    [
      new RegExp(
        `(?<!\\p{L})o\\s(?:godzinie\\s)?(wpół\\sdo\\s)?(${HOURS.join('|')})(?:\\s(trzydzieści|piętnaście))?(?!\\p{L})`,
        'giu',
      ),
      ([, half, word = '', past]) => {
        const hour = HOURS.indexOf(word.toLowerCase()) + 1;
        const minute = half || past === 'trzydzieści' ? 30 : past ? 15 : 0;
        const from = { hour: half ? hour - 1 : hour, minute, isPlain: hour > 8 };
        return { kind: 'time', from, isWeak: true };
      },
    ],
    [
      /(?<!\p{L})w\społudnie(?!\p{L})/giu,
      () => ({ kind: 'time', from: { hour: 12, minute: 0, isPlain: true }, isWeak: true }),
    ],
    [
      /(?<!\p{L})(?:rano|przed\społudniem|(po\społudniu|popołudniu|wieczorem))(?!\p{L})/giu,
      ([, afternoon]) => ({ kind: 'part', isAfternoon: afternoon !== undefined }),
    ],
  ],
});
