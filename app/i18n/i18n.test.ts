// @vitest-environment jsdom
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it, vi } from 'vitest';
import { dir, loadLaterWords, loadLocale, locale, t } from './i18n';
import { icuCatalogues } from './vite-plugin-icu';

describe('loadLocale', () => {
  it('speaks the language of the portal', async () => {
    await loadLocale('ru');
    await loadLaterWords();
    expect(locale()).toMatch(/^ru/);
    expect(t('ui.close')).toBe('Закрыть');
  });

  it.each([
    ['de', 'Schließen'],
    ['fr', 'Fermer'],
    ['la', 'Cerrar'],
    ['br', 'Fechar'],
    ['it', 'Chiudi'],
    ['pl', 'Zamknij'],
    ['ua', 'Закрити'],
    ['tr', 'Kapat'],
  ])('speaks the language the portal calls %s', async (code, close) => {
    await loadLocale(code);
    await loadLaterWords();
    expect(t('ui.close')).toBe(close);
  });

  it('speaks English where there are no words yet', async () => {
    await loadLocale('kz');
    await loadLaterWords();
    expect(locale()).toMatch(/^en/);
    expect(t('ui.close')).toBe('Close');
    expect(dir()).toBe('ltr');
  });

  it('writes dates as the reader is used to within the language', async () => {
    vi.stubGlobal('navigator', { languages: ['en-GB'] });
    await loadLocale('en');
    await loadLaterWords();
    expect(locale()).toBe('en-GB');
    vi.unstubAllGlobals();
  });
});

describe('t', () => {
  it.each([
    [1, '1 более раннее письмо'],
    [2, '2 более ранних письма'],
    [5, '5 более ранних писем'],
    [21, '21 более раннее письмо'],
  ])('counts %i in Russian', async (count, words) => {
    await loadLocale('ru');
    await loadLaterWords();
    expect(t('message.earlier', { count })).toBe(words);
  });

  it('fills placeholders as text, whatever they hold', async () => {
    await loadLocale('en');
    await loadLaterWords();
    expect(t('ui.people.none', { text: '{count} <b># ’' })).toBe('Nobody found for “{count} <b># ’”');
  });
});

describe('icuCatalogues', () => {
  it('compiles catalogues and nothing else', () => {
    const plugin = icuCatalogues();
    expect(plugin.transform('{"a":"Hello {name}"}', '/app/i18n/en.icu.json')?.code).toBe(
      JSON.stringify({ a: compileMessage('Hello {name}') }),
    );
    expect(plugin.transform('{}', '/package.json')).toBeNull();
  });
});
