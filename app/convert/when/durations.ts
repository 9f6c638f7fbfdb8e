export interface Duration {
  index: number;
  end: number;
  minutes: number;
}

type Rule = [languages: string, pattern: string, minutes: number];

/** Words for how long something takes, the longest of a beginning first. */
const WORDS: Rule[] = [
  ['en', 'an hour and a half|(?:one|1) and a half hours', 90],
  ['en', '(?:half an|a half|half) hour', 30],
  ['en', 'three quarters of an hour', 45],
  ['en', '(?:a )?quarter of an hour', 15],
  ['en', '(?:an|one) hour', 60],
  ['en', 'two hours', 120],
  ['en', 'three hours', 180],
  ['ru', 'полтора часа', 90],
  ['ru', 'полчаса|пол часа|получас', 30],
  ['ru', 'сорок минут', 40],
  ['ru', 'два часа', 120],
  ['ru', 'три часа', 180],
  ['ru', '(?<=на |займ[её]т |примерно |около )(?:часа?|часик|часок)', 60],
  ['ru', 'один час', 60],
  ['uk', 'півтори години', 90],
  ['uk', 'пів години|півгодини', 30],
  ['uk', 'дві години', 120],
  ['uk', 'три години', 180],
  ['uk', '(?<=на )годину|одну годину', 60],
  ['de', 'anderthalb Stunden|eineinhalb Stunden', 90],
  ['de', '(?:(?:eine )?halbe|halbstündig) ?(?:Stunde)?', 30],
  ['de', '(?:eine )?Dreiviertelstunde', 45],
  ['de', '(?:eine )?Viertelstunde', 15],
  ['de', 'eine(?:r)? Stunde', 60],
  ['de', 'zwei Stunden', 120],
  ['de', 'drei Stunden', 180],
  ['fr', 'une heure et demie', 90],
  ['fr', "trois quarts d'heure", 45],
  ['fr', "(?:un )?quart d'heure", 15],
  ['fr', '(?:une )?demi-heure', 30],
  ['fr', 'une heure', 60],
  ['fr', 'deux heures', 120],
  ['fr', 'trois heures', 180],
  ['es', 'una hora y media|hora y media', 90],
  ['es', 'tres cuartos de hora', 45],
  ['es', '(?:un )?cuarto de hora', 15],
  ['es', 'media hora', 30],
  ['es', 'una hora', 60],
  ['es', 'dos horas', 120],
  ['es', 'tres horas', 180],
  ['pt', '(?:uma )?hora e meia', 90],
  ['pt', 'meia hora', 30],
  ['pt', 'uma hora', 60],
  ['pt', 'duas horas', 120],
  ['pt', 'três horas', 180],
  ['it', "un'ora e mezza|un'ora e mezzo", 90],
  ['it', "tre quarti d'ora", 45],
  ['it', "un quarto d'ora", 15],
  ['it', "mezz'ora|mezzora", 30],
  ['it', "un'ora", 60],
  ['it', 'due ore', 120],
  ['it', 'tre ore', 180],
  ['pl', 'półtorej godziny|półtora godziny', 90],
  ['pl', 'pół godziny', 30],
  ['pl', 'kwadrans', 15],
  ['pl', '(?<=na |przez )godzinę|jedną godzinę|godzinkę', 60],
  ['pl', 'dwie godziny', 120],
  ['pl', 'trzy godziny', 180],
  ['tr', 'bir buçuk saat(?:lik)?', 90],
  ['tr', 'yarım saat(?:lik)?', 30],
  ['tr', 'bir saat(?:lik)?', 60],
  ['tr', 'iki saat(?:lik)?', 120],
  ['tr', 'üç saat(?:lik)?', 180],
  ['nl', 'anderhalf uur', 90],
  ['nl', '(?:een )?half uur', 30],
  ['nl', '(?:een )?kwartier', 15],
  ['nl', '(?:een|één) uur', 60],
  ['nl', 'twee uur', 120],
];

const NUMBER = String.raw`(?<![\p{L}\d.,:])(\d{1,3}(?:[.,]\d)?)[ -]?`;
const HOURS =
  'hours?|hrs?|Stunden?|Std\\.?|час(?:а|ов)?|годин[иу]?|heures?|horas?|or[ae]|godz(?:iny|in|\\.)|saat(?:lik)?|uur';
const MINUTES =
  "minut(?:es?|en|os?|i|y|ę)?|mins?\\.?|мин(?:ут[ыу]?)?\\.?|хв(?:илин[иу]?)?\\.?|minuten|dakika(?:lık)?|dk\\.?|'";
const FIGURES: [RegExp, number][] = [
  [new RegExp(`${NUMBER}(?:${HOURS})(?![\\p{L}\\d])`, 'giu'), 60],
  [new RegExp(`${NUMBER}(?:${MINUTES})(?![\\p{L}\\d])`, 'giu'), 1],
];

const patterns = new Map<string, [RegExp, number][]>();

function patternsOf(language: string): [RegExp, number][] {
  const known = patterns.get(language);
  if (known) return known;
  const made = WORDS.filter(([name]) => name === language).map(([, words, minutes]): [RegExp, number] => [
    new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu'),
    minutes,
  ]);
  patterns.set(language, made);
  return made;
}

/** Lengths a text names in the given languages, in reading order. */
export function findDurations(text: string, languages: readonly string[]): Duration[] {
  const plain = text.replaceAll(/[\u00A0\u2007\u2009\u202F]/gu, ' ').replaceAll(/[’‘]/gu, "'");
  const found: Duration[] = [];
  const add = (match: RegExpExecArray, minutes: number) => {
    const [index, end] = [match.index, match.index + match[0].length];
    const isLength = minutes >= 5 && minutes <= LONGEST && !isDistance(plain, index, end);
    if (isLength) found.push({ index, end, minutes });
  };
  for (const language of languages) {
    for (const [pattern, minutes] of patternsOf(language)) {
      for (const match of plain.matchAll(pattern)) add(match, minutes);
    }
  }
  for (const [pattern, unit] of FIGURES) {
    for (const match of plain.matchAll(pattern))
      add(match, Math.round(Number(match[1]?.replace(',', '.')) * unit));
  }
  return found.sort((a, b) => a.index - b.index || b.end - a.end);
}

const LONGEST = 12 * 60;

/** "In half an hour", "an hour earlier": how far away something is, not how long it takes. */
function isDistance(text: string, index: number, end: number): boolean {
  return (
    DISTANCE_BEFORE.test(text.slice(Math.max(0, index - 12), index)) ||
    DISTANCE.test(text.slice(end, end + 16))
  );
}

const DISTANCE_BEFORE =
  /(?<!\p{L})(?:in|within|every|через|каждые|за|раз в|dans|en|dentro de|daqui a|em|tra|fra|vor|nach|co|po)\s$/iu;
const DISTANCE =
  /^\s(?:before|after|later|earlier|ago|vorher|später|früher|davor|danach|назад|спустя|раньше|позже|до|после|тому|раніше|пізніше|avant|après|plus|antes|después|depois|prima|dopo|fa|przed|wcześniej|później|temu|po|önce|sonra|eerder|later|voor|na)(?!\p{L})/iu;

/** Between an hour and a length behind it: "for", "lasting", a comma or a bracket. */
export const FOR =
  /^[\s,(–-]{0,4}(?:(?:for|about|duration|Dauer|длительность|тривалість|durée|duración|duração|durata|czas trwania|süre(?:si)?|around|and|takes?|lasting|lasts|it|will|take|expect|für|etwa|ca\.|circa|rund|und|dauert|voraussichtlich|на|и|примерно|около|мск|минимум|максимум|продлится|займ[её]т|это|всего|триватиме|приблизно|pour|pendant|durant|environ|et|dure|por|durante|unos|y|dura|e|uns|cerca de|per|circa|na|przez|około|ok\.|i|potrwa|için|yaklaşık|ve|voor|ongeveer|duurt)[\s:,]{1,2}){0,3}$/iu;

/** Between a length and a day behind it: at most one short word. */
export const AT = /^[\s,:]{1,2}(?:(?:on|at|this|am|um|в|во|у|о|об|le|ce|el|il|la|em|na|no|w|we|op)\s)?$/iu;
