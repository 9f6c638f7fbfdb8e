import type { ReactNode } from 'react';
import { WarningIcon } from './icons/Icons';

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1 text-note text-danger">
      <WarningIcon className="size-4" />
      <span>{children}</span>
    </p>
  );
}
