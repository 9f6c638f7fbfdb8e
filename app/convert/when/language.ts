/**
 * The language a letter is most likely written in, guessed cheaply from its script and its commonest words:
 * `en ru uk kk de fr es pt it pl tr nl zh ja ko ar he`, or null when too little speaks for any of them.
 */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const script = SCRIPTS.map(([language, letters]) => [language, count(sample, letters)] as const).reduce(
    (a, b) => (b[1] > a[1] ? b : a),
  );
  if (script[1] === 0) return null;
  if (script[0] === 'cyrillic') return cyrillic(sample);
  return script[0] === 'latin' ? latin(sample) : script[0];
}

const SAMPLE = 4000;
const SCRIPTS: [string, RegExp][] = [
  ['latin', /\p{Script=Latin}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
];

const WORDS: Record<string, string> = {
  en: 'the and to of is you for on at with we be this that are your have will our can it from let next tomorrow please meet monday tuesday wednesday thursday friday january february march november december',
  de: 'der die das und ist wir sie ich nicht mit für auf ein eine zu den von am um im uhr bitte wird haben uns morgen montag dienstag mittwoch donnerstag freitag januar februar märz mai juni juli oktober dezember',
  fr: 'le la les et est nous vous je pas avec pour une des du au à en sur dans que qui votre merci bonjour demain de lundi mardi mercredi jeudi vendredi heure réunion janvier février mars avril mai juin juillet août novembre décembre',
  es: 'el los las hoy tarde y es para con una del al por que en su se no nos le gracias hola mañana está reunión de lunes martes miércoles jueves viernes enero febrero marzo abril mayo junio julio noviembre diciembre',
  pt: 'o os as e é para com uma do da no na em que por não nos você obrigado olá amanhã às reunião de segunda terça quarta quinta sexta feira janeiro fevereiro março abril maio junho julho novembro dezembro até',
  it: 'il lo gli e è per con una del della al alle di che non ci sono grazie ciao domani riunione lunedì martedì mercoledì giovedì venerdì gennaio febbraio marzo aprile maggio giugno luglio novembre dicembre entro',
  pl: 'i w na z do się nie jest że to dla o od proszę jutro dziękuję spotkanie oraz są czy poniedziałek wtorek środę czwartek piątek stycznia lutego marca maja czerwca lipca listopada grudnia pan pani',
  tr: 've bir bu için ile da de saat olarak var toplantı yarın lütfen merhaba teşekkürler günü pazartesi salı çarşamba perşembe cuma ocak şubat mart nisan mayıs haziran temmuz kasım aralık kadar',
  nl: 'de het een en is van voor met op te dat niet wij ik u om graag morgen vergadering maandag dinsdag woensdag donderdag vrijdag januari februari maart april mei juni juli november december',
};
const LETTERS: Record<string, RegExp> = {
  de: /[ßäöü]/gu,
  fr: /[éèêçàùœ]/gu,
  es: /[ñ¿¡áíóú]/gu,
  pt: /[ãõçâê]/gu,
  it: /[àèìòù]/gu,
  pl: /[ąćęłńśźż]/gu,
  tr: /[ğışİçöü]/gu,
};
const LISTS = Object.entries(WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/** Words that give Ukrainian away where none of its own letters stands. */
const UKRAINIAN =
  /(?<!\p{L})(?:чи|та|що|але|від|об|четвер|середа|середу|субота|грудня|лютого|березня|травня|червня|липня|серпня|вересня|жовтня|листопада|дякую|ласка|зручно|будь)(?!\p{L})/gu;

function cyrillic(sample: string): string {
  if (/[әғқңөұүһ]/u.test(sample)) return 'kk';
  const words = count(sample, UKRAINIAN);
  return count(sample, /[іїєґ]/gu) + words > count(sample, /[ыэъё]/gu) ? 'uk' : 'ru';
}

function latin(sample: string): string | null {
  const words = sample.split(/[^\p{L}']+/u);
  let best: string | null = null;
  let most = 0;
  for (const [language, list] of LISTS) {
    const signs = LETTERS[language];
    const score =
      words.filter((word) => list.has(word)).length + (signs ? Math.min(count(sample, signs), 6) / 2 : 0);
    if (score > most) [best, most] = [language, score];
  }
  return best;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
