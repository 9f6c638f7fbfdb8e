// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadLaterWords, loadLocale } from '@/i18n/i18n';
import type { When } from './when/when';
import { WhenChips } from './WhenChips';

beforeAll(() => loadLocale('en').then(loadLaterWords));
afterEach(cleanup);

const now = { year: 2026, month: 11, day: 21, hour: 12, minute: 0 };
const on = (year: number, month: number, day: number): When => ({
  start: { year, month, day, hour: 15, minute: 0 },
  end: null,
  hasTime: true,
  text: 'words',
  index: 0,
  certain: true,
});
const shown = (...whens: When[]) => {
  render(
    <WhenChips
      offered={{ minutes: 60, startOn: () => 600 }}
      whens={whens}
      draft={{ day: '', time: '' }}
      now={now}
      onChoose={() => {}}
    />,
  );
  return screen.getAllByRole('button').map((button) => button.textContent);
};

describe('WhenChips', () => {
  it('names the year only when it is not this one', () => {
    const [near, far] = shown(on(2026, 12, 5), on(2027, 12, 5));
    expect(near).not.toContain('2026');
    expect(far).toContain('2027');
  });

  it('says which date is past, also between two readings', () => {
    const other = { start: { ...now, month: 12, day: 11 }, end: null };
    const [past, ahead] = shown({ ...on(2026, 11, 12), alternative: other });
    expect(past).toContain('past');
    expect(ahead).not.toContain('past');
  });
});
