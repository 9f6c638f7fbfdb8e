import { useEffect, useState } from 'react';
import { t } from '@/i18n/i18n';
import { type Address, displayName } from '@/mail/address';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { htmlToText } from './editor/html';
import type { LetterDraft } from './letter-drafts';
import { takeBack } from './outbox';
import type { Sending } from './outbox-store';

interface SendingViewProps {
  name: string;
  draft: LetterDraft | null;
  sending: OnItsWay;
}

/** From the press on Send until it is known how it ended. */
export type OnItsWay = Extract<Sending, { phase: 'held' | 'sending' | 'waiting' | 'looking' | 'elsewhere' }>;

/** A letter that is on its way: to be read and, as long as it has not left, taken back. */
export function SendingView({ name, draft, sending }: SendingViewProps) {
  const canStop = sending.phase === 'held' || sending.phase === 'waiting';
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto p-4">
      <Banner
        tone="info"
        action={
          canStop && (
            <Button variant="secondary" size="small" onClick={() => takeBack(name)}>
              {t('compose.takeBack')}
            </Button>
          )
        }
      >
        {t(`compose.phase.${sending.phase}`)}
        {canStop && (
          <>
            {' '}
            <Seconds until={sending.until} />
          </>
        )}
      </Banner>
      {draft !== null && (
        <div className="max-w-measure text-body text-text">
          <People label={t('compose.to')} people={draft.to} />
          <People label={t('compose.cc')} people={draft.cc} />
          <People label={t('compose.bcc')} people={draft.bcc} />
          <h2 dir="auto" className="mt-2 text-subject font-semibold wrap-anywhere">
            {draft.subject}
          </h2>
          <p dir="auto" className="mt-2 wrap-anywhere whitespace-pre-wrap">
            {htmlToText(draft.html)}
          </p>
        </div>
      )}
    </div>
  );
}

function People({ label, people }: { label: string; people: readonly Address[] }) {
  if (people.length === 0) return null;
  return (
    <p className="text-row wrap-anywhere text-text-2">
      {label}: <bdi>{people.map(displayName).join(', ')}</bdi>
    </p>
  );
}

/** Only for the eye: a screen reader would hear nothing but numbers. */
function Seconds({ until }: { until: number }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 250);
    return () => window.clearInterval(timer);
  }, []);
  return (
    <span aria-hidden="true" className="tabular">
      {t('ui.seconds', { count: Math.max(0, Math.ceil((until - now) / 1000)) })}
    </span>
  );
}
