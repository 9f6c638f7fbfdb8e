import { describe, expect, it } from 'vitest';
import { type Item, partsOf } from './plan';

function item(id: number, mailboxId = 1, folder = 'INBOX'): Item {
  return { id, mailboxId, folder, subject: '', sender: '' };
}

function planned(items: readonly Item[], together = false): string[] {
  return partsOf({ action: 'delete', to: null, items, together }).map(
    ({ mailboxId, folder, ids }) => `${mailboxId} ${folder}: ${ids.join()}`,
  );
}

describe('partsOf', () => {
  it('makes one request for each mailbox and folder of origin', () => {
    const items = [item(1), item(2, 2), item(3, 1, 'Sent'), item(4), item(5, 1, 'inbox')];
    expect(planned(items)).toEqual(['1 INBOX: 1,4,5', '1 Sent: 3', '2 INBOX: 2']);
  });

  it('sends messages of unknown origin alone, unless they are known to lie together', () => {
    const items = [item(1, 1, ''), item(2, 1, '')];
    expect(planned(items)).toEqual(['1 : 1', '1 : 2']);
    expect(planned(items, true)).toEqual(['1 : 1,2']);
  });

  it('asks for no more than a hundred at once', () => {
    const items = Array.from({ length: 230 }, (_, index) => item(index + 1));
    const sizes = partsOf({ action: 'spam', to: null, items }).map(({ ids }) => ids.length);
    expect(sizes).toEqual([100, 100, 30]);
  });

  it('names every message once', () => {
    expect(planned([item(1), item(1)])).toEqual(['1 INBOX: 1']);
  });
});
