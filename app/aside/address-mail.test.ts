import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addressMailQuery, sortOut } from './address-mail';
import { aMessage } from './message-for-test';

const OWNER = { entityTypeId: 3, entityId: 31 };
const EMAILS = ['Clara@moss.example'];
const idsOf = (messages: { id: number }[]) => messages.map(({ id }) => id);
const jonas = { name: 'Jonas', email: 'jonas@pine.example' };

describe('what a search for an address found', () => {
  it('is the client’s when it is from them or to them, in any case of letters', () => {
    const found = [
      aMessage({ id: 1 }),
      aMessage({ id: 2, from: jonas, to: [{ name: '', email: 'CLARA@MOSS.EXAMPLE' }] }),
      aMessage({ id: 3, from: jonas }),
    ];
    expect(idsOf(sortOut(found, EMAILS, OWNER).own)).toEqual([2, 1]);
    expect(idsOf(sortOut(found, EMAILS, OWNER).rest)).toEqual([3]);
  });

  it('is not the client’s when the address only begins the same', () => {
    const longer = aMessage({ from: { name: '', email: 'clara@moss.example.org' } });
    expect(idsOf(sortOut([longer], EMAILS, OWNER).own)).toEqual([]);
  });

  it('is the client’s when it is filed with the card', () => {
    const bindings = [{ kind: 'crm' as const, id: 31, entityTypeId: 3 }];
    const other = [{ kind: 'crm' as const, id: 31, entityTypeId: 4 }];
    const found = [
      aMessage({ id: 1, from: jonas, bindings }),
      aMessage({ id: 2, from: jonas, bindings: other }),
    ];
    expect(idsOf(sortOut(found, EMAILS, OWNER).own)).toEqual([1]);
  });

  it('stands once and newest first, whichever address found it', () => {
    const old = aMessage({ id: 9, date: new Date('2026-05-01T08:00:00Z') });
    const undated = aMessage({ id: 10, date: null });
    expect(idsOf(sortOut([old, undated, aMessage({ id: 1 }), old], EMAILS, OWNER).own)).toEqual([1, 9, 10]);
  });
});

const read = vi.fn(async (_method: string, _params: Record<string, unknown>): Promise<unknown> => ({}));
vi.mock('@/portal/rest', () => ({
  readV3: (method: string, params: Record<string, unknown>) => read(method, params),
}));
vi.mock('@/portal/clock', () => ({ serverOffset: () => '+03:00' }));

describe('the mail of several addresses', () => {
  beforeEach(() => {
    read.mockReset();
  });

  it('asks once for each, and goes on only with those that may have more', async () => {
    const rows = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => ({ id: from + at, from: 'clara@moss.example' }));
    read.mockImplementation(async (_method, { searchQuery, pagination }) => {
      const { offset } = pagination as { offset: number };
      if (searchQuery === 'few@moss.example') return { items: rows(900, 2) };
      return { items: rows(100 + offset, offset === 0 ? 50 : 3) };
    });
    const data = await new QueryClient().fetchInfiniteQuery({
      ...addressMailQuery(['many@moss.example', 'few@moss.example']),
      pages: 3,
    });
    expect(read.mock.calls.map(([, { searchQuery }]) => searchQuery)).toEqual([
      'many@moss.example',
      'few@moss.example',
      'many@moss.example',
    ]);
    expect(read.mock.lastCall?.[1]).toMatchObject({ pagination: { limit: 50, offset: 50 } });
    expect(data.pages.flatMap(({ messages }) => messages)).toHaveLength(55);
  });
});
