// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applyTheme, chooseTheme, currentTheme, onTheme, shownTheme } from './theme';

const shown = () => document.documentElement.dataset['theme'];

describe('theme', () => {
  beforeEach(() => {
    localStorage.clear();
    delete document.documentElement.dataset['theme'];
  });

  it('is light until the person chooses', () => {
    applyTheme();
    expect(shown()).toBe('light');
  });

  it.each(['light', 'dark', 'system'] as const)('shows and remembers %s', (theme) => {
    chooseTheme(theme);
    expect(shown()).toBe(theme);
    delete document.documentElement.dataset['theme'];
    applyTheme();
    expect(shown()).toBe(theme);
  });

  it('tells who shows it when it is chosen elsewhere', () => {
    const heard = vi.fn(() => shownTheme());
    const stop = onTheme(heard);
    chooseTheme('dark');
    stop();
    chooseTheme('light');
    expect(heard.mock.results.map(({ value }) => value as unknown)).toEqual(['dark']);
  });

  it('does not trust what it finds in storage', () => {
    chooseTheme('dark');
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, 'purple');
    expect(currentTheme()).toBe('light');
  });

  it('works where the browser closes storage to framed pages', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    chooseTheme('dark');
    expect(shown()).toBe('dark');
    applyTheme();
    expect(shown()).toBe('light');
  });
});

function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}
