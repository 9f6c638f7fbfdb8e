import { describe, expect, it } from 'vitest';
import { FINDABLE } from './folder-book';
import { allNames, likelyNames } from './folder-candidates';

describe('the names a folder may have', () => {
  it.each([
    ['en', 'Sent'],
    ['ru', 'Отправленные'],
    ['de', 'Gesendet'],
    ['fr', 'Envoyés'],
    ['la', 'Enviados'],
    ['es', 'Enviados'],
    ['br', 'Enviados'],
    ['pt-BR', 'Enviados'],
    ['it', 'Inviati'],
    ['pl', 'Wysłane'],
    ['ua', 'Надіслані'],
    ['uk-UA', 'Надіслані'],
    ['tr', 'Gönderilmiş'],
  ])('begin with the word of the portal’s language: %s', (language, sent) => {
    const names = likelyNames('sent', language);
    expect(names[0]).toBe(sent);
    expect(names).toEqual(expect.arrayContaining(['Sent', '[Gmail]/Sent Mail', 'Sent Items', 'INBOX.Sent']));
  });

  it('are English where the language is not known', () => {
    expect(likelyNames('trash', 'xx')).toEqual(likelyNames('trash', 'en'));
    expect(likelyNames('spam', '')[0]).toBe('Spam');
  });

  it('hold no name twice, and few enough to be tried one by one', () => {
    for (const role of FINDABLE) {
      for (const language of ['en', 'ru', 'de', 'fr', 'it']) {
        const all = allNames(role, language);
        expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
        expect(all.slice(0, likelyNames(role, language).length)).toEqual(likelyNames(role, language));
        expect(likelyNames(role, language).length).toBeLessThanOrEqual(12);
        expect(all.length).toBeLessThanOrEqual(36);
      }
    }
  });

  it('reach folders of a server that speaks another language than the portal', () => {
    expect(allNames('trash', 'en')).toEqual(expect.arrayContaining(['Корзина', 'Papierkorb']));
  });
});
