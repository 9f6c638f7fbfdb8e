import { describe, expect, it } from 'vitest';
import { advance, SEQUENCE_MS, strokeOf } from './stroke';

const press = (key: string, rest: Partial<Parameters<typeof strokeOf>[0]> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...rest,
});

describe('strokeOf', () => {
  it.each([
    ['j', press('j'), 'j'],
    ['a sign that needs Shift', press('?', { shiftKey: true, code: 'Slash' }), '?'],
    ['a named key', press('Enter'), 'Enter'],
    ['the space bar', press(' ', { code: 'Space' }), 'Space'],
    ['the space bar with Shift', press(' ', { shiftKey: true }), 'Shift+Space'],
    ['a letter under Caps Lock', press('J', { code: 'KeyJ' }), 'j'],
    ['a Russian letter, by its place', press('о', { code: 'KeyJ' }), 'j'],
    ['a Russian letter with Shift', press('О', { code: 'KeyJ', shiftKey: true }), 'J'],
    ['a Russian letter on a sign', press('ж', { code: 'Semicolon' }), 'ж'],
    ['what Russian keyboards have in the place of #', press('№', { shiftKey: true, code: 'Digit3' }), '#'],
    ['Ctrl and a letter', press('k', { ctrlKey: true }), 'Mod+k'],
    ['Ctrl and a Russian letter', press('л', { ctrlKey: true, code: 'KeyK' }), 'Mod+k'],
    ['Shift alone', press('Shift', { shiftKey: true }), null],
    ['Alt and a letter', press('j', { altKey: true }), null],
    ['the browser’s Ctrl+Shift+K', press('K', { ctrlKey: true, shiftKey: true }), null],
    ['a part of a composition', press('j', { isComposing: true }), null],
  ])('%s', (_, event, stroke) => {
    expect(strokeOf(event, false)).toBe(stroke);
  });

  it('takes Cmd on a Mac and leaves Ctrl+K, which deletes there', () => {
    expect(strokeOf(press('k', { metaKey: true }), true)).toBe('Mod+k');
    expect(strokeOf(press('k', { ctrlKey: true }), true)).toBeNull();
    expect(strokeOf(press('k', { metaKey: true }), false)).toBeNull();
  });
});

describe('advance', () => {
  const known = ['j', 'g i', 'g m', 'i'];

  /** What is hit by strokes at these moments. */
  function play(...strokes: [string, number][]): string[] {
    const hits: string[] = [];
    let pending: Parameters<typeof advance>[1] = null;
    for (const [stroke, at] of strokes) {
      const step = advance(known, pending, stroke, at);
      pending = step.pending;
      if (step.hit !== null) hits.push(step.hit);
    }
    return hits;
  }

  it('hits single keys at once', () => {
    expect(play(['j', 0], ['x', 10], ['j', 20])).toEqual(['j', 'j']);
  });

  it('waits for the second key of a sequence', () => {
    expect(play(['g', 0], ['i', 900], ['g', 2000], ['m', 2000 + SEQUENCE_MS])).toEqual(['g i', 'g m']);
  });

  it('forgets the first key when the second comes late', () => {
    expect(play(['g', 0], ['i', SEQUENCE_MS + 1])).toEqual(['i']);
  });

  it('does nothing by a wrong second key, and everything by the one after it', () => {
    expect(play(['g', 0], ['j', 100], ['j', 200])).toEqual(['j']);
  });

  it('starts the sequence again when its first key comes twice', () => {
    expect(play(['g', 0], ['g', 900], ['i', 1800])).toEqual(['g i']);
  });
});
