import type { ReactNode } from 'react';
import { t } from '@/i18n/i18n';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import { InboxIcon, RefreshIcon } from '@/ui/icons/Icons';
import { ProgressBar } from '@/ui/ProgressBar';

interface AsidePanelProps {
  /** Whose or what mail this is. */
  heading: string;
  /** A line below the heading, such as the addresses of a client. */
  detail?: ReactNode;
  /** What can be done with all of it, such as writing to the client. */
  actions?: ReactNode;
  /** Something is read again while the rows stay. */
  isBusy?: boolean;
  /** Looks for newer mail. */
  onRefresh?: () => void;
  /** Goes to the folders of the person's own mailboxes. */
  onInbox: () => void;
  children: ReactNode;
}

/** The frame of every aside: what it is, what to do with it, and the way to all mail. */
export function AsidePanel(props: AsidePanelProps) {
  const { heading, detail, actions, isBusy = false, onRefresh, onInbox, children } = props;
  return (
    <section aria-label={heading} className="flex min-h-0 min-w-0 flex-1 flex-col">
      <header className="flex flex-col gap-2 border-b border-line p-3">
        <div className="flex items-start gap-2 pl-2">
          <div className="min-w-0 flex-1">
            <h1 className="truncate text-subject leading-9 font-semibold text-text" title={heading}>
              {heading}
            </h1>
            {detail !== undefined && <div className="text-row text-text-2">{detail}</div>}
          </div>
          {onRefresh && (
            <IconButton label={t('inbox.refresh')} onClick={onRefresh}>
              <RefreshIcon />
            </IconButton>
          )}
          <Button variant="quiet" icon={<InboxIcon />} onClick={onInbox}>
            {t('aside.allMail')}
          </Button>
        </div>
        {actions !== undefined && <div className="flex flex-wrap gap-2 pl-2">{actions}</div>}
      </header>
      <div className="relative flex min-h-0 flex-1 flex-col">
        <ProgressBar isOn={isBusy} label={t('inbox.loading')} />
        {children}
      </div>
    </section>
  );
}

const ROWS = [0, 1, 2, 3, 4, 5, 6, 7];

/** Rows on their way, as high as they will be. */
export function SkeletonMail() {
  return (
    <div className="min-h-0 flex-1 overflow-hidden">
      <p role="status" className="sr-only">
        {t('inbox.loading')}
      </p>
      <div aria-hidden="true">
        {ROWS.map((row) => (
          <div key={row} className="flex h-14 flex-col justify-center gap-2 border-b border-line-quiet px-5">
            <span className="h-3 w-2/5 rounded-control bg-line-quiet" />
            <span className="h-3 w-3/4 rounded-control bg-line-quiet" />
          </div>
        ))}
      </div>
    </div>
  );
}
