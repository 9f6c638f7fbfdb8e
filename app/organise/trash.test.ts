import { describe, expect, it } from 'vitest';
import type { Folder } from '@/mail/folder';
import { effectOf, isTrash } from './trash';

const TRASH: Folder = { role: 'trash', path: 'Trash', title: 'Trash' };
const SPAM: Folder = { role: 'spam', path: 'Junk', title: 'Spam' };
const BILLS: Folder = { role: 'own', path: 'Bills', title: 'Bills' };

describe('isTrash', () => {
  it.each([
    ['trash', [TRASH], true],
    ['Junk', [SPAM], false],
    ['', [TRASH], 'perhaps'],
    ['Bills', [BILLS, TRASH], false],
    ['Bills', [BILLS], 'perhaps'],
    ['Nowhere', [], 'perhaps'],
  ] as const)('%j among %j: %s', (path, folders, answer) => {
    expect(isTrash(path, folders)).toBe(answer);
  });
});

describe('effectOf', () => {
  const items = [{ id: 1, mailboxId: 1, folder: 'INBOX', subject: '', sender: '' }];
  const into = (path: string) =>
    effectOf({ action: 'move', to: { path, title: path }, items }, () => [TRASH, SPAM, BILLS]);

  it('takes a move into the folder for spam or trash for what it does', () => {
    expect([into('junk'), into('Trash'), into('Bills'), into('Else')]).toEqual([
      'spam',
      'delete',
      'move',
      'move',
    ]);
    expect(effectOf({ action: 'spam', to: null, items }, () => [])).toBe('spam');
  });
});
