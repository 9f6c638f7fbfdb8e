import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { t } from '@/i18n/i18n';
import type { Kind } from '@/journal/journal';
import { storageWorks } from '@/portal/storage';
import { displayName } from '@/mail/address';
import type { Message } from '@/mail/message';
import { cachedRow, messageQuery } from '@/mail/message.api';
import { Problem } from '@/mail/Problem';
import { Banner } from '@/ui/Banner';
import { Dialog } from '@/ui/Dialog';
import { SkeletonText } from '@/ui/Skeleton';
import { attemptKey, isBusy, watchAttempt } from './attempt-store';
import { AddColleagues } from './AddColleagues';
import { ChatForm } from './ChatForm';
import { CrmForm } from './CrmForm';
import { EventForm } from './EventForm';
import { Existing } from './Existing';
import { useFacts } from './facts';
import type { FormProps } from './form';
import { PostForm } from './PostForm';
import { TaskForm } from './TaskForm';
import { useAttempt } from './use-attempt';
import { useWishDropped } from './use-wish';

interface ConvertDialogProps {
  kind: Kind;
  messageId: number;
  onClose: () => void;
}

const FORMS: Record<Kind, (props: FormProps) => React.ReactNode> = {
  task: TaskForm,
  event: EventForm,
  chat: ChatForm,
  post: PostForm,
  crm: CrmForm,
};

/** One dialog per kind, over one message that it names, so that no late answer can be taken for another's. */
export function ConvertDialog({ kind, messageId, onClose }: ConvertDialogProps) {
  const get = useQuery(messageQuery(messageId));
  const message = get.data ?? cachedRow(messageId);
  return (
    <Dialog
      title={t(`convert.${kind}.title`)}
      subtitle={
        message &&
        t('convert.from', {
          sender: displayName(message.from) || t('mail.noSender'),
          subject: subjectOf(message),
        })
      }
      width={kind === 'event' ? 'wide' : 'normal'}
      onClose={onClose}
    >
      {message ? (
        <Content key={`${kind}-${messageId}`} kind={kind} message={message} onClose={onClose} />
      ) : get.isError ? (
        <Problem error={get.error} onRetry={() => void get.refetch()} />
      ) : (
        <SkeletonText label={t('message.loading')} />
      )}
    </Dialog>
  );
}

function Content({ kind, message, onClose }: { kind: Kind; message: Message; onClose: () => void }) {
  const facts = useFacts(message);
  const attempt = useAttempt(kind, message.id);
  const existing = facts.made.filter((made) => made.kind === kind);
  const isNew = attempt?.phase === 'created' || isBusy(attempt);
  const chat = kind === 'chat' && facts.can('im') ? existing.at(-1) : undefined;
  // Decided once, when the dialog opens: a form somebody types in is not taken away by a late answer.
  const [showsForm, setShowsForm] = useState(kind === 'crm' || existing.length === 0 || isNew);
  useEffect(() => watchAttempt(attemptKey(kind, message.id)), [kind, message.id]);
  useWishDropped(kind, message.id);
  if (!showsForm) {
    return (
      <Existing
        kind={kind}
        made={existing}
        messageId={message.id}
        onAnother={() => setShowsForm(true)}
        onClose={onClose}
      >
        {chat && <AddColleagues chatId={chat.id} />}
      </Existing>
    );
  }
  const Form = FORMS[kind];
  return (
    <>
      {!storageWorks() && (kind === 'task' || kind === 'event' || kind === 'post') && (
        <div className="px-4 pb-2 two:px-6">
          <Banner tone="info">{t('convert.notKept')}</Banner>
        </div>
      )}
      <Form message={message} facts={facts} attempt={attempt} onClose={onClose} />
    </>
  );
}

function subjectOf(message: Message): string {
  return message.subject || t('mail.noSubject');
}
