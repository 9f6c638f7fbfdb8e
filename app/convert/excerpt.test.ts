import { describe, expect, it } from 'vitest';
import { TEXT_LIMIT } from './description';
import { TITLE_LENGTH, wishForExcerpt, wishFromExcerpt } from './excerpt';
import { dropWish, wishOf } from './wish';

describe('a selected text', () => {
  it('calls a task by its first line and quotes every line', () => {
    expect(wishFromExcerpt('task', '  Order   six chairs \n\nand one table.\r\nBy Friday. ')).toEqual({
      title: 'Order six chairs',
      description: '> Order   six chairs\n>\n> and one table.\n> By Friday.',
    });
  });

  it('leaves the name of an event alone and is searched for dates', () => {
    expect(wishFromExcerpt('event', 'Friday 15:00')).toEqual({
      description: '> Friday 15:00',
      text: 'Friday 15:00',
    });
  });

  it('makes a title of at most 120 characters, none of them halved', () => {
    const { title = '' } = wishFromExcerpt('task', '\u{1F4E6}'.repeat(200));
    expect(Array.from(title)).toHaveLength(TITLE_LENGTH);
    expect(title).toMatch(/^(?:\u{1F4E6})+…$/u);
    expect(wishFromExcerpt('task', 'x'.repeat(TITLE_LENGTH)).title).toBe('x'.repeat(TITLE_LENGTH));
  });

  it('loses characters that turn the reading order, and what no description holds', () => {
    expect(wishFromExcerpt('task', 'pay \u202Enow').title).toBe('pay now');
    expect(wishFromExcerpt('event', 'long '.repeat(10_000)).text?.length).toBeLessThanOrEqual(TEXT_LIMIT + 1);
  });

  it('waits for the dialog of its kind and message until that is closed', () => {
    wishForExcerpt('task', 15, 'Order chairs');
    expect(wishOf('task', 15)?.title).toBe('Order chairs');
    expect([wishOf('event', 15), wishOf('task', 16)]).toEqual([null, null]);
    dropWish('task', 15);
    expect(wishOf('task', 15)).toBeNull();
  });
});
