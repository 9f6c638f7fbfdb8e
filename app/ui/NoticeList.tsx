import { useEffect, useState } from 'react';
import { t } from '@/i18n/i18n';
import { announce } from './announcements';
import { Button } from './Button';
import { IconButton } from './IconButton';
import { CloseIcon, InfoIcon, WarningIcon } from './icons/Icons';
import { dropNotice, type Notice } from './notices';

const INKS = { info: 'text-primary', warning: 'text-warning', danger: 'text-danger' };

/** Notices at the lower edge, the newest nearest to it. They cover no control that acts on the same thing. */
export function NoticeList({
  notices,
  undoKey,
}: {
  notices: readonly Notice[];
  undoKey?: string | undefined;
}) {
  return (
    <section
      aria-label={t('ui.notices')}
      // Buttons along the lower edge of a page stay free; those of a letter may take two lines.
      className="pointer-events-none fixed inset-x-2 bottom-2 z-20 flex flex-col items-center gap-2 [main:has([data-lower-bar])~&]:bottom-18 [main:has(form_[data-lower-bar])~&]:bottom-28"
    >
      {notices.map((notice) => (
        <NoticeCard key={notice.key} notice={notice} undoKey={undoKey} />
      ))}
    </section>
  );
}

function NoticeCard({ notice, undoKey }: { notice: Notice; undoKey: string | undefined }) {
  const { text, detail, tone } = notice;
  const Icon = tone === 'info' ? InfoIcon : WarningIcon;
  const said = detail === undefined ? text : `${text} ${detail}`;
  useEffect(() => announce(said, tone === 'danger' ? 'assertive' : 'polite'), [said, tone]);
  return (
    <div
      role="group"
      aria-label={text}
      className="pointer-events-auto flex w-full max-w-130 flex-wrap items-center gap-x-3 gap-y-2 rounded-panel border border-line bg-panel px-3 py-2 text-row text-text shadow-float"
    >
      <Icon className={`shrink-0 ${INKS[tone]}`} />
      <div className="min-w-0 flex-1 basis-36">
        <p className="line-clamp-2 break-words">
          {text} {notice.until != null && <Countdown until={notice.until} />}
        </p>
        {notice.progress !== undefined && (
          <p className="text-note text-text-2 tabular-nums">{notice.progress}</p>
        )}
        {detail !== undefined && (
          <p className="text-note break-words whitespace-pre-line text-text-2">{detail}</p>
        )}
      </div>
      <div className="ms-auto flex items-center gap-2">
        {notice.actions.map(({ label, onPress, isUndo }) => (
          <Button key={label} size="small" shortcut={isUndo ? undoKey : undefined} onClick={onPress}>
            {label}
          </Button>
        ))}
        <IconButton label={t('ui.close')} size="small" onClick={() => dropNotice(notice.key)}>
          <CloseIcon />
        </IconButton>
      </div>
    </div>
  );
}

/** Only for the eye: a screen reader would hear nothing but numbers. */
function Countdown({ until }: { until: number }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 250);
    return () => window.clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.ceil((until - now) / 1000));
  return (
    <span aria-hidden="true" className="tabular text-text-3">
      {t('ui.seconds', { count: seconds })}
    </span>
  );
}
