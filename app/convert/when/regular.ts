import { blank, type Prepared } from './prepared';

/** Weekdays in the ten languages, as they stand in opening hours. */
const DAY = `(?:${[
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?',
  '(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?|mo|di|mi|do|fr|sa|so',
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  '(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?',
  'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
  'poniedział\\p{L}*|wtor\\p{L}*|śr(?:od\\p{L}*)?|czwart\\p{L}*|piąt\\p{L}*|sobot\\p{L}*|niedziel\\p{L}*|pon|wt|czw|pt|sob',
  'понедельник\\p{L}?|вторник\\p{L}?|сред\\p{L}|четверг\\p{L}?|пятниц\\p{L}|суббот\\p{L}|воскресень\\p{L}|пн|вт|ср|чт|пт|сб|вс',
  "понеділ\\p{L}*|вівтор\\p{L}*|серед\\p{L}|четвер\\p{L}*|п'ятниц\\p{L}|субот\\p{L}|неділ\\p{L}|нд",
  '(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)(?:d[ae]n|y[ae])?',
].join('|')})(?!\\p{L})`;

const TO = `(?:\\s?[-–—]\\s?|\\s(?:(?:to|till?|until|through|bis|à|au|a|al|ao|do|до|по|ile|ila)\\s)?(?=\\p{L}|\\d))(?:(?:au|the|den|às?|alle|las?|le)\\s)?`;
const DAYS = `(?<!\\p{L})${DAY}\\.?${TO}${DAY}`;

const MONTH =
  'jan|feb|m[aä]r|apr|ma[yij]|jun|jul|aug|sep|o[kc]t|nov|de[cz]|gen|giu|lug|ago|set|ott|dic|ene|abr|f[ée]v|avr|juin|juil|aoû|déc|mag|out|янв|фев|мар|апр|ма[йя]|ию[нл]|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|aral';
const HOUR = '\\d{1,2}(?:[:.]\\d{2}|\\s?h(?:\\d{2})?(?!\\p{L}))?(?:\\s?(?:uhr|[ap]\\.?m\\.?)(?!\\p{L}))?';
const HOURS = `(?<!\\d|\\d[.,:/-])${HOUR}(?:\\s?[-–—]\\s?|\\s(?:to|till?|until|bis|à|a|al|às|até|alle|do|до|ile)\\s)(?:(?:las?|le)\\s)?${HOUR}(?!\\d|[.,:/-]\\d|\\.?\\s?(?:de\\s)?(?:${MONTH}))`;

/**
 * Hides what comes back every week: from one weekday to another with hours beside it, as offices say when they are
 * open. Also two weekdays before the dates they fall on, which say it better.
 */
export function withoutRegularHours(source: Prepared): Prepared {
  return REGULAR.reduce(blank, source);
}

const REGULAR = [
  new RegExp(`${DAYS}[^\\d\\n;!?]{0,25}${HOURS}`, 'giu'),
  new RegExp(`${HOURS}[^\\d\\n;!?]{0,15}${DAYS}`, 'giu'),
  new RegExp(`${DAYS}(?=,?\\s\\d{1,2}\\.?\\s?[-–—]\\s?\\d{1,2}\\.?\\s(?:de\\s)?(?:${MONTH}))`, 'giu'),
];
