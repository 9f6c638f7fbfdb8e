import { afterEach, describe, expect, it } from 'vitest';
import { comeBack, isLeaving, leave, leavingFrom, onDeparture } from './leaving';
import { withoutRows } from './lists';
import { toMessages } from './message';

function hidden(folder: string, mailboxId: number | null = 1): number[] {
  return [...leavingFrom({ mailboxId, folder })];
}

afterEach(() => comeBack('a'));

describe('messages that leave a folder', () => {
  it('are left out of its lists only, whatever the spelling', () => {
    leave('a', [{ mailboxId: 1, folder: 'INBOX', to: 'Bills', ids: [1, 2] }]);
    expect(hidden('inbox')).toEqual([1, 2]);
    expect(hidden('INBOX', null)).toEqual([1, 2]);
    expect(hidden('INBOX', 2)).toEqual([]);
    expect(hidden('Bills')).toEqual([]);
    expect(hidden('')).toEqual([]);
  });

  it('leave every folder but the target when nobody knows where they were', () => {
    leave('a', [{ mailboxId: 1, folder: '', to: 'Bills', ids: [1] }]);
    expect([hidden('INBOX'), hidden('bills'), hidden('')]).toEqual([[1], [], []]);
  });

  it('come back all together or some of them', () => {
    leave('a', [{ mailboxId: 1, folder: 'INBOX', to: null, ids: [1, 2] }]);
    comeBack('a', new Set([1]));
    expect(hidden('INBOX')).toEqual([2]);
    comeBack('a');
    expect(isLeaving(2)).toBe(false);
  });

  it('are announced while their rows are still there', () => {
    const seen: boolean[] = [];
    const stop = onDeparture(() => seen.push(isLeaving(1)));
    leave('a', [{ mailboxId: 1, folder: 'INBOX', to: null, ids: [1] }]);
    stop();
    expect(seen).toEqual([false]);
  });
});

describe('withoutRows', () => {
  it('reads the next page that much earlier, so that nothing between is skipped', () => {
    const page = (offset: number, ...ids: number[]) => ({
      offset,
      full: true,
      readAt: 0,
      messages: toMessages(ids.map((id) => ({ id }))),
    });
    const data = { pages: [page(0, 1, 2, 3), page(50, 4, 5)], pageParams: [0, 50] };
    const less = withoutRows(data, new Set([2, 5]));
    expect(less.pages.map(({ offset, messages }) => [offset, messages.map(({ id }) => id)])).toEqual([
      [0, [1, 3]],
      [48, [4]],
    ]);
    expect(withoutRows(data, new Set([9]))).toBe(data);
  });
});
