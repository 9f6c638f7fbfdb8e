import { type ReactNode, useId } from 'react';

interface SwitchProps {
  label: string;
  hint?: ReactNode;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** On or off, at once; a native checkbox underneath, so Space and labels work as everywhere. */
export function Switch({ label, hint, isOn, onChange }: SwitchProps) {
  const hintId = useId();
  return (
    <div className="flex flex-col gap-1">
      <label className="flex min-h-8 cursor-pointer items-center gap-3 text-body text-text">
        <span className="min-w-0 flex-1">{label}</span>
        <span className="relative inline-flex h-5 w-9 shrink-0">
          <input
            type="checkbox"
            role="switch"
            checked={isOn}
            aria-checked={isOn}
            aria-describedby={hint === undefined ? undefined : hintId}
            onChange={({ target }) => onChange(target.checked)}
            className="peer size-full cursor-pointer appearance-none rounded-full border border-edge bg-panel transition-colors checked:border-primary checked:bg-primary"
          />
          <span className="pointer-events-none absolute top-1 left-1 size-3 rounded-full bg-edge transition-transform peer-checked:translate-x-4 peer-checked:bg-on-primary" />
        </span>
      </label>
      {hint !== undefined && (
        <p id={hintId} className="text-note text-text-2">
          {hint}
        </p>
      )}
    </div>
  );
}
