// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createJournal, type Entry, type Intent, merged, trimmed } from './journal';

const intent: Intent = {
  kind: 'task',
  messageId: 15,
  subject: 'Contract',
  sender: 'Client',
  title: 'Contract',
  knownBefore: [],
  day: null,
  deadline: null,
};

beforeEach(() => window.localStorage.clear());

describe('the journal', () => {
  it('is in storage before begin returns, and survives a reload', () => {
    const first = createJournal();
    first.open('a');
    const { key } = first.begin(intent);
    const afterReload = createJournal();
    afterReload.open('a');
    expect(afterReload.entries()).toMatchObject([{ key, state: 'sending', messageId: 15 }]);
  });

  it('keeps what was noted before its name was known', () => {
    const journal = createJournal();
    const { key } = journal.begin(intent);
    journal.open('a');
    expect(JSON.parse(window.localStorage.getItem('a') ?? '')).toMatchObject([{ key }]);
  });

  it('does not lose what another frame wrote meanwhile', () => {
    const [one, two] = [createJournal(), createJournal()];
    one.open('a');
    two.open('a');
    const first = one.begin(intent);
    const second = two.begin({ ...intent, messageId: 16 });
    one.update(first.key, { state: 'created', objectId: 42 });
    const reopened = createJournal();
    reopened.open('a');
    expect(reopened.entries().map(({ key, state }) => [key, state])).toEqual([
      [first.key, 'created'],
      [second.key, 'sending'],
    ]);
  });

  it('never mixes two people', () => {
    const anna = createJournal();
    anna.open('mail-desk/portal/1');
    anna.begin(intent);
    const boris = createJournal();
    boris.open('mail-desk/portal/2');
    expect(boris.entries()).toEqual([]);
  });

  it('works from memory when storage throws', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const journal = createJournal();
    journal.open('b');
    const { key } = journal.begin(intent);
    journal.update(key, { state: 'created', objectId: 1 });
    expect(journal.entries()).toMatchObject([{ key, state: 'created' }]);
  });

  it('ignores damaged storage', () => {
    window.localStorage.setItem('c', '[{"key":1},null,{"key":"x"}');
    const journal = createJournal();
    journal.open('c');
    expect(journal.entries()).toEqual([]);
  });
});

function entry(key: string, state: Entry['state'], at: number): Entry {
  return { ...intent, key, state, at, objectId: null, existing: false };
}

describe('merging and trimming', () => {
  it('lets a settled state win over a sending one, from either side', () => {
    const settled = entry('a', 'created', 1);
    const sending = entry('a', 'sending', 1);
    expect(merged([sending], [settled])).toEqual([settled]);
    expect(merged([settled], [sending])).toEqual([settled]);
  });

  it('drops the oldest settled entries, never one that still needs a look', () => {
    const many = Array.from({ length: 600 }, (_, i) => entry(String(i), i === 0 ? 'unclear' : 'created', i));
    const kept = trimmed(many);
    expect(kept).toHaveLength(500);
    expect(kept[0]?.key).toBe('0');
    expect(kept.at(-1)?.key).toBe('599');
  });
});
