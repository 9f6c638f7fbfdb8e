import { useEffect } from 'react';
import { t } from '@/i18n/i18n';
import { announce } from '@/ui/announcements';
import { Avatar } from '@/ui/Avatar';
import type { Suggestion } from './suggestions';

interface SuggestionListProps {
  id: string;
  label: string;
  optionId: (email: string) => string;
  people: readonly Suggestion[];
  current: Suggestion | undefined;
  onChoose: (person: Suggestion) => void;
}

/** People to choose from, below the field that keeps the focus. */
export function SuggestionList({ id, label, optionId, people, current, onChoose }: SuggestionListProps) {
  useEffect(() => announce(t('compose.found', { count: people.length })), [people.length]);
  const currentId = current && optionId(current.email);
  useEffect(() => {
    if (currentId !== undefined) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      className="absolute top-full left-0 z-10 max-h-72 w-full max-w-110 min-w-62 animate-fade overflow-y-auto rounded-row border border-line bg-panel p-1 shadow-float"
    >
      {people.map((person) => (
        // The keys are the field's: an option never has the focus.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={person.email}
          id={optionId(person.email)}
          role="option"
          tabIndex={-1}
          aria-selected={person === current}
          className="flex h-11 cursor-pointer items-center gap-2 rounded-control px-2 hover:bg-hover aria-selected:bg-tint aria-selected:text-on-tint"
          // Before the field loses the focus, and with it the list.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(person)}
        >
          <Avatar name={person.name || person.email} seed={person.email} size="small" />
          <span className="min-w-0 flex-1">
            <bdi className="block truncate text-row">{person.name || person.email}</bdi>
            {person.name !== '' && <span className="block truncate text-note">{person.email}</span>}
          </span>
          <span className="sr-only shrink-0 text-note two:not-sr-only">
            {t(`compose.source.${person.source}`)}
          </span>
        </div>
      ))}
    </div>
  );
}
