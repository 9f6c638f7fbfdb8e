import { describe, expect, it } from 'vitest';
import { closest, directionOf, languageTag, regional } from './languages';

describe('languageTag', () => {
  it.each([
    ['en', 'en'],
    ['de', 'de'],
    ['la', 'es-419'],
    ['br', 'pt-BR'],
    ['ua', 'uk-UA'],
    ['kz', 'kk'],
    ['tc', 'zh-Hant'],
    ['SC', 'zh-Hans'],
    ['ru-RU', 'ru-RU'],
    ['pt_BR', 'pt-BR'],
    ['', 'en'],
    ['not a language', 'en'],
  ])('%s → %s', (code, tag) => {
    expect(languageTag(code)).toBe(tag);
  });
});

describe('closest', () => {
  const available = ['de', 'en', 'pt-BR', 'ru'];

  it.each([
    ['ru', 'ru'],
    ['ru-RU', 'ru'],
    ['pt', 'pt-BR'],
    ['kk', 'en'],
  ])('%s → %s', (wanted, tag) => {
    expect(closest(wanted, available)).toBe(tag);
  });
});

describe('regional', () => {
  it('takes the variant of the same language the reader prefers', () => {
    expect(regional('en', ['ru-RU', 'en-GB', 'en-US'])).toBe('en-GB');
  });

  it('stays with the words when the reader prefers other languages', () => {
    expect(regional('ru', ['en-US', 'de'])).toBe('ru');
  });
});

describe('directionOf', () => {
  it('knows who writes from the right', () => {
    expect([directionOf('ar-EG'), directionOf('he'), directionOf('ru')]).toEqual(['rtl', 'rtl', 'ltr']);
  });
});
