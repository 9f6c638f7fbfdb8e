import type { ParsedComponents, ParsedResult } from 'chrono-node';

/** A stretch of the letter a parser read a date from. */
export interface Words {
  text: string;
  index: number;
  length: number;
}

/** Sorts out what a parser takes for a date and a person does not: past, short words, mornings, bare numbers. */
export function isMeant(text: string, words: Words, { start, text: normal }: ParsedResult): boolean {
  const before = text.slice(Math.max(0, words.index - 16), words.index);
  const after = text.slice(words.index + words.length, words.index + words.length + 12);
  // "Sat", "mar", "So": a short word alone is rather another word.
  if (words.length <= 3 || /[\p{L}\d]$/u.test(before) || /^[\d%]/u.test(after)) return false;
  if (PAST.test(words.text) || PAST.test(after) || PAST_BEFORE.test(before)) return false;
  if (
    PAST_INSIDE.test(words.text) ||
    DONE_BEFORE.test(text.slice(Math.max(0, words.index - 40), words.index))
  )
    return false;
  if (
    PLACE_AFTER.test(after) ||
    LAST_WEEK_BEFORE.test(text.slice(Math.max(0, words.index - 24), words.index))
  )
    return false;
  if (MORNING.test(words.text) && MORNING_BEFORE.test(before)) return false;
  if (LENGTH.test(words.text) || WHOLE_WEEK.test(words.text) || DISTANCE.test(words.text)) return false;
  // "now", "in two hours": about the moment of writing.
  if (start.isCertain('second') && !/\d:\d{2}/u.test(normal)) return false;
  return (
    namesDay(start, words.text) || (start.isCertain('hour') && /\d[:.h]\d{2}|\d\s?[ap]\.?m/iu.test(normal))
  );
}

/** A day is told, if only as "this evening": not an hour alone. */
export function namesDay(start: ParsedComponents, words: string): boolean {
  return (
    start.isCertain('day') || start.isCertain('weekday') || (start.isCertain('hour') && THIS_DAY.test(words))
  );
}

const THIS_DAY =
  /(?<!\p{L})(?:this\s(?:morning|afternoon|evening)|tonight|ce\s(?:soir|matin)|cet\saprès-midi|est[ae]\s(?:mañana|tarde|noche|manhã|noite)|stasera|stamattina|quest[ao]\s(?:sera|mattina|pomeriggio)|vanavond|vanmiddag|vanochtend)(?!\p{L})/iu;

/** An hour at which something ends: "until 21:00". */
export function isUntil(text: string, { text: words, index }: Pick<Words, 'text' | 'index'>): boolean {
  return UNTIL.test(words) || UNTIL_BEFORE.test(text.slice(Math.max(0, index - 16), index));
}

const UNTIL_WORDS =
  "until|till|bis(?:\\s(?:um|zu))?|до|jusqu['’]?(?:\\s?à|\\s?au)?|hasta(?:\\slas?)?|até(?:\\sàs)?|fino\\s(?:alle|a)|tot|a[żz]?\\sdo|do";
const UNTIL = new RegExp(`^(?:${UNTIL_WORDS})(?!\\p{L})`, 'iu');
const UNTIL_BEFORE = new RegExp(`(?<!\\p{L})(?:${UNTIL_WORDS})\\s?$`, 'iu');

/** Words for tomorrow that mean the morning behind certain others. */
const MORNING = /^(?:morgen|mañana|manhã)$/iu;
const MORNING_BEFORE = /(?<!\p{L})(?:guten|schönen|am|jeden|diesen|la|cada|pela|da|de|good)\s$/iu;
const PAST_WORDS = 'last|previous|past|letzten?|vergangenen?|прошл\\p{L}+|минул\\p{L}+';
const PAST_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${PAST_WORDS}|every|each|los|tous les|chaque|cada|tod[oa]s?(?: os| as| los)?|ogni|tutti i|jeden|кажд\\p{L}+|кожн\\p{L}+)\\s$`,
  'iu',
);
const PAST = new RegExp(
  `^(?:[ву]\\s)?(?:${PAST_WORDS})(?!\\p{L})|^\\s?(?:derni(?:er|[eè]re)|passée?|pasad[oa](?!\\smañana)|passad[oa]|scors[oa]|ago|назад|тому)(?!\\p{L})`,
  'iu',
);
const PAST_INSIDE =
  /\s(?:derni(?:er|[eè]re)|passée?|pasad[oa]|passad[oa]|scors[oa])(?!\p{L}|\s(?:mañana|amanhã))/iu;
/** "Last week on Wednesday", "12 March Road". */
const LAST_WEEK_BEFORE =
  /(?<!\p{L})(?:last\sweek|letzte\p{L}?\swoche|прошлой\sнеделе|минулого\sтижня|semaine\sdernière|semana\spasada|semana\spassada|settimana\sscorsa|geçen\shafta)[\s,]{1,2}(?:\p{L}{1,3}\s)?$/iu;
const PLACE_AFTER = /^\s(?:road|street|st|avenue|ave|lane|square|plaza)(?!\p{L})/iu;
/** "We spoke on Friday": a weekday behind a verb in the past is the one gone by. */
const DONE_BEFORE =
  /(?<!\p{L})(?:(?:we|i|you|they)\s(?:spoke|met|talked|discussed|called|agreed)|мы\s(?:говорили|обсуждали|встречались|созванивались))(?:\s\p{L}{2,12}){0,2}\s(?:on\s)?$/iu;
/** How long something takes, or a greeting: "3 дня", "(добрый) день". */
const LENGTH =
  /^(?:[ву]\s)?(?:\d+\s)?(?:день|дня|дней|дні|днів|недел\p{L}*|тиж\p{L}*|месяц\p{L}*|місяц\p{L}*|год\p{L}*|лет|рок\p{L}*|час\p{L}*|минут\p{L}*|days?|weeks?|months?|years?)$/iu;
/** "a week after", "zwei Tage später": counted from something else the letter speaks of, not from its own day. */
const DISTANCE =
  /\s(?:after|afterwards|later|before|earlier|beforehand|danach|später|davor|zuvor|спустя|раньше|après|plus tard|avant|después|antes|depois|dopo|prima)$/iu;
const WHOLE_WEEK =
  /^(?:(?:в|на|у)?\s?(?:next|this|nächsten?|diesen?|kommenden?|следующ\p{L}+|эт\p{L}+|наступн\p{L}+|цьо\p{L}+|próxima|prossima|esta|questa|cette|volgende)\s(?:week|woche|недел\p{L}|тиж\p{L}+|semana|settimana|semaine|month|monat|месяц\p{L}?|mes|mês|mese|mois|year|jahr)|(?:la\s)?(?:semaine|settimana|semana|mois|mese|mes|mês)\s(?:prochaine?|prossim[oa]|próxim[oa]|que viene|que vem))$/iu;
