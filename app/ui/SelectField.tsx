import { CONTROL } from './control';
import { Field, type FieldWords } from './Field';
import { ChevronDownIcon } from './icons/Icons';

interface SelectFieldProps<Value extends string> extends FieldWords {
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** One of a list, by the browser's own select: it knows phones, type-ahead and screen readers best. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, error, value, options, onChange } = props;
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <span className="relative">
          <select
            {...wiring}
            value={value}
            className={`h-9 appearance-none truncate pr-8 pl-3 ${CONTROL}`}
            onChange={({ target }) => {
              const chosen = options.find((option) => option.value === target.value);
              if (chosen) onChange(chosen.value);
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDownIcon className="pointer-events-none absolute top-2 right-2 text-text-3" />
        </span>
      )}
    </Field>
  );
}
