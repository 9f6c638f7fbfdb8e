import { expect, it } from 'vitest';
import type { Profile } from '../../state.ts';
import { readBound } from './list-dates.ts';

/** In a zone that is neither the server's nor UTC. */
const TEN = '2026-05-25T10:00:30-04:00';

it.each<[Profile, string, string | null]>([
  ['g3', TEN, '2026-05-25T14:00:30Z'],
  ['docs', TEN, '2026-05-25T14:00:30Z'],
  ['g1', TEN, '2026-05-25T07:00:00Z'],
  ['g1', '2026-05-25T10:00:00Z', '2026-05-25T07:00:00Z'],
  ['g3', '2026-05-25T10:00:00.000Z', '2026-05-25T10:00:00Z'],
  ['g3', '2026-05-25T10:00:00.123456Z', '2026-05-25T10:00:00Z'],
  ['g3', '2026-05-25T10:00:00.12Z', null],
  ['g1', '2026-05-25T10:00:00.000Z', null],
  ['docs', '2026-05-25T10:00:00.000Z', null],
  ['g3', '2026-05-25T10:00:00', null],
  ['g1', '2026-05-25T10:00:00', null],
  ['g1', '2026-05-25', null],
  ['g3', '2026-05-25', '2026-05-24T21:00:00Z'],
  ['g3', '2026-13-01', null],
  ['g3', 'tomorrow', null],
])('%s reads %s as %s', (profile, text, expected) => {
  expect(readBound(text, 'from', profile, '+03:00')).toBe(expected === null ? null : Date.parse(expected));
});

it('takes a date alone to the last second of its day', () => {
  expect(readBound('2026-05-25', 'to', 'g3', '+03:00')).toBe(Date.parse('2026-05-25T23:59:59+03:00'));
});
