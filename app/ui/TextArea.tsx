import type { ComponentProps } from 'react';
import { CONTROL } from './control';
import { Field, type FieldWords } from './Field';

type TextAreaProps = FieldWords & Omit<ComponentProps<'textarea'>, 'id' | 'className'>;

/** Several lines of text. The ref is the textarea's, so a form library can register it. */
export function TextArea({ label, hint, error, ...textarea }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <textarea rows={4} {...textarea} {...wiring} className={`min-h-20 resize-y px-3 py-2 ${CONTROL}`} />
      )}
    </Field>
  );
}
