import type { ReactNode } from 'react';

interface ChipProps {
  /** `tint` for what can be acted on or was made; `neutral` for plain facts such as names. */
  tone?: 'neutral' | 'tint';
  title?: string;
  children: ReactNode;
}

export function Chip({ tone = 'neutral', title, children }: ChipProps) {
  return (
    <span
      title={title}
      className={`inline-flex h-5 max-w-full min-w-0 items-center gap-1 truncate rounded-row px-1.5 text-note ${
        tone === 'tint' ? 'bg-tint text-on-tint' : 'bg-page text-text-2'
      }`}
    >
      {children}
    </span>
  );
}
