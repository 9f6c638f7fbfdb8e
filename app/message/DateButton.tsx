import { createContext, useContext } from 'react';
import type { DateMark } from '@/mail/date-mark';

/** What pressing a date in the text does; null where dates are only text. */
export const DatePress = createContext<((mark: DateMark) => void) | null>(null);

/** A date in the running text, quiet until somebody looks for it. */
export function DateButton({ mark }: { mark: DateMark }) {
  const onPress = useContext(DatePress);
  if (!onPress) return mark.words;
  return (
    <button
      type="button"
      className="inline cursor-pointer rounded-row text-start whitespace-pre-wrap underline decoration-dotted underline-offset-4 select-text hover:bg-hover"
      aria-label={mark.label}
      title={mark.label}
      onClick={() => onPress(mark)}
    >
      {mark.words}
    </button>
  );
}
