import { describe, expect, it } from 'vitest';
import {
  type FolderBook,
  foldersOf,
  rolesToFind,
  toFolderBook,
  withFolder,
  withMiss,
  withMoved,
  withoutFolder,
} from './folder-book';

function paths(book: FolderBook, mailboxId = 1): string[] {
  return foldersOf(book, mailboxId).folders.map(({ path }) => path);
}

const book = [
  { role: 'own', path: 'Archive' } as const,
  { role: 'trash', path: 'Papierkorb' } as const,
  { role: 'own', path: 'Work/Invoices' } as const,
  { role: 'sent', path: 'Sent Items' } as const,
].reduce<FolderBook>((book, folder) => withFolder(book, 1, folder), {});

describe('the folders of a mailbox', () => {
  it('stand found ones first, then those of the person in the order they were added', () => {
    expect(paths(book)).toEqual(['Sent Items', 'Papierkorb', 'Archive', 'Work/Invoices']);
    expect(paths(book, 2)).toEqual([]);
  });

  it('have each path and each role once', () => {
    expect(paths(withFolder(book, 1, { role: 'own', path: 'ARCHIVE' }))).toHaveLength(4);
    expect(paths(withFolder(book, 1, { role: 'sent', path: 'Отправленные' }))[0]).toBe('Отправленные');
    expect(paths(withFolder(book, 1, { role: 'sent', path: 'Отправленные' }))).not.toContain('Sent Items');
  });

  it('move one place at a time and stay at the ends', () => {
    expect(paths(withMoved(book, 1, 'Archive', -1))).toEqual([
      'Sent Items',
      'Archive',
      'Papierkorb',
      'Work/Invoices',
    ]);
    expect(withMoved(book, 1, 'Sent Items', -1)).toBe(book);
    expect(withMoved(book, 1, 'Work/Invoices', 1)).toBe(book);
    expect(withMoved(book, 1, 'Nowhere', 1)).toBe(book);
  });

  it('come back from what was kept, without what does not fit', () => {
    expect(toFolderBook(JSON.parse(JSON.stringify(book)))).toEqual(book);
    const odd = { 1: { folders: [{ path: '' }, { path: 'A', role: 'boss' }], missed: 3 }, x: {} };
    expect(toFolderBook(odd)).toEqual({ 1: { folders: [{ path: 'A', role: 'own' }], missed: {} } });
    for (const nothing of [null, [], 'text', 7]) expect(toFolderBook(nothing)).toEqual({});
  });
});

describe('the roles still to find', () => {
  it('are those neither known nor looked for lately', () => {
    expect(rolesToFind(book, 1, 100)).toEqual(['drafts', 'spam']);
    const missed = withMiss(book, 1, 'spam', 100);
    expect(rolesToFind(missed, 1, 100)).toEqual(['drafts']);
    expect(rolesToFind(missed, 1, 101)).toEqual(['drafts', 'spam']);
  });

  it('are not those the person took out, until they are found on demand', () => {
    const without = withMiss(withoutFolder(book, 1, 'papierkorb'), 1, 'trash', 5);
    expect(paths(without)).not.toContain('Papierkorb');
    expect(rolesToFind(without, 1, Date.now())).not.toContain('trash');
    const again = withFolder(without, 1, { role: 'trash', path: 'Trash' });
    expect(foldersOf(again, 1).missed).toEqual({});
  });
});
