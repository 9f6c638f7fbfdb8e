import { describe, expect, it } from 'vitest';
import { type Attention, pauseFor } from './pace';

const used: Attention = { isVisible: true, isOnline: true, isUsed: true, failures: 0 };

describe('the pause before new mail is asked for again', () => {
  it('is half a minute while somebody is there', () => expect(pauseFor(used)).toBe(30_000));

  it('is two minutes while the frame is only in sight', () =>
    expect(pauseFor({ ...used, isUsed: false })).toBe(120_000));

  it('has no end while nobody could see the answer', () => {
    expect(pauseFor({ ...used, isVisible: false })).toBeNull();
    expect(pauseFor({ ...used, isOnline: false })).toBeNull();
  });

  it('doubles with every failure, up to five minutes, and is short again after an answer', () => {
    const after = (failures: number) => pauseFor({ ...used, failures });
    expect([1, 2, 3, 4, 50].map(after)).toEqual([60_000, 120_000, 240_000, 300_000, 300_000]);
    expect(pauseFor({ ...used, isUsed: false, failures: 2 })).toBe(300_000);
    expect(after(0)).toBe(30_000);
  });
});
