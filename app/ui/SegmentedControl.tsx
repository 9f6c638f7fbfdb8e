import { type ReactNode, useId } from 'react';

interface SegmentedControlProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly Segment<Value>[];
  onChange: (value: Value) => void;
  /** The label is for screen readers only, where the segments explain themselves. */
  isLabelHidden?: boolean;
}

interface Segment<Value> {
  value: Value;
  label: string;
  /** Shown in the place of the words, which then are its name and tooltip. */
  icon?: ReactNode;
}

/** One of a few, side by side; native radio buttons, so arrows and forms work as everywhere. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, value, options, onChange, isLabelHidden = false } = props;
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className={isLabelHidden ? 'sr-only' : 'mb-1 text-row text-text-2'}>{label}</legend>
      <div className="flex rounded-control bg-page p-0.5">
        {options.map((option) => (
          <label
            key={option.value}
            title={option.icon === undefined ? undefined : option.label}
            className="relative flex min-h-8 min-w-0 flex-1 cursor-pointer items-center justify-center rounded-control border border-transparent px-2 text-center text-row text-text-2 transition-colors hover:text-text has-checked:border-primary has-checked:bg-panel has-checked:font-semibold has-checked:text-primary has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="absolute inset-0 size-full cursor-pointer appearance-none rounded-control outline-none"
            />
            {option.icon}
            <span className={option.icon === undefined ? '' : 'sr-only'}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
