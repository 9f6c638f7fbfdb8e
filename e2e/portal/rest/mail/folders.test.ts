import { describe, expect, it } from 'vitest';
import type { Folder, Mailbox } from '../../state.ts';
import { resolveFolder } from './folders.ts';

const folders: Folder[] = [
  { path: 'Deep/er/Bills', name: 'Bills', kind: 'other' },
  { path: 'INBOX/Bills', name: 'Bills', kind: 'other' },
  { path: 'INBOX', name: 'Inbox', kind: 'inbox' },
  { path: '[Gmail]/Sent Mail', name: 'Sent', kind: 'sent' },
  { path: 'Junk', name: 'Spam', kind: 'spam' },
  { path: 'Работа/Счета', name: 'Счета', kind: 'other' },
  { path: 'Old/Trash', name: 'Trash', kind: 'trash' },
  { path: 'INBOX.Archive', name: 'Archive', kind: 'other' },
];
const mailbox: Mailbox = { id: 1, name: '', email: '', senderName: '', shared: false, folders };

describe('resolveFolder', () => {
  it.each([
    ['inbox', 'en', 'INBOX'],
    ['INBOX', 'ru', 'INBOX'],
    ['входящие', 'ru', 'INBOX'],
    ['Входящие', 'en', null],
    ['Posteingang', 'de', 'INBOX'],
    ['sent', 'en', '[Gmail]/Sent Mail'],
    ['Sent', 'ru', null],
    ['Отправленные', 'ru', '[Gmail]/Sent Mail'],
    ['[gmail]/sent mail', 'ru', '[Gmail]/Sent Mail'],
    ['spam', 'en', 'Junk'],
    ['junk', 'en', 'Junk'],
    ['Bills', 'en', 'INBOX/Bills'],
    ['deep/er/bills', 'en', 'Deep/er/Bills'],
    ['счета', 'en', 'Работа/Счета'],
    ['Archive', 'en', 'INBOX.Archive'],
    ['Корзина', 'ru', null],
    ['Trash', 'ru', 'Old/Trash'],
    ['Bill', 'en', null],
    [' inbox', 'en', null],
  ])('finds %s on a portal in %s: %s', (wanted, lang, path) => {
    expect(resolveFolder(mailbox, wanted, lang)?.path ?? null).toBe(path);
  });
});
