import type { ReactNode } from 'react';
import { InfoIcon, WarningIcon } from './icons/Icons';

interface BannerProps {
  tone: 'info' | 'warning' | 'danger';
  /** The way out: a small button or a link. */
  action?: ReactNode;
  children: ReactNode;
}

const TONES = {
  info: { ground: 'bg-tint', ink: 'text-on-tint', Icon: InfoIcon },
  warning: { ground: 'bg-warning-tint', ink: 'text-warning', Icon: WarningIcon },
  danger: { ground: 'bg-danger-tint', ink: 'text-danger', Icon: WarningIcon },
};

/** A sentence that stands beside the thing it speaks of. Danger interrupts a screen reader, the rest waits. */
export function Banner({ tone, action, children }: BannerProps) {
  const { ground, ink, Icon } = TONES[tone];
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 rounded-row px-3 py-2 text-row text-text ${ground}`}
    >
      <Icon className={ink} />
      <div className="min-w-40 flex-1">{children}</div>
      {action}
    </div>
  );
}
