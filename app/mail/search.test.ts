import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchWords } from './search';

describe('the words of a search', () => {
  it('are split at everything that is not a letter, a digit or an underscore', () => {
    expect(searchWords('anna@meyer-bau.example').searched).toEqual(['anna', 'meyer', 'bau', 'example']);
    expect(searchWords('order_17 «Счёт»').searched).toEqual(['order_17', 'Счёт']);
  });

  it('leave out those shorter than three letters, and tell which', () => {
    expect(searchWords('offer of 12 chairs')).toEqual({
      searched: ['offer', 'chairs'],
      ignored: ['of', '12'],
    });
  });

  it('may be none at all', () => {
    expect(searchWords('a b').searched).toEqual([]);
    expect(searchWords(' !? ')).toEqual({ searched: [], ignored: [] });
  });

  it('count letters, not the units a letter is stored in', () => {
    expect(searchWords('й\u0306').ignored).toEqual(['й']);
    expect(searchWords('𝒶𝒷').searched).toEqual([]);
  });

  it('never lose a long word, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(searchWords(`${before} invoice ${after}`).searched).toContain('invoice');
      }),
    );
  });
});
