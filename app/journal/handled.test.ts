// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHandled } from './handled';

beforeEach(() => window.localStorage.clear());

describe('the marks of handled messages', () => {
  it('survive a reload, and can be taken back', () => {
    const first = createHandled();
    first.open('a');
    first.set(15, true);
    first.set(16, true);
    first.set(15, false);
    const afterReload = createHandled();
    afterReload.open('a');
    expect([...afterReload.marks().keys()]).toEqual([16]);
  });

  it('keep what was marked before the person was known', () => {
    const marks = createHandled();
    marks.set(15, true);
    marks.open('a');
    expect(JSON.parse(window.localStorage.getItem('a') ?? '')).toMatchObject([[15, expect.any(Number)]]);
  });

  it('are shared by frames: neither loses what the other wrote, and both tell', () => {
    const [one, two] = [createHandled(), createHandled()];
    one.open('a');
    two.open('a');
    const listener = vi.fn<() => void>();
    two.subscribe(listener);
    one.set(1, true);
    two.set(2, true);
    expect([...two.marks().keys()]).toEqual([1, 2]);
    one.set(1, false);
    window.dispatchEvent(new StorageEvent('storage', { key: 'a' }));
    expect([...two.marks().keys()]).toEqual([2]);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('are at most two thousand, the latest ones', () => {
    const old = Array.from({ length: 2000 }, (_, id) => [id, id]);
    window.localStorage.setItem('a', JSON.stringify(old));
    const marks = createHandled();
    marks.open('a');
    marks.set(5000, true);
    expect(marks.marks().size).toBe(2000);
    expect(marks.marks().has(0)).toBe(false);
    expect(marks.marks().has(5000)).toBe(true);
  });

  it('leave out what nobody could have written', () => {
    window.localStorage.setItem('a', JSON.stringify([[1, 2], ['x'], null, 7]));
    const marks = createHandled();
    marks.open('a');
    expect([...marks.marks().keys()]).toEqual([1]);
  });

  it('live in memory where storage is blocked', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('blocked');
    });
    const marks = createHandled();
    marks.open('a');
    marks.set(15, true);
    marks.set(16, true);
    expect(marks.marks().has(15)).toBe(true);
  });
});
