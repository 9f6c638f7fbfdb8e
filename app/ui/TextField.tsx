import type { ComponentProps } from 'react';
import { CONTROL } from './control';
import { Field, type FieldWords } from './Field';

type TextFieldProps = FieldWords & Omit<ComponentProps<'input'>, 'id' | 'className'>;

/** One line of text, or a day or an hour by `type`. The ref is the input's, so a form library can register it. */
export function TextField({ label, hint, error, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => <input type="text" {...input} {...wiring} className={`h-9 px-3 ${CONTROL}`} />}
    </Field>
  );
}
