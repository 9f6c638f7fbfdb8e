// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { loadLocale } from '@/i18n/i18n';
import type { DateMark } from '@/mail/date-mark';
import { BodyText } from './BodyText';
import { DatePress } from './DateButton';

beforeAll(() => loadLocale('en'));
afterEach(cleanup);

const start = { year: 2026, month: 11, day: 20, hour: 15, minute: 0 };
const mark: DateMark = {
  words: '2026-11-20',
  nth: 1,
  label: 'Make an event: 2026-11-20',
  date: { start, end: null, hasTime: false },
};

function shown(text: string, marks: DateMark[]) {
  const onPress = vi.fn<(mark: DateMark) => void>();
  const readable = { parts: [{ kind: 'text' as const, text }], truncated: false, rest: null };
  render(
    <DatePress value={onPress}>
      <BodyText readable={readable} messageId={1} marks={marks} />
    </DatePress>,
  );
  return onPress;
}

it('is pressed by mouse, Enter and Space', () => {
  const onPress = shown('See https://a.example/2026-11-20 and come 2026-11-20.', [mark]);
  const button = screen.getByRole('button', { name: mark.label });
  fireEvent.click(button);
  fireEvent.keyDown(button, { key: 'Enter' });
  fireEvent.keyDown(button, { key: ' ' });
  fireEvent.keyDown(button, { key: 'j' });
  expect(onPress.mock.calls).toEqual([[mark], [mark], [mark]]);
});

it('is never inside a link', () => {
  shown('See https://a.example/2026-11-20 and come.', [{ ...mark, nth: 0 }]);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('link').textContent).toContain('2026-11-20');
});
