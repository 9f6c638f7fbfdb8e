import { expect, it } from 'vitest';
import type { Block } from './letter';
import { withSignature } from './signature';
import { toText } from './write';

const blocks = (text: string): Block[] =>
  text === ''
    ? []
    : text.split('\n').map((words) => ({ kind: 'line', line: words === '' ? [] : [{ text: words }] }));
const signed = (letter: string, previous: string, wanted: string) => {
  const next = withSignature(blocks(letter), blocks(previous), blocks(wanted));
  return next && toText(next);
};

it.each([
  ['leaves room above it in an empty letter', '', '', 'Ann', '\n\nAnn'],
  ['comes after the words', 'Hi\n\n', '', 'Ann', 'Hi\n\nAnn'],
  ['takes the place of the one before', 'Hi\n\nAnn\nACME', 'Ann\nACME', 'Ben', 'Hi\n\nBen'],
  ['goes when another sender has none', 'Hi\n\nAnn', 'Ann', '', 'Hi'],
  ['is known in a draft', 'Hi\n\nAnn', '', 'Ann', 'Hi\n\nAnn'],
  ['stays when changed by hand', 'Hi\n\nAnn B.', 'Ann', 'Ben', null],
])('a signature %s', (_case, letter, previous, wanted, result) => {
  expect(signed(letter, previous, wanted)).toBe(result);
});
