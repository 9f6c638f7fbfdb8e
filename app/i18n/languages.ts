/** The portal's own language codes (lower case) where they are not BCP 47 already. */
const PORTAL_CODES: Record<string, string> = {
  br: 'pt-BR',
  by: 'be',
  in: 'hi',
  kz: 'kk',
  la: 'es-419',
  sc: 'zh-Hans',
  tc: 'zh-Hant',
  ua: 'uk-UA',
  vn: 'vi',
};

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi']);

/** BCP 47 tag for what the portal (or a browser) calls a language; 'en' when it is not a language at all. */
export function languageTag(code: string): string {
  const tag = PORTAL_CODES[code.toLowerCase()] ?? code.replace('_', '-');
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return 'en';
  }
}

/** The best of `available` (BCP 47 tags) for a wanted tag: the same, else the same language, else 'en'. */
export function closest(wanted: string, available: readonly string[]): string {
  return (
    available.find((tag) => tag === wanted) ??
    available.find((tag) => languageOf(tag) === languageOf(wanted)) ??
    'en'
  );
}

/**
 * The tag for dates and numbers beside words in `shown`: the reader's own regional variant
 * of that language when the browser names one (day-month order, 24 hours), else `shown` itself.
 */
export function regional(shown: string, preferred: readonly string[]): string {
  return preferred.find((tag) => languageOf(tag) === languageOf(shown)) ?? shown;
}

export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(languageOf(tag)) ? 'rtl' : 'ltr';
}

function languageOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
