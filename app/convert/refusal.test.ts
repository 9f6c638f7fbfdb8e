import { describe, expect, it } from 'vitest';
import { reasonOf } from './refusal';

const refusal = (message: string, code = '') =>
  reasonOf({ meaning: 'refused', details: [{ code, message }] });

describe('a refusal', () => {
  it.each([
    'Module tasks is not installed.',
    'Modules im/intranet are not installed.',
    'Модуль CRM не установлен.',
    'Das Modul CRM ist nicht installiert.',
    'El módulo CRM no está instalado.',
    'Moduł CRM nie jest zainstalowany.',
  ])('of a missing module is known by its words: %s', (message) => {
    expect(refusal(message)).toEqual({ meaning: 'no-module', told: '' });
  });

  it('that names a field is about that field, whatever it says', () => {
    expect(refusal('The font is not installed.', 'TITLE')).toMatchObject({ meaning: 'refused' });
  });

  it('of another sort keeps what the portal told, unless that is no sentence', () => {
    expect(refusal('User blog not found.')).toEqual({ meaning: 'refused', told: 'User blog not found.' });
    expect(refusal('a:1:{s:4:"text";}')).toEqual({ meaning: 'refused', told: '' });
  });

  it('by a code of its own is known by that', () => {
    expect(refusal('Zugriff verweigert', 'MAIL_MESSAGE_CRM_ACCESS_DENIED').meaning).toBe('no-crm-access');
  });
});
