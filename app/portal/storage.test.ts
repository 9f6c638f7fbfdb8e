// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readStored, removeStored, storageWorks, writeStored } from './storage';

beforeEach(() => {
  window.localStorage.clear();
  removeStored('a');
});

describe('storage', () => {
  it('gives back what was stored, and nothing after it was removed', () => {
    writeStored('a', { words: ['x'] });
    expect(readStored('a')).toEqual({ words: ['x'] });
    expect(storageWorks()).toBe(true);
    removeStored('a');
    expect(readStored('a')).toBeUndefined();
  });

  it('gives nothing for text nobody can parse', () => {
    window.localStorage.setItem('a', '{"half');
    expect(readStored('a')).toBeUndefined();
  });

  it('keeps the newest in memory when the browser refuses to store it, and says so', () => {
    writeStored('a', 1);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    writeStored('a', 2);
    expect(readStored('a')).toBe(2);
    expect(storageWorks()).toBe(false);
  });

  it('keeps what found no room although something smaller did', () => {
    writeStored('draft', 'short');
    const setItem = Storage.prototype.setItem;
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, name, text) {
      if (text.length > 10) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, name, text);
    });
    writeStored('draft', 'much longer now');
    writeStored('index', 1);
    expect(readStored('draft')).toBe('much longer now');
    expect(storageWorks()).toBe(false);
    writeStored('draft', 'short');
    expect(storageWorks()).toBe(true);
    writeStored('draft', 'much longer now');
    removeStored('draft');
    expect(readStored('draft')).toBeUndefined();
    expect(storageWorks()).toBe(true);
  });

  it('survives a browser that throws on every touch', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    writeStored('b', 3);
    expect(readStored('b')).toBe(3);
    removeStored('b');
    expect(readStored('b')).toBeUndefined();
  });
});
