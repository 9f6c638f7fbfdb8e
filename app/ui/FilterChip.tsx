import type { ReactNode } from 'react';
import { CheckIcon } from './icons/Icons';

interface FilterChipProps {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  children: ReactNode;
}

/** A filter that is on or off; a tick tells it without colour. */
export function FilterChip({ isOn, onChange, children }: FilterChipProps) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={() => onChange(!isOn)}
      className={`inline-flex h-7 items-center gap-1 rounded-row border px-2 text-row whitespace-nowrap transition-colors ${
        isOn ? 'border-tint bg-tint font-semibold text-on-tint' : 'border-line text-text-2 hover:bg-hover'
      }`}
    >
      {isOn && <CheckIcon className="size-4" />}
      {children}
    </button>
  );
}
