import { type Day, isoDay } from './numeric';
import { type Prepared, rewrite } from './prepared';
import { plus } from './spoken';

/** Words for a day that parsers overlook, and take for another one when they read only their end: "après-demain". */
const RELATIVE: [language: string, pattern: RegExp, ahead: number][] = [
  ['fr', /(?<!\p{L})après[- ]demain(?!\p{L})/giu, 2],
  ['es', /(?<!\p{L})pasado\smañana(?!\p{L})/giu, 2],
  ['pt', /(?<!\p{L})depois\sde\samanhã(?!\p{L})/giu, 2],
];

/** "23/11 alle 17:00" is no range from 23 to 17 o'clock. */
export function withPlainHours(source: Prepared, language: string): Prepared {
  return language === 'it'
    ? rewrite(source, /(?<=\d{4}-\d{2}-\d{2}),?\s(?:alle|ore)\s(?=\d)/gu, () => ' ')
    : source;
}

export function withRelativeDays(source: Prepared, language: string, today: Day): Prepared {
  let result = source;
  for (const [name, pattern, ahead] of RELATIVE) {
    if (name === language) result = rewrite(result, pattern, () => isoDay(plus(today, ahead)));
  }
  return result;
}
