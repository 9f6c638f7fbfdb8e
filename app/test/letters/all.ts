import { english } from './en';
import { french } from './fr';
import { german } from './de';
import { italian } from './it';
import type { Letter } from './letter';
import { polish } from './pl';
import { portuguese } from './pt';
import { rarer } from './rarer';
import { russian } from './ru';
import { spanish } from './es';
import { turkish } from './tr';
import { ukrainian } from './uk';
import { unquoted } from './unquoted';

const usual: Record<string, Letter[]> = {
  en: english,
  ru: russian,
  de: german,
  fr: french,
  es: spanish,
  'pt-BR': portuguese,
  it: italian,
  pl: polish,
  uk: ukrainian,
  tr: turkish,
};

/** The evaluation set by language: our own words, invented people and firms. */
export const letters: Record<string, Letter[]> = Object.fromEntries(
  Object.entries(usual).map(([language, ofLanguage]) => [
    language,
    [...ofLanguage, ...(rarer[language] ?? []), ...(unquoted[language] ?? [])],
  ]),
);
