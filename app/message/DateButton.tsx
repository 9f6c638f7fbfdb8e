import { createContext, type KeyboardEvent, useContext } from 'react';
import type { DateMark } from '@/mail/date-mark';

/** What pressing a date in the text does; null where dates are only text. */
export const DatePress = createContext<((mark: DateMark) => void) | null>(null);

/** A date in the running text, quiet until somebody looks for it. */
export function DateButton({ mark }: { mark: DateMark }) {
  const onPress = useContext(DatePress);
  if (!onPress) return mark.words;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress(mark);
  };
  return (
    // A real button is one box: it would tear a sentence apart where the line ends.
    <span
      role="button"
      tabIndex={0}
      className="cursor-pointer rounded-row underline decoration-dotted underline-offset-4 hover:bg-hover"
      aria-label={mark.label}
      title={mark.label}
      // Whoever drags over it selects text.
      onClick={() => document.getSelection()?.isCollapsed !== false && onPress(mark)}
      onKeyDown={onKeyDown}
    >
      {mark.words}
    </span>
  );
}
