import { type ReactNode, useId } from 'react';
import { FieldError } from './FieldError';

export interface FieldWords {
  label: string;
  hint?: string | undefined;
  /** What is wrong and how to mend it. An empty text is no error. */
  error?: string | undefined;
}

/** What a control takes to belong to its label, hint and error. */
export interface FieldWiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldProps extends FieldWords {
  children: (wiring: FieldWiring) => ReactNode;
}

/** Label above, control, hint below; an error stands under the control in the place of nothing else. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const hasError = Boolean(error);
  const described = [hasError ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ');
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-row text-text-2">
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': hasError || undefined,
      })}
      {hasError && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {hint && (
        <p id={`${id}-hint`} className="text-note wrap-anywhere text-text-3">
          {hint}
        </p>
      )}
    </div>
  );
}
