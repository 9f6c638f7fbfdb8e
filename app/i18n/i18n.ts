import { setupI18n } from '@lingui/core';
import type { Messages } from '@lingui/core';
import type en from './en.icu.json';
import type later from './en.later.icu.json';
import { closest, directionOf, languageTag, regional } from './languages';

export type MessageKey = keyof typeof en | keyof typeof later;

type Values = Record<string, string | number>;
type Catalogue = { default: Messages };

const i18n = setupI18n();
const catalogues = import.meta.glob<Catalogue>(['./*.icu.json', '!./*.later.icu.json']);
/** BCP 47 tags of the languages there are words for. */
export const LANGUAGES: readonly string[] = Object.keys(catalogues).map(tagOfFile);
let tag = 'en';

/** What must be said even when no words could be fetched. */
const LAST_RESORT: Partial<Record<MessageKey, string>> = {
  'app.title': 'Mail Desk',
  'crash.newVersion': 'There is a new version of Mail Desk',
  'crash.newVersionHint': 'What you typed is kept. Reload to go on.',
  'problem.reload': 'Reload',
};

/**
 * Loads the words for a language as the portal names it ('ru', 'la', 'br', …; BCP 47 works too) and makes
 * them current. A language without words of ours becomes English. False when no words could be fetched:
 * then only the call to reload can be said.
 */
export async function loadLocale(code: string): Promise<boolean> {
  tag = closest(languageTag(code), LANGUAGES);
  try {
    const words = await catalogues[`./${tag}.icu.json`]?.();
    i18n.loadAndActivate({ locale: regional(tag, navigator.languages), messages: words?.default ?? {} });
    return true;
  } catch {
    i18n.loadAndActivate({ locale: 'en', messages: LAST_RESORT });
    return false;
  }
}

/** Loads the words of what comes after the first list. Rejects when they could not be fetched. */
export async function loadLaterWords(): Promise<void> {
  // Apart, because their addresses alone would weigh on the first list.
  const { laterCatalogues } = await import('./later-catalogues');
  const words = await laterCatalogues[`./${tag}.later.icu.json`]?.();
  i18n.load(i18n.locale, words?.default ?? {});
}

/** A module that is loaded when needed, once its words are there too. */
export async function withWords<Module>(module: Promise<Module>): Promise<Module> {
  await loadLaterWords();
  return module;
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
