import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Address } from '@/mail/address';
import { recentMessages } from '@/mail/message.api';
import { employeesQuery } from '@/mail/person.api';
import { contactsQuery } from './people.api';
import { type Suggestion, suggestionsFor } from './suggestions';

const TYPING_PAUSE_MS = 180;
const RECENT_SEARCHED = 200;
const NOBODY: readonly Address[] = [];

/** People for what is being typed, from four places; `text` null: nobody is looked for. */
export function useSuggestions(
  text: string | null,
  original: readonly Address[],
  taken: ReadonlySet<string>,
): { people: Suggestion[]; isLoading: boolean } {
  const wanted = text?.trim() ?? '';
  const settled = useSettled(wanted);
  const isAsking = text !== null && settled === wanted;
  const contacts = useQuery({ ...contactsQuery(settled), enabled: isAsking });
  const employees = useQuery({ ...employeesQuery(settled), enabled: isAsking && settled.length >= 2 });
  const isOn = text !== null;
  const recent = useMemo(() => (isOn ? recentPeople() : NOBODY), [isOn]);
  const people = useMemo(
    () =>
      isOn
        ? suggestionsFor(
            wanted,
            [
              ['original', original],
              ['employee', employees.data ?? NOBODY],
              ['contact', contacts.data ?? NOBODY],
              ['recent', recent],
            ],
            taken,
          )
        : [],
    [isOn, wanted, original, employees.data, contacts.data, recent, taken],
  );
  return { people, isLoading: isOn && (settled !== wanted || contacts.isFetching || employees.isFetching) };
}

function recentPeople(): Address[] {
  return recentMessages()
    .slice(0, RECENT_SEARCHED)
    .flatMap(({ from, to }) => [from, ...to]);
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), TYPING_PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [value]);
  return settled;
}
