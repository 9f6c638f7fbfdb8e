import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useForm } from 'react-hook-form';
import * as v from 'valibot';
import { type MessageKey, t } from '@/i18n/i18n';
import { displayName } from '@/mail/address';
import { readAgain } from '@/mail/reread';
import { Banner } from '@/ui/Banner';
import { DialogBody } from '@/ui/Dialog';
import { TextField } from '@/ui/TextField';
import { handleEnter } from '@/ui/submit-keys';
import { startAttempt } from './attempts';
import { isBusy } from './attempt-store';
import { readDraft } from './draft-store';
import { knownIds } from './facts';
import { type FormProps, isMade } from './form';
import { FormFooter } from './FormFooter';
import { titleOf } from './mailbox-defaults';
import { createPost } from './post.api';
import { taskDraftSchema } from './task';
import { UndoMade } from './UndoMade';
import { useKeptDraft } from './use-draft';
import { useHold } from './use-hold';
import { useUndo } from './use-undo';

const postSchema = v.object({ title: taskDraftSchema.entries.title });

/**
 * A post reaches everybody and cannot be narrowed, so the press is held back for a few seconds, whatever the
 * permissions are.
 */
export function PostForm({ message, facts, attempt, onClose }: FormProps) {
  const form = useForm({
    defaultValues: { title: storedTitle(message.id) ?? titleOf(message) },
    resolver: standardSchemaResolver(postSchema),
  });
  const forgetDraft = useKeptDraft('post', message.id, form, isMade(attempt));
  const taking = useUndo('post', message.id);
  const hold = useHold(post, t('kinds.postClosed'));

  function post(): void {
    const title = form.getValues('title').trim();
    startAttempt({
      intent: {
        kind: 'post',
        messageId: message.id,
        subject: message.subject,
        sender: displayName(message.from),
        title,
        knownBefore: knownIds('post', facts.made, message.id),
        day: null,
        deadline: null,
      },
      idKey: 'postId',
      send: () => createPost(message.id, title),
      onCreated: () => {
        forgetDraft();
        void readAgain(message.id).catch(() => undefined);
      },
    });
  }

  const submit = form.handleSubmit(() => {
    if (!isBusy(attempt) && attempt?.phase !== 'created') hold.start();
  });
  const error = form.formState.errors.title?.message;
  return (
    <form className="contents" noValidate onSubmit={(event) => void submit(event)} onKeyDown={handleEnter}>
      <DialogBody>
        <TextField
          label={t('convert.taskTitle')}
          error={error && t(error as MessageKey)}
          readOnly={hold.until !== null}
          dir="auto"
          {...form.register('title')}
        />
        <Banner tone="warning">
          <p className="font-semibold">{t('kinds.postEverybody')}</p>
          <p>{t('kinds.postLinkOnly')}</p>
        </Banner>
        {hold.isMissed && <Banner tone="info">{t('kinds.postMissed')}</Banner>}
      </DialogBody>
      <FormFooter
        kind="post"
        messageId={message.id}
        attempt={attempt}
        canSubmit
        held={
          hold.until === null ? null : { until: hold.until, words: t('kinds.posting'), onUndo: hold.stop }
        }
        undo={
          attempt?.phase === 'created' &&
          !attempt.existing &&
          facts.can('log') && <UndoMade state={taking.state} onUndo={() => taking.undo(attempt.id)} />
        }
        isGone={taking.state === 'done'}
        onClose={onClose}
      />
    </form>
  );
}

function storedTitle(messageId: number): string | null {
  const stored = v.safeParse(v.object({ title: v.string() }), readDraft('post', messageId));
  return stored.success ? stored.output.title : null;
}
