import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { t } from '@/i18n/i18n';
import { messageQuery } from '@/mail/message.api';
import { profileQuery } from '@/mail/person.api';
import { Problem } from '@/mail/Problem';
import { PortalError } from '@/portal/errors';
import type { Writing } from '@/route';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { MailIcon } from '@/ui/icons/Icons';
import { SkeletonText } from '@/ui/Skeleton';
import { tellBegun } from './begun';
import { ComposeForm } from './ComposeForm';
import { ComposeHeader, titleOf } from './ComposeHeader';
import { draftName, keepDraft, readDraft } from './letter-drafts';
import { newLetter } from './new-letter';
import { clearSettledSending } from './outbox';
import type { Sending } from './outbox-store';
import { sendersQuery } from './sending.api';
import { type OnItsWay, SendingView } from './SendingView';
import { signaturesQuery } from './signatures.api';
import { useSending } from './use-outbox';

interface ComposeScreenProps {
  writing: Writing;
  /** Leaves the page; the draft stays. */
  onClose: () => void;
  /** To another letter, or to the other kind of answer. */
  onWrite: (writing: Writing) => void;
}

/** The page on which a letter is written, in the place of the message. */
export function ComposeScreen({ writing, onClose, onWrite }: ComposeScreenProps) {
  const name = draftName(writing);
  return (
    <section
      aria-label={titleOf(writing.mode)}
      className="flex min-h-0 min-w-0 flex-1 flex-col"
      // Esc inside a field never reaches the keys of the application.
      onKeyDown={(event) => {
        // A dialog of the page is not inside it, although its events come by here.
        const isInside = event.target instanceof Node && event.currentTarget.contains(event.target);
        if (event.key === 'Escape' && !event.defaultPrevented && isInside) {
          event.preventDefault();
          onClose();
        }
      }}
    >
      <Page key={name} name={name} writing={writing} onClose={onClose} onWrite={onWrite} />
    </section>
  );
}

function Page({ name, writing, onClose, onWrite }: ComposeScreenProps & { name: string }) {
  useEffect(() => tellBegun(name), [name]);
  const messageId = writing.mode === 'new' ? null : writing.messageId;
  const original = useQuery({ ...messageQuery(messageId ?? 0), enabled: messageId !== null });
  const senders = useQuery(sendersQuery());
  // Until the person is known, a draft of theirs cannot be found, and would be written over.
  const isUnknown = useQuery(profileQuery()).isPending;
  const signatures = useQuery(signaturesQuery());
  const sending = useSending(name);
  const refused = useRefusal(name, sending);

  const header = <ComposeHeader mode={writing.mode} onBack={onClose} />;
  if (sending && isOnItsWay(sending)) {
    return (
      <>
        {header}
        <SendingView name={name} draft={readDraft(name)} sending={sending} />
      </>
    );
  }
  const hasDraft = readDraft(name) !== null;
  const isGone = original.error instanceof PortalError && original.error.meaning === 'gone';
  if (messageId !== null && !original.data && original.isError && (isGone || !hasDraft)) {
    return (
      <>
        {header}
        {isGone ? (
          <Gone name={name} onClose={onClose} onWrite={onWrite} />
        ) : (
          <Problem error={original.error} onRetry={() => void original.refetch()} />
        )}
      </>
    );
  }
  // What was begun can be gone on with, whatever the portal does.
  const needsOriginal = messageId !== null && !(hasDraft && original.failureCount > 0);
  if (isUnknown || (needsOriginal && !original.data) || isFirstTry(senders) || isFirstTry(signatures)) {
    return (
      <>
        {header}
        <SkeletonText label={t('compose.loading')} />
      </>
    );
  }
  return (
    <ComposeForm
      name={name}
      writing={writing}
      original={original.data ?? null}
      senders={senders.data ?? null}
      onSenders={() => void senders.refetch()}
      signatures={signatures.data ?? {}}
      refused={refused}
      isUnclear={sending?.phase === 'unclear' || sending?.phase === 'absent'}
      onClose={onClose}
      onWrite={onWrite}
    />
  );
}

function isFirstTry({ isPending, failureCount }: { isPending: boolean; failureCount: number }): boolean {
  return isPending && failureCount === 0;
}

function isOnItsWay(sending: Sending): sending is OnItsWay {
  return ['held', 'sending', 'waiting', 'looking', 'elsewhere'].includes(sending.phase);
}

/** Why the letter came back. Opening its page is having seen that: the notice may go. */
function useRefusal(name: string, sending: Sending | undefined): PortalError | null {
  const [refused, setRefused] = useState<PortalError | null>(null);
  if (sending?.phase === 'refused' && sending.error !== refused) setRefused(sending.error);
  const phase = sending?.phase;
  useEffect(() => {
    if (phase !== undefined) clearSettledSending(name);
  }, [name, phase]);
  return refused;
}

/** The original went away meanwhile. What was written can still be sent, as a letter of its own. */
function Gone({
  name,
  onClose,
  onWrite,
}: Pick<ComposeScreenProps, 'onClose' | 'onWrite'> & { name: string }) {
  const draft = readDraft(name);
  const goOn = (): void => {
    const writing = newLetter();
    if (draft) keepDraft(draftName(writing), { ...draft, mode: 'new', messageId: null, at: Date.now() });
    onWrite(writing);
  };
  return (
    <EmptyState
      role="alert"
      icon={<MailIcon />}
      title={t('compose.gone')}
      hint={draft ? t('compose.goneHint') : t('message.goneHint')}
      action={
        <Button variant="primary" onClick={draft ? goOn : onClose}>
          {draft ? t('compose.asNew') : t('message.backToList')}
        </Button>
      }
    />
  );
}
