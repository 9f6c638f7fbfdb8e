import { compileMessage } from '@lingui/message-utils/compileMessage';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Token = ReturnType<typeof compileMessage>[number];

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.icu.json'));
const others = files.filter((name) => !name.startsWith('en.'));

describe.each(['en.icu.json', 'en.later.icu.json'])('%s', (file) => {
  it('is valid ICU throughout', () => {
    for (const [key, message] of Object.entries(read(file)))
      expect(() => compileMessage(message), key).not.toThrow();
  });
});

it('no message is said twice', () => {
  const later = Object.keys(read('en.later.icu.json'));
  expect(Object.keys(read('en.icu.json')).filter((key) => later.includes(key))).toEqual([]);
});

it('every language has both lists', () => {
  const languages = files.map((name) => name.split('.')[0] ?? name);
  for (const language of languages) {
    expect(files).toContain(`${language}.icu.json`);
    expect(files).toContain(`${language}.later.icu.json`);
  }
});

describe.each(others)('%s', (file) => {
  const catalogue = read(file);
  const english = read(file.replace(/^[^.]+/, 'en'));
  const plural = new Intl.PluralRules(file.split('.')[0]).resolvedOptions().pluralCategories;

  it('has the keys of English, no more and no fewer', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(english).sort());
  });

  it('fills the same placeholders as English', () => {
    for (const [key, message] of Object.entries(catalogue)) {
      expect(placeholders(message), key).toEqual(placeholders(english[key] ?? ''));
    }
  });

  it('has every plural form its language needs', () => {
    for (const [key, message] of Object.entries(catalogue)) {
      for (const forms of pluralForms(compileMessage(message))) {
        expect(Object.keys(forms), key).toEqual(expect.arrayContaining(plural));
      }
    }
  });

  it('has no plural form its language does not know', () => {
    const known = /^(?:offset|\d+)$/;
    for (const [key, message] of Object.entries(catalogue)) {
      for (const forms of pluralForms(compileMessage(message))) {
        const named = Object.keys(forms).filter((form) => !known.test(form));
        expect(plural, key).toEqual(expect.arrayContaining(named));
      }
    }
  });

  it('leaves nothing empty and no sentence in English', () => {
    for (const [key, message] of Object.entries(catalogue)) {
      expect(message.trim(), key).not.toBe('');
      if ((message.match(/\p{L}+/gu) ?? []).length > 3) expect(message, key).not.toBe(english[key]);
    }
  });
});

it('a thing has the same name wherever it is spoken of', () => {
  for (const language of ['en', 'ru']) {
    const later = read(`${language}.later.icu.json`);
    expect(later['settings.clearGoes']).toContain(read(`${language}.icu.json`)['made.today']);
  }
  // What a recipe posts has the name it has in its own dialog; the word here also means mail.
  const russian = read('ru.later.icu.json');
  expect(read('ru.icu.json')['made.post']).toBe(russian['convert.post']);
  const others = Object.keys(russian).filter((key) => /^(?:recipes|made|kinds|settings)\./.test(key));
  for (const key of others) expect(russian[key], key).not.toMatch(/сообщени/i);
});

function read(file: string): Record<string, string> {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, string>;
}

/** Names a message takes, sorted, each once; also those inside plural forms. */
function placeholders(message: string): string[] {
  const names = new Set<string>();
  const visit = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if (typeof token === 'string') continue;
      names.add(token[0]);
      for (const form of formsOf(token)) visit(form);
    }
  };
  visit(compileMessage(message));
  names.delete('#');
  return [...names].sort();
}

function pluralForms(tokens: readonly Token[]): object[] {
  return tokens.flatMap((token) =>
    typeof token !== 'string' && token[1] === 'plural' && token[2] && typeof token[2] === 'object'
      ? [token[2]]
      : [],
  );
}

function formsOf(token: Exclude<Token, string>): Token[][] {
  const forms = token[2];
  return forms && typeof forms === 'object'
    ? Object.values(forms).filter((form): form is Token[] => Array.isArray(form))
    : [];
}
