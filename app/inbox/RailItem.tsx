import type { ReactNode } from 'react';
import { t } from '@/i18n/i18n';

interface RailGroupProps {
  label: string;
  /** Beside the label: what can be done with the whole group. */
  action?: ReactNode;
  children: ReactNode;
}

export function RailGroup({ label, action, children }: RailGroupProps) {
  return (
    <section aria-label={label}>
      <div className="flex min-h-7 items-center gap-1 pl-2">
        <h2 className="min-w-0 flex-1 truncate text-note font-semibold text-text-3">{label}</h2>
        {action}
      </div>
      <ul className="flex flex-col gap-0.5">{children}</ul>
    </section>
  );
}

interface RailItemProps {
  icon: ReactNode;
  isCurrent?: boolean;
  title?: string | undefined;
  badge?: number;
  /** How many there are, where nothing needs a look. */
  count?: number;
  /** Behind the words, not part of the name. */
  aside?: ReactNode;
  onClick: () => void;
  children: ReactNode;
}

export function RailItem(props: RailItemProps) {
  const { icon, isCurrent = false, title, badge = 0, count = 0, aside, onClick, children } = props;
  return (
    <li>
      <button
        type="button"
        title={title}
        aria-current={isCurrent ? 'page' : undefined}
        className={`flex h-9 w-full items-center gap-2 rounded-row px-2 text-left text-body ${
          isCurrent ? 'bg-tint font-semibold text-on-tint' : 'text-text-2 hover:bg-hover'
        }`}
        onClick={onClick}
      >
        {icon}
        <span className="min-w-0 flex-1 truncate">{children}</span>
        {badge > 0 && (
          <span className="rounded-full bg-warning-tint px-1.5 text-note font-semibold text-warning">
            {badge}
            <span className="sr-only"> {t('made.needLook')}</span>
          </span>
        )}
        {count > 0 && <span className="tabular text-note text-text-3">{count}</span>}
        {aside !== undefined && <span aria-hidden="true">{aside}</span>}
      </button>
    </li>
  );
}
