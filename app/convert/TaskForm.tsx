import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import * as v from 'valibot';
import { type MessageKey, t } from '@/i18n/i18n';
import { displayName } from '@/mail/address';
import type { Message } from '@/mail/message';
import { messageQuery } from '@/mail/message.api';
import { DialogBody } from '@/ui/Dialog';
import { SegmentedControl } from '@/ui/SegmentedControl';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { handleEnter } from '@/ui/submit-keys';
import { startAttempt } from './attempts';
import { ConversationNote } from './ConversationNote';
import { DayField } from './DayField';
import { deadlineInstant } from './deadline';
import { describeWith } from './description';
import { readDraft } from './draft-store';
import { DraftOrExcerpt } from './DraftOrExcerpt';
import { knownIds } from './facts';
import { type FormProps, isMade } from './form';
import { FormFooter } from './FormFooter';
import { useNewestText, useWholeConversation } from './mail-text';
import { keepResponsible, titleOf, usualResponsible } from './mailbox-defaults';
import { mailWords, originOf } from './ready';
import { ResponsiblePicker } from './ResponsiblePicker';
import { type TaskDraft, taskDraftSchema } from './task';
import { createTask } from './task.api';
import { useKeptDraft } from './use-draft';
import { UndoMade } from './UndoMade';
import { useUndo } from './use-undo';
import { useWish } from './use-wish';
import type { Wish } from './wish';

export function TaskForm({ message, facts, attempt, onClose }: FormProps) {
  const client = useQueryClient();
  const wish = useWish('task', message.id);
  const [kept] = useState(() => storedDraft(message.id));
  const [asksForExcerpt, setAsksForExcerpt] = useState(kept !== null && wish?.description !== undefined);
  const form = useForm<TaskDraft>({
    defaultValues: kept ?? freshDraft(message, wish),
    resolver: standardSchemaResolver(taskDraftSchema),
  });
  const forgetDraft = useKeptDraft('task', message.id, form, isMade(attempt));
  const taking = useUndo('task', message.id);

  const [textChoice, isOwnText] = useWatch({ control: form.control, name: ['textChoice', 'isOwnText'] });
  const newest = useNewestText(message);
  const conversation = useWholeConversation(message, facts.timeZone, textChoice === 'conversation');
  const offered = { newest, conversation: conversation.text, link: '' }[textChoice];
  useEffect(() => {
    if (!form.getValues('isOwnText')) form.setValue('text', offered);
  }, [form, offered]);

  function takeExcerpt(): void {
    setAsksForExcerpt(false);
    form.setValue('title', wish?.title ?? form.getValues('title'), { shouldDirty: true });
    form.setValue('text', wish?.description ?? '', { shouldDirty: true });
    form.setValue('isOwnText', true, { shouldDirty: true });
    form.setFocus('title');
  }

  const submit = form.handleSubmit((draft) => {
    const title = draft.title.trim();
    startAttempt({
      intent: {
        kind: 'task',
        messageId: message.id,
        subject: message.subject,
        sender: displayName(message.from),
        title,
        knownBefore: knownIds('task', facts.made, message.id),
        day: null,
        deadline: deadlineInstant(draft.deadline, facts.timeZone),
      },
      idKey: 'taskId',
      send: async () => {
        const isLate = draft.text === '' && !draft.isOwnText && draft.textChoice !== 'link';
        const [origin, text] = await Promise.all([
          originOf(message, facts.timeZone),
          isLate
            ? mailWords(message, draft.textChoice === 'newest' ? 'newest' : 'conversation', facts.timeZone)
            : draft.text,
        ]);
        return createTask({
          messageId: message.id,
          title,
          description: describeWith(origin, text),
          responsibleId: draft.responsible?.id ?? null,
        });
      },
      onCreated: () => {
        forgetDraft();
        keepResponsible(message.mailboxId, draft.responsible);
        void client.invalidateQueries({ queryKey: messageQuery(message.id).queryKey });
      },
    });
  });

  return (
    <form className="contents" noValidate onSubmit={(event) => void submit(event)} onKeyDown={handleEnter}>
      <DialogBody>
        {asksForExcerpt && <DraftOrExcerpt onExcerpt={takeExcerpt} />}
        <TextField
          label={t('convert.taskTitle')}
          error={errorText(form.formState.errors.title?.message)}
          {...form.register('title')}
        />
        <div className={facts.can('tasks') ? 'grid gap-4 two:grid-cols-[minmax(0,1fr)_190px]' : ''}>
          <Controller
            control={form.control}
            name="responsible"
            render={({ field }) => (
              <ResponsiblePicker value={field.value} me={facts.profile} onChange={field.onChange} />
            )}
          />
          {facts.can('tasks') && (
            <Controller
              control={form.control}
              name="deadline"
              render={({ field }) => (
                <DayField label={t('convert.deadline')} value={field.value} onChange={field.onChange} />
              )}
            />
          )}
        </div>
        <Controller
          control={form.control}
          name="textChoice"
          render={({ field }) => (
            <SegmentedControl
              label={t('convert.text')}
              value={field.value}
              options={[
                { value: 'newest', label: t('convert.textNewest') },
                { value: 'conversation', label: t('convert.textConversation') },
                { value: 'link', label: t('convert.textLink') },
              ]}
              onChange={(choice) => {
                // An own text is kept; the person empties it to get the offered one again.
                if (form.getValues('text').trim() === '') form.setValue('isOwnText', false);
                form.setValue('textChoice', choice, { shouldDirty: true });
              }}
            />
          )}
        />
        <TextArea
          label={t('convert.description')}
          hint={isOwnText ? t('convert.ownTextKept') : t('convert.originHint')}
          rows={6}
          dir="auto"
          {...form.register('text', {
            onChange: () => form.setValue('isOwnText', true, { shouldDirty: true }),
          })}
        />
        {textChoice === 'conversation' && !isOwnText && <ConversationNote conversation={conversation} />}
      </DialogBody>
      <FormFooter
        kind="task"
        messageId={message.id}
        attempt={attempt}
        canSubmit
        undo={
          attempt?.phase === 'created' &&
          attempt.isAnswered &&
          facts.can('tasks') && <UndoMade state={taking.state} onUndo={() => taking.undo(attempt.id)} />
        }
        isGone={taking.state === 'done'}
        onClose={onClose}
      />
    </form>
  );
}

function freshDraft(message: Message, wish: Wish | null): TaskDraft {
  return {
    title: wish?.title || titleOf(message),
    responsible: usualResponsible(message.mailboxId),
    textChoice: 'newest',
    text: wish?.description ?? '',
    isOwnText: wish?.description !== undefined,
    deadline: '',
  };
}

function storedDraft(messageId: number): TaskDraft | null {
  const loose = v.object({ ...taskDraftSchema.entries, title: v.string() });
  const stored = v.safeParse(loose, readDraft('task', messageId));
  return stored.success ? stored.output : null;
}

function errorText(key: string | undefined): string | undefined {
  return key === undefined ? undefined : t(key as MessageKey);
}
