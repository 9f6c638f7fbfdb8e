import type { ParsedResult } from 'chrono-node';

/** Reads dates from text; `timezone` is the offset of `instant` in minutes. */
export interface DateParser {
  parse(
    text: string,
    reference: { instant: Date; timezone: number },
    option: { forwardDate: boolean },
  ): ParsedResult[];
}

/** Languages in which dates in words are understood; each parser is loaded when first needed. */
const LOADERS: Record<string, () => Promise<{ casual: DateParser }>> = {
  en: () => import('chrono-node/en'),
  ru: () => import('chrono-node/ru'),
  uk: () => import('chrono-node/uk'),
  de: () => import('chrono-node/de'),
  fr: () => import('chrono-node/fr'),
  es: () => import('chrono-node/es'),
  pt: () => import('chrono-node/pt'),
  it: () => import('chrono-node/it'),
  nl: () => import('chrono-node/nl'),
  pl: async () => ({ casual: (await import('./polish')).polish }),
  tr: async () => ({ casual: (await import('./turkish')).turkish }),
};

/** A letter that speaks for no language has no words that could be missed. */
export function isUnderstood(letter: string | null): boolean {
  return letter === null || Object.hasOwn(LOADERS, letter);
}

export interface Locale {
  language: string;
  parser: DateParser;
}

/**
 * At most two parsers: for the letter's language and for the reader's (BCP 47, best first). A language without one
 * is left out; English, which reads plain numbers and clock times too, stands in when none is left.
 */
export async function loadLocales(letter: string | null, reader: string[]): Promise<Locale[]> {
  const wanted = [letter ?? '', ...reader.map((tag) => tag.toLowerCase().split('-')[0] ?? ''), 'en'];
  const chosen = [...new Set(wanted)].filter((language) => Object.hasOwn(LOADERS, language)).slice(0, 2);
  const loaded = await Promise.all(
    chosen.map(async (language) => {
      const locale = await LOADERS[language]?.();
      return locale ? [{ language, parser: locale.casual }] : [];
    }),
  );
  return loaded.flat();
}
