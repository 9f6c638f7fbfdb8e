import type { ReactNode } from 'react';
import { FieldError } from '@/ui/FieldError';

interface ComposeRowProps {
  label: string;
  /** Of the control, for its label. */
  id: string;
  error?: string | undefined;
  /** Said below, not wrong. */
  note?: string | undefined;
  /** At the end of the line. */
  aside?: ReactNode;
  children: ReactNode;
}

/** One line of a letter's head: its name on the left, a hairline below that takes the colour of the focus. */
export function ComposeRow({ label, id, error, note, aside, children }: ComposeRowProps) {
  return (
    <div className={`border-b px-4 focus-within:border-primary ${error ? 'border-danger' : 'border-line'}`}>
      <div className="flex items-start gap-2">
        <label htmlFor={id} className="w-14 shrink-0 py-2.5 text-row text-text-3">
          {label}
        </label>
        <div className="min-w-0 flex-1">{children}</div>
        {aside}
      </div>
      {(error || note) && (
        <div className="pb-2 pl-16">
          {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
          {note && (
            <p id={`${id}-note`} className="text-note text-text-3">
              {note}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
