import type { ReactNode } from 'react';

/** Beside a button: how what it does stands. Never empty while something runs; told to screen readers. */
export function Status({ children }: { children: ReactNode }) {
  return (
    <div
      role="status"
      className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1 text-row text-text-2"
    >
      {children}
    </div>
  );
}

/** A sentence of it, with the icon that says of which kind it is. */
export function StatusLine({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <span className="flex min-w-0 items-center gap-2">
      <span className="shrink-0">{icon}</span>
      <span className="min-w-0">{children}</span>
    </span>
  );
}
