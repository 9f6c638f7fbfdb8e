import { describe, expect, it } from 'vitest';
import type { Message } from '@/mail/message';
import { movedBy } from './use-steady-rows';

const rows = (...ids: number[]) => ids.map((id) => ({ id }) as Message);

describe('how far the rows in sight have moved', () => {
  it('is as many rows as came or went above them', () => {
    expect(movedBy(rows(5, 4, 3, 2), rows(9, 8, 5, 4, 3, 2), 2)).toBe(2);
    expect(movedBy(rows(5, 4, 3, 2), rows(4, 3, 2), 2)).toBe(-1);
  });

  it('is told by the next row when the first in sight is gone', () =>
    expect(movedBy(rows(5, 4, 3, 2), rows(9, 5, 4, 2), 2)).toBe(0));

  it('is nothing when the list is another one', () => expect(movedBy(rows(5, 4), rows(9, 8), 0)).toBe(0));
});
