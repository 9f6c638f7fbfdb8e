import { describe, expect, it } from 'vitest';
import { optionFields, splitApplicationParams } from './open-application.js';

describe('splitApplicationParams', () => {
  it('takes the settings of the panel out of the options', () => {
    const label = { text: 'Mail', color: '#fff', bgColor: 'green' };
    expect(
      splitApplicationParams({
        place: 'message',
        mid: 15,
        bx24_width: 480,
        bx24_leftBoundary: 10,
        bx24_title: 'T',
        bx24_label: label,
        bx24_else: 1,
      }),
    ).toEqual({
      options: { place: 'message', mid: 15 },
      settings: { width: 480, leftBoundary: 10, title: 'T', label },
    });
  });

  it('ignores settings of a wrong type and unknown label grounds', () => {
    expect(
      splitApplicationParams({
        bx24_width: '480',
        bx24_title: 7,
        bx24_label: { text: 'x', bgColor: 'black' },
      }),
    ).toEqual({ options: {}, settings: { label: { text: 'x', color: '', bgColor: '' } } });
  });

  it('keeps only params when options stand beside them', () => {
    expect(splitApplicationParams({ options: { a: 1 }, params: { b: 2 } }).options).toEqual({ b: 2 });
    expect(splitApplicationParams({ params: { b: 2 } }).options).toEqual({ params: { b: 2 } });
    expect(splitApplicationParams([]).options).toEqual({});
  });
});

describe('optionFields', () => {
  it('turns leaves into text, keeps nesting and drops what is empty', () => {
    const fields = optionFields({
      mid: 15,
      on: true,
      none: null,
      list: [],
      deep: { a: { b: 1 }, empty: {} },
    });
    expect([...fields]).toEqual([
      ['options[mid]', '15'],
      ['options[on]', 'true'],
      ['options[deep][a][b]', '1'],
    ]);
  });
});
