import { expect, it } from 'vitest';
import { suggestionsFor } from './suggestions';

const clara = { name: 'Clara Meyer', email: 'clara@meyer.example' };

it('offers each address once, from the first source that knows it, with a name from any', () => {
  const found = suggestionsFor(
    'clara',
    [
      ['original', [{ name: '', email: 'Clara@meyer.example' }]],
      ['contact', [clara, { name: 'Clara Stone', email: 'stone@x.example' }]],
    ],
    new Set(),
  );
  expect(found).toEqual([
    { name: 'Clara Meyer', email: 'Clara@meyer.example', source: 'original' },
    { name: 'Clara Stone', email: 'stone@x.example', source: 'contact' },
  ]);
});

it('offers nobody who does not fit every word, is there already, or has half an address', () => {
  const people = [clara, { name: 'Paul Meyer', email: 'paul@firma' }];
  expect(suggestionsFor('cla stone', [['contact', people]], new Set())).toEqual([]);
  expect(suggestionsFor('meyer', [['contact', people]], new Set(['clara@meyer.example']))).toEqual([]);
  expect(suggestionsFor('mey cla', [['contact', people]], new Set())).toHaveLength(1);
});

it('does not repeat an address as a name', () => {
  const [found] = suggestionsFor(
    '',
    [['contact', [{ name: 'a@x.example', email: 'a@x.example' }]]],
    new Set(),
  );
  expect(found?.name).toBe('');
});
