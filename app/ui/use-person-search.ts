import { useEffect, useState } from 'react';
import { t } from '@/i18n/i18n';
import { announce } from './announcements';

export interface Person {
  id: number;
  name: string;
  email: string;
}

interface Found {
  /** The text this is the answer to. */
  text: string;
  people: Person[];
  failed: boolean;
}

const FEWEST_LETTERS = 2;
const TYPING_PAUSE_MS = 200;
const NOTHING: Found = { text: '', people: [], failed: false };

/**
 * People for what is being typed (`text` null: nothing is). Asks after a pause, once per text; an answer
 * to an older text is dropped. `note` is what to say below the list, '' when the list speaks for itself.
 */
export function usePersonSearch(search: (text: string) => Promise<Person[]>) {
  const [text, type] = useState<string | null>(null);
  const [found, setFound] = useState(NOTHING);
  const wanted = text?.trim() ?? '';

  useEffect(() => {
    if (wanted.length < FEWEST_LETTERS) return undefined;
    let isCurrent = true;
    const settle = (people: Person[], failed: boolean) => {
      if (!isCurrent) return;
      setFound({ text: wanted, people, failed });
      if (people.length === 0) announce(noteFor(wanted, { text: wanted, people, failed }));
    };
    const timer = window.setTimeout(() => {
      search(wanted).then(
        (people) => settle(people, false),
        () => settle([], true),
      );
    }, TYPING_PAUSE_MS);
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
    // A new function with every render is the same question.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [wanted]);

  const people = wanted.length < FEWEST_LETTERS ? [] : found.people;
  return { text, people, note: noteFor(wanted, found), type };
}

function noteFor(wanted: string, found: Found): string {
  if (wanted.length < FEWEST_LETTERS) return t('ui.people.typeMore');
  if (found.text !== wanted) return t('ui.people.loading');
  if (found.failed) return t('ui.people.failed');
  return found.people.length === 0 ? t('ui.people.none', { text: wanted }) : '';
}
