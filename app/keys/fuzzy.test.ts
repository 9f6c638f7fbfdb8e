import { describe, expect, it } from 'vitest';
import { fuzzyScore, rank } from './fuzzy';

const best = (typed: string, texts: string[]) => rank(typed, texts, (text) => text, 10);

describe('fuzzyScore', () => {
  it.each([
    ['ct', 'Create task'],
    ['cretas', 'Create task'],
    ['task create', 'Create task'],
    ['ZEBRA', 'a zebra'],
    ['elan', 'Élan vital'],
    ['елка', 'Ёлка'],
    ['meyer qu', 'Quote for the meeting room Clara Meyer'],
    ['', 'anything'],
  ])('%s finds %s', (typed, text) => {
    expect(fuzzyScore(typed, text)).not.toBeNull();
  });

  it.each([
    ['tc', 'cat'],
    ['task', 'take'],
    ['task zebra', 'Create task'],
    ['task', 'It was a bit of a surprise to see how kind they are'],
  ])('%s does not find %s', (typed, text) => {
    expect(fuzzyScore(typed, text)).toBeNull();
  });
});

describe('rank', () => {
  it('puts the beginnings of words first', () => {
    expect(best('ta', ['Data of the fair', 'Create task'])).toEqual(['Create task', 'Data of the fair']);
  });

  it('puts letters side by side before scattered ones', () => {
    expect(best('chair', ['Chat about hair', 'Six chairs'])[0]).toBe('Six chairs');
  });

  it('finds initials', () => {
    expect(best('ce', ['Recent mail', 'Create event'])[0]).toBe('Create event');
  });

  it('takes the better of two places, not the first', () => {
    expect(best('room', ['or some rooms', 'r o o m'])[0]).toBe('or some rooms');
  });

  it('prefers the shorter of two, then keeps the order', () => {
    expect(best('quote', ['Quote for the meeting room', 'Quote'])).toEqual([
      'Quote',
      'Quote for the meeting room',
    ]);
    expect(best('quote', ['Quote a', 'Quote b', 'Quote c'])).toEqual(['Quote a', 'Quote b', 'Quote c']);
  });

  it('gives no more than asked for', () => {
    expect(rank('a', ['a', 'ab', 'abc'], (text) => text, 2)).toEqual(['a', 'ab']);
  });
});
