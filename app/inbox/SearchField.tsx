import { Suspense, useEffect, useRef, useState } from 'react';
import { t } from '@/i18n/i18n';
import { useHint } from '@/keys/use-hint';
import { searchWords } from '@/mail/search';
import { IconButton } from '@/ui/IconButton';
import { CloseIcon, SearchIcon } from '@/ui/icons/Icons';
import { withKey } from '@/ui/shortcut';
import { RecentSearches } from './lazies';
import { forgetSearch, recentId, recentSearches, rememberSearch } from './recent-searches';

interface SearchFieldProps {
  /** What is searched for. */
  value: string;
  onChange: (search: string) => void;
  /** What is typed right now, perhaps not yet searched for. */
  text: string;
  onType: (text: string) => void;
  /** To the list: Enter once more, or Esc in the empty field. */
  onLeave: () => void;
}

const TYPING_PAUSE_MS = 300;

/**
 * Searches after a pause in typing, or at once on Enter; `/` comes here from anywhere. Empty, it offers the
 * searches made last. Words too short for the portal are not sent: it would answer with everything.
 */
export function SearchField({ value, text, onChange, onType, onLeave }: SearchFieldProps) {
  const [recent, setRecent] = useState<readonly string[] | null>(null);
  const [active, setActive] = useState(-1);
  const timer = useRef(0);
  const input = useRef<HTMLInputElement>(null);
  const hint = useHint()('search');
  const isOffering = recent !== null && recent.length > 0 && text === '';

  useEffect(() => () => window.clearTimeout(timer.current), []);

  function search(next: string, pause: number): void {
    window.clearTimeout(timer.current);
    onType(next);
    timer.current = window.setTimeout(() => {
      const wanted = next.trim();
      // Typed and taken back: the list is as it was, and so is the message opened meanwhile.
      if (wanted === value || (wanted !== '' && searchWords(wanted).searched.length === 0)) return;
      onChange(wanted);
    }, pause);
  }

  function offer(): void {
    setRecent(recentSearches());
    setActive(-1);
  }

  function choose(chosen: string): void {
    setRecent(null);
    rememberSearch(chosen);
    search(chosen, 0);
  }

  function forget(search: string): void {
    forgetSearch(search);
    offer();
    input.current?.focus();
  }

  function press(key: string): boolean {
    if (isOffering) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[key];
      const marked = recent[active];
      if (step !== undefined) setActive((active + step + recent.length + 1) % (recent.length + 1));
      else if (key === 'Enter' && marked !== undefined) choose(marked);
      else if (key === 'Delete' && marked !== undefined) forget(marked);
      else if (key === 'Escape') setRecent(null);
      else return false;
      return true;
    }
    if (key === 'ArrowDown' && text === '') offer();
    else if (key === 'Enter') {
      rememberSearch(text);
      // Searched for already: what was found is the next thing to go to.
      if (value !== '' && text.trim() === value) onLeave();
      else search(text, 0);
    } else if (key === 'Escape' && text === '') onLeave();
    else if (key === 'Escape') search('', 0);
    else return false;
    return true;
  }

  return (
    <div
      className="relative min-w-0 flex-1"
      role="search"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        setRecent(null);
        if (value !== '' && value === text.trim()) rememberSearch(value);
      }}
    >
      <SearchIcon className="pointer-events-none absolute top-2 left-2.5 text-text-3" />
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        aria-label={t('inbox.search')}
        aria-keyshortcuts={hint}
        aria-expanded={isOffering}
        aria-controls={isOffering ? 'recent-searches' : undefined}
        aria-activedescendant={
          isOffering && active >= 0 && active < recent.length ? recentId(active) : undefined
        }
        title={withKey(t('inbox.search'), hint)}
        placeholder={t('inbox.search')}
        className="h-9 w-full rounded-control border border-edge bg-panel pr-9 pl-9 text-body text-text placeholder:text-text-3"
        value={text}
        onFocus={() => text === '' && offer()}
        onClick={() => text === '' && !isOffering && offer()}
        onChange={({ target }) => search(target.value, TYPING_PAUSE_MS)}
        onKeyDown={(event) => {
          if (press(event.key)) event.preventDefault();
        }}
      />
      {text !== '' && (
        <span className="absolute top-1 right-1">
          <IconButton label={t('inbox.clearSearch')} size="small" onClick={() => search('', 0)}>
            <CloseIcon />
          </IconButton>
        </span>
      )}
      {isOffering && (
        <Suspense fallback={null}>
          <RecentSearches searches={recent} active={active} onChoose={choose} onForget={forget} />
        </Suspense>
      )}
    </div>
  );
}
