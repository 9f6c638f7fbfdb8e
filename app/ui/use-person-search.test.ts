// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadLaterWords, loadLocale } from '@/i18n/i18n';
import { type Person, usePersonSearch } from './use-person-search';

const anna: Person = { id: 1, name: 'Anna', email: 'anna@example.com' };
const andrew: Person = { id: 2, name: 'Andrew', email: 'andrew@example.com' };

/** A search whose answers come when the test says so. */
function stagedSearch() {
  const asked = new Map<string, { answer: (people: Person[]) => void; fail: () => void }>();
  const search = (text: string) =>
    new Promise<Person[]>((resolve, reject) => {
      asked.set(text, { answer: resolve, fail: () => reject(new Error('no connection')) });
    });
  return { search, asked };
}

describe('usePersonSearch', () => {
  beforeEach(async () => {
    await loadLocale('en');
    await loadLaterWords();
    vi.useFakeTimers();
  });

  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  async function typing(text: string, hook: { current: ReturnType<typeof usePersonSearch> }) {
    act(() => hook.current.type(text));
    await act(() => vi.advanceTimersByTimeAsync(500));
  }

  it('asks once per text, after a pause, from two letters on', async () => {
    const { search, asked } = stagedSearch();
    const { result } = renderHook(() => usePersonSearch(search));
    await typing('a', result);
    expect(result.current.note).toBe('Type two letters or more');
    act(() => result.current.type('an'));
    await typing('ann', result);
    expect([...asked.keys()]).toEqual(['ann']);
  });

  it('drops the answer to an older text', async () => {
    const { search, asked } = stagedSearch();
    const { result } = renderHook(() => usePersonSearch(search));
    await typing('an', result);
    await typing('ann', result);
    await act(async () => asked.get('ann')?.answer([anna]));
    await act(async () => asked.get('an')?.answer([anna, andrew]));
    expect(result.current.people).toEqual([anna]);
    expect(result.current.note).toBe('');
  });

  it('says that nobody fits, and that it could not ask, and keeps the text', async () => {
    const { search, asked } = stagedSearch();
    const { result } = renderHook(() => usePersonSearch(search));
    await typing('zz', result);
    expect(result.current.note).toBe('Looking for people');
    await act(async () => asked.get('zz')?.answer([]));
    expect(result.current.note).toBe('Nobody found for “zz”');
    await typing('zzz', result);
    await act(async () => asked.get('zzz')?.fail());
    expect(result.current.note).toBe('The list of people did not come. Type on to try again.');
    expect(result.current.text).toBe('zzz');
  });
});
