import { afterEach, describe, expect, it, vi } from 'vitest';
import start from '@/i18n/en.icu.json';
import later from '@/i18n/en.later.icu.json';
import { HOME, type Route } from '@/route';
import { ACTION_IDS, ACTIONS, GROUPS, isChord, keysOf } from './registry';

const ROUTES: Route[] = [HOME, { ...HOME, messageId: 7 }, { ...HOME, screen: 'made' }];

function atWidth(width: 'narrow' | 'wide'): void {
  vi.stubGlobal('window', { matchMedia: () => ({ matches: width === 'wide' }) });
}

afterEach(() => vi.unstubAllGlobals());

function possible(route: Route): string[] {
  return ACTION_IDS.filter((id) => ACTIONS[id].when?.(route) !== false);
}

const FOR_WHAT_IS_SELECTED = new Set<string>([
  'clearSelection',
  'excerptTask',
  'excerptEvent',
  'leaveExcerpt',
]);

const words = { ...start, ...later };

describe('the registry', () => {
  it('has no key that means two things in one place', () => {
    for (const width of ['narrow', 'wide'] as const) {
      atWidth(width);
      for (const route of ROUTES) {
        // What is for selected rows or selected text is possible only while there are some, and then it comes first.
        const keys = ACTION_IDS.filter(
          (id) => possible(route).includes(id) && !FOR_WHAT_IS_SELECTED.has(id),
        ).flatMap((id) => ACTIONS[id].keys);
        expect(keys).toEqual([...new Set(keys)]);
      }
    }
  });

  it('has no key that also begins a sequence: it could never be told which is meant', () => {
    const keys = ACTION_IDS.flatMap((id) => ACTIONS[id].keys);
    for (const one of keys) expect(keys.filter((other) => other.startsWith(`${one} `))).toEqual([]);
  });

  it('names every action and group in words we have', () => {
    for (const id of ACTION_IDS) expect(words, id).toHaveProperty([ACTIONS[id].label]);
    for (const group of GROUPS) expect(words).toHaveProperty([`keys.group.${group}`]);
  });

  it('writes keys as presses are read', () => {
    for (const keys of ACTION_IDS.flatMap((id) => ACTIONS[id].keys)) {
      expect(keys).toMatch(/^(Mod\+[a-z]|(Enter|Escape|(Shift\+)?Space|Page(Up|Down)|[a-z?/#!.])( [a-z])?)$/);
    }
  });

  it('keeps only the chords when single keys are off', () => {
    const left = ACTION_IDS.flatMap((id) => keysOf(id, false));
    expect(left).toEqual(['Mod+k']);
    expect(left.every(isChord)).toBe(true);
    expect(keysOf('open', true)).toEqual(['Enter', 'o']);
  });

  it('goes back only from somewhere, and acts on a list only where it is', () => {
    atWidth('narrow');
    expect(possible(HOME)).not.toContain('back');
    expect(possible({ ...HOME, messageId: 7 })).toEqual(expect.arrayContaining(['back', 'next', 'task']));
    expect(possible({ ...HOME, messageId: 7 })).not.toContain('search');
    expect(possible({ ...HOME, screen: 'made' })).not.toContain('task');
    atWidth('wide');
    expect(possible({ ...HOME, screen: 'made' })).toEqual(expect.arrayContaining(['back', 'task', 'search']));
  });
});
