import { describe, expect, it } from 'vitest';
import type { Message } from '@/mail/message';
import { neighbour, rowsOf } from './rows';

const message = (id: number, subject = '') => ({ id, subject }) as Message;
const page = (offset: number, ...messages: Message[]) => ({ offset, full: true, readAt: 0, messages });

describe('rows of a paged list', () => {
  it('stand once, where they were first seen, when pages overlap', () => {
    const rows = rowsOf([
      page(0, message(9, 'first'), message(8)),
      page(2, message(8), message(7)),
      page(4, message(9, 'late')),
    ]);
    expect(rows.map(({ id }) => id)).toEqual([9, 8, 7]);
    expect(rows[0]?.subject).toBe('first');
  });

  it('are none before the first page', () => expect(rowsOf(undefined)).toEqual([]));
});

describe('the neighbour of a row', () => {
  const rows = [message(3), message(2), message(1)];

  it('is the next or previous one', () => {
    expect(neighbour(rows, 3, 1)?.id).toBe(2);
    expect(neighbour(rows, 2, -1)?.id).toBe(3);
  });

  it('stays at the ends', () => {
    expect(neighbour(rows, 1, 1)?.id).toBe(1);
    expect(neighbour(rows, 3, -1)?.id).toBe(3);
  });

  it('is the first when there is no current row, or it has gone', () => {
    expect(neighbour(rows, null, 1)?.id).toBe(3);
    expect(neighbour(rows, 99, -1)?.id).toBe(3);
    expect(neighbour([], null, 1)).toBeUndefined();
  });
});
