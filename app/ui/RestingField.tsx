import type { ReactNode } from 'react';
import { CONTROL } from './control';

interface RestingFieldProps {
  label: string;
  /** Before the words, as wide as in the field that comes. */
  icon?: ReactNode;
  children?: ReactNode;
}

/** The place and the look of a field for the moment until it is there; nothing to press, read aloud or type in. */
export function RestingField({ label, icon, children }: RestingFieldProps) {
  return (
    <div aria-hidden="true" className="flex min-w-0 flex-col gap-1">
      <span className="text-row text-text-2">{label}</span>
      <span className={`tabular flex h-9 items-center gap-2 truncate px-2 ${CONTROL}`}>
        {icon && <span className="relative -left-px">{icon}</span>}
        {children}
      </span>
    </div>
  );
}
