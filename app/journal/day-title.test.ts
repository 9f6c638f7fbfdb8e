import { expect, it } from 'vitest';
import { dayTitle } from './day-title';

it('names the near days, and others by weekday and date in the reader’s zone', () => {
  const date = new Date('2026-11-18T23:30:00Z');
  expect(dayTitle(date, 0, 'en', 'Europe/Berlin')).toBe('Today');
  expect(dayTitle(date, 1, 'ru', 'Europe/Berlin')).toBe('Вчера');
  expect(dayTitle(date, 2, 'en', 'Europe/Berlin')).toBe('Thursday, November 19');
});
