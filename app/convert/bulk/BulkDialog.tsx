import { useEffect, useState } from 'react';
import { t } from '@/i18n/i18n';
import { Dialog } from '@/ui/Dialog';
import { BulkForm } from './BulkForm';
import { BulkProgress } from './BulkProgress';
import { headline } from './bulk-words';
import { followQueue } from './follow';
import { forgetQueue } from './run-queue';
import { useBulk } from './use-bulk';
import { type BulkView, showBulk } from './wish';

/** What to make of several messages, then how it goes; one queue at a time, so an unfinished one comes first. */
export function BulkDialog({ view }: { view: BulkView }) {
  const now = useBulk();
  const isWish = view.show === 'form';
  const [isForm, setForm] = useState(isWish && (now === null || now.phase === 'ended'));
  const [isStarted, setStarted] = useState(false);
  useEffect(followQueue, []);

  function close(): void {
    // A report that was read, or a wish another window stood against, is over.
    if (!isForm && (now?.phase === 'ended' || now?.phase === 'elsewhere')) forgetQueue();
    showBulk(null);
  }

  function leave(): void {
    forgetQueue();
    if (isWish && !isStarted) setForm(true);
    else showBulk(null);
  }

  if (isWish && isForm) {
    const start = (): void => {
      setStarted(true);
      setForm(false);
    };
    return (
      <Dialog title={t(`bulk.${view.kind}.title`, { count: view.messages.length })} onClose={close}>
        <BulkForm kind={view.kind} messages={view.messages} onStart={start} />
      </Dialog>
    );
  }
  return (
    now && (
      <Dialog title={headline(now)} onClose={close}>
        <BulkProgress now={now} isEarlier={isWish && !isStarted} onLeave={leave} onClose={close} />
      </Dialog>
    )
  );
}
