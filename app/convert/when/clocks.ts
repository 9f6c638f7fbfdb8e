/** Clock times as one language writes them, and how to put them so that its parser understands. */
type Rule = [languages: string, pattern: RegExp, replace: (match: RegExpExecArray) => string];

export const CLOCKS: Rule[] = [
  [
    'en',
    /(?<!\p{L})half\spast\s(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?![\p{L}\d])/giu,
    ([, hour]) =>
      clock(numberOf(hour, 'one two three four five six seven eight nine ten eleven twelve'), '30'),
  ],
  [
    'de',
    /(?<!\p{L})(?:um\s)?(halb|viertel\snach|viertel\svor|dreiviertel)\s(eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d{1,2})(?![\p{L}\d])/giu,
    ([, part = '', word]) => {
      const hour = Number(numberOf(word, 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'));
      const isBefore = !/nach$/iu.test(part);
      const minute = /^halb/iu.test(part) ? '30' : isBefore ? '45' : '15';
      return `um ${clock(String(isBefore ? hour - 1 : hour), minute)}`;
    },
  ],
  [
    'en',
    /(?<!\p{L})between\s(\d{1,2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?)\sand\s(\d{1,2}(?::\d{2})?\s?[ap]\.?m\.?)(?!\p{L})/giu,
    ([, from, to]) => `${from} - ${to}`,
  ],
  ['en', /(?<!\p{L})(?:(?:around|about|at)\s)?(\d{1,2})ish(?!\p{L})/giu, ([, hour]) => `at ${hour}`],
  [
    'de',
    /(?<!\p{L})zwischen\s(\d{1,2})(?:[.:](\d{2}))?\s(?:Uhr\s)?und\s(\d{1,2})(?:[.:](\d{2}))?\sUhr(?!\p{L})/giu,
    ([, from, past, to, over]) => `${clock(from, past)} - ${clock(to, over)}`,
  ],
  [
    'es it',
    /(?<!\p{L})(?:entre|tra|fra)\s(?:las?|le)\s(\d{1,2})(?::(\d{2}))?\s[ye]\s(?:las?|le)\s(\d{1,2})(?::(\d{2}))?(?![\d:])/giu,
    ([, from, past, to, over]) => `${clock(from, past)} - ${clock(to, over)}`,
  ],
  [
    'ru uk',
    /(?<=(?:^|[\s,–-])(?:в|к|о|об)\s)(\d{1,2})-(00|15|30|45)(?![\d-]|\s(?:дн|час|мин|чел|мест|раз|тыс|руб|грн|годин|хв))/giu,
    ([, hour, minute]) => clock(hour, minute),
  ],
  [
    'fr',
    /(?<=(?:^|[\s,])(?:à|de|vers|dès)\s|\d\sà\s)(\d{1,2})\sheures?(?:\s([0-5]\d)(?!\d))?(?!\p{L})/giu,
    ([, hour, minute]) => clock(hour, minute),
  ],
  ['fr', /(?<!\p{L})à\smidi(?!\p{L})/giu, () => 'à 12:00'],
  [
    'es pt',
    /(?<!\p{L})(a\slas?|às|as)\s(\d{1,2})(?::(\d{2}))?\s(?:horas\s)?d[ea]\s(?:la\s)?(tarde|noche|noite|mañana|manhã)(?!\p{L})/giu,
    ([, at, hour, minute, part]) => `${at} ${clock(hour, minute, /^(?:tarde|no)/iu.test(part ?? ''))}`,
  ],
  ['es', /(?<!\p{L})al\smediod[ií]a(?!\p{L})/giu, () => 'a las 12:00'],
  ['es', /(?<!\p{L})del?\s(\d{1,2})\sal?\s(?=\d{1,2}\sde\s\p{L})/giu, ([, from]) => `${from} - `],
  ['pt', /(?<!\p{L})ao\smeio[- ]dia(?!\p{L})/giu, () => 'às 12:00'],
  ['it', /(?<!\p{L})a\smezzogiorno(?!\p{L})/giu, () => 'alle 12:00'],
  [
    // "Monday until 21:00" is no range from Monday's midnight.
    'en',
    /(?<!\d(?:\s?[ap]\.?m\.?)?\s)(?<!\p{L})(?:until|till)\s(?=\d{1,2}(?::\d{2}|\s?[ap]\.?m))/giu,
    ([until]) => `¤ ${until}`,
  ],
  [
    'de',
    /(?<!\d)(\d{1,2})(?:[.:](\d{2}))?\s?Uhr(?:\s([0-5]\d)(?!\d))?/gu,
    ([, hour, dot, minute]) => clock(hour, dot ?? minute),
  ],
  [
    'fr es pt it',
    /(?<!\d|(?:dans|in|em|en|tra|fra|pendant|durante|dura|dure)\s)(\d{1,2})\s?h(?:\s?([0-5]\d))?(?![\p{L}\d])/giu,
    ([, hour, minute]) => clock(hour, minute),
  ],
  [
    'it',
    /(?<=(?:alle|dalle|ore|all'|le)\s?)(\d{1,2})\.([0-5]\d)(?!\d|\.\d)/giu,
    ([, hour, minute]) => clock(hour, minute),
  ],
  [
    'ru uk',
    /(?<=(?:^|[\s,–-])(?:в|к|с|до|о|об|з|от|після|после|около)\s)(\d{1,2})(?::(\d{2}))?\s?(?:час(?:ов|а|у)?|ч\.?|годин[іиу]?|год\.?)?\s?(утра|дня|вечера|ночи|ранку|вечора)(?!\p{L})/giu,
    ([, hour, minute, part]) => clock(hour, minute, /^(?:дня|веч)/iu.test(part ?? '')),
  ],
  [
    'ru uk',
    /(?<=(?:^|[\s,–-])(?:в|к|с|до|о|об|з|от|після|после|около)\s)(\d{1,2})\s?(?:час(?:ов|а|у)?|ч\.?|годин[іиу]?|год\.?)(?:\s([0-5]?\d)\s?(?:мин(?:ут)?\.?|м|хв(?:илин)?\.?))?(?!\p{L})/giu,
    ([, hour, minute]) => clock(hour, minute),
  ],
  [
    'it',
    /(?<!\p{L})(?:alle\s)?ore\s(\d{1,2})(?::(\d{2}))?(?!\d|[.:]\d)/giu,
    ([, hour, minute]) => `alle ${clock(hour, minute)}`,
  ],
  [
    'es',
    /(?<!\p{L})(?:de|desde)\s(?:las?\s)?(\d{1,2})(?::(\d{2}))?\s(?:a|hasta)\s(?:las?\s)?(\d{1,2})(?::(\d{2})|\s(?:horas|hs|h))(?!\p{L})/giu,
    ([, from, past, to, over]) => `a las ${clock(from, past)} - ${clock(to, over)}`,
  ],
  [
    'pt',
    /(?<!\p{L})(?:das|de|desde as)\s(\d{1,2})(?::(\d{2}))?\s(?:às|as|a|até|até às)\s(\d{1,2})(?::(\d{2})|\s(?:horas|hs|h))(?!\p{L})/giu,
    ([, from, past, to, over]) => `às ${clock(from, past)} - ${clock(to, over)}`,
  ],
  [
    '*',
    /(?<!\p{L})(?:between|entre|tra|fra|zwischen|tussen|между|між)\s(?:las?\s|as\s|le\s)?(\d{1,2}:\d{2})\s(?:and|et|y|e|und|en|и|та|і|й)\s(?:las?\s|as\s|le\s)?(\d{1,2}:\d{2})(?!\d)/giu,
    ([, from, to]) => `${from} - ${to}`,
  ],
];

function numberOf(word: string | undefined, names: string): string {
  const at = names.split(' ').indexOf((word ?? '').toLowerCase());
  return at < 0 ? (word ?? '') : String(at + 1);
}

/** `9`, `15:05`; hours past 23 come out as they are, and no parser takes them. */
function clock(hour: string | undefined, minute: string | undefined, isAfternoon = false): string {
  const plain = Number(hour);
  return `${isAfternoon && plain < 12 ? plain + 12 : plain}:${(minute ?? '00').padStart(2, '0')}`;
}
