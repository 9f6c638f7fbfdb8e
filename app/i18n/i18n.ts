import { setupI18n } from '@lingui/core';
import type { Messages } from '@lingui/core';
import type en from './en.icu.json';
import { closest, directionOf, languageTag, regional } from './languages';

export type MessageKey = keyof typeof en;

type Values = Record<string, string | number>;

const i18n = setupI18n();
const catalogues = import.meta.glob<Messages>('./*.icu.json', { import: 'default' });

/**
 * Loads the words for a language as the portal names it ('ru', 'la', 'br', …; BCP 47 works too) and makes
 * them current. A language without words of ours becomes English. Rejects when the words cannot be fetched.
 */
export async function loadLocale(code: string): Promise<void> {
  const tag = closest(languageTag(code), Object.keys(catalogues).map(tagOfFile));
  const messages = await catalogues[`./${tag}.icu.json`]?.();
  i18n.loadAndActivate({ locale: regional(tag, navigator.languages), messages: messages ?? {} });
}

/** The message in the current language, its `{placeholders}` filled from `values`. */
export function t(id: MessageKey, values?: Values): string {
  return i18n._(id, values);
}

/** BCP 47 tag of what is on screen, for Intl formatters and the page's `lang`. */
export function locale(): string {
  return i18n.locale || 'en';
}

/** Writing direction of the words on screen. */
export function dir(): 'ltr' | 'rtl' {
  return directionOf(locale());
}

function tagOfFile(path: string): string {
  return path.slice('./'.length, -'.icu.json'.length);
}
