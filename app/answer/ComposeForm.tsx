import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { t } from '@/i18n/i18n';
import type { Address } from '@/mail/address';
import type { Message } from '@/mail/message';
import type { PortalError } from '@/portal/errors';
import type { Writing } from '@/route';
import { announce } from '@/ui/announcements';
import { FieldError } from '@/ui/FieldError';
import { showNotice } from '@/ui/notices';
import { ownAddresses, senderFor } from './answer-draft';
import { peopleFor } from './addressed';
import { ComposeFooter } from './ComposeFooter';
import { ComposeHeader } from './ComposeHeader';
import { ComposePeople } from './ComposePeople';
import { ComposeRow } from './ComposeRow';
import { ComposeWarnings } from './ComposeWarnings';
import { Editor, type EditorHandle } from './editor/Editor';
import { FromField } from './FromField';
import type { Sender } from './letter';
import { keepDraft, readDraft } from './letter-drafts';
import {
  FIELDS,
  type FieldName,
  freshLetter,
  fromDraft,
  letterResolver,
  type LetterValues,
  signatureHtml,
  switchedTo,
  withTyped,
} from './letter-form';
import { told, wordsOf } from './letter-words';
import { sendLetter } from './outbox';
import { QuotedOriginal } from './QuotedOriginal';
import type { Signatures } from './signatures.api';
import { useKeptLetter } from './use-kept-letter';

const SignatureDialog = lazy(async () => ({ default: (await import('./SignatureDialog')).SignatureDialog }));

interface ComposeFormProps {
  name: string;
  writing: Writing;
  /** The message that is answered or passed on. */
  original: Message | null;
  /** Null: the list of senders did not come. */
  senders: readonly Sender[] | null;
  onSenders: () => void;
  signatures: Signatures;
  /** Why the portal sent the letter back. */
  refused: PortalError | null;
  /** It was sent before, and nobody knows whether it went out. */
  isUnclear: boolean;
  onClose: () => void;
  onWrite: (writing: Writing) => void;
}

const NO_SENDERS: readonly Sender[] = [];
const NO_PEOPLE: readonly Address[] = [];

export function ComposeForm(props: ComposeFormProps) {
  const { name, writing, original, signatures, onClose, onWrite } = props;
  const senders = props.senders ?? NO_SENDERS;
  const { mode } = writing;
  const messageId = writing.mode === 'new' ? null : writing.messageId;
  const signatureOf = (sender: Sender | null) => signatures[sender?.email.toLowerCase() ?? ''] ?? '';

  const [begun] = useState(() => {
    const draft = readDraft(name);
    const values = draft
      ? fromDraft(draft)
      : freshLetter(mode, original, senders, signatureOf, peopleFor(writing));
    return { values, isDraft: draft !== null, mode: draft?.mode ?? mode };
  });
  const form = useForm<LetterValues>({
    defaultValues: begun.values,
    resolver: letterResolver,
    shouldFocusError: false,
  });
  const kept = useKeptLetter(name, mode, messageId, form);
  const [from, to, cc, bcc, typed] = useWatch({
    control: form.control,
    name: ['from', 'to', 'cc', 'bcc', 'typed'],
  });
  const editor = useRef<EditorHandle>(null);
  const fields = useRef<Partial<Record<FieldName, { focus(): void } | null>>>({});
  const [settingSignature, setSettingSignature] = useState(false);

  function change<Name extends keyof LetterValues>(field: Name, value: LetterValues[Name]): void {
    // Its paths and their values are the form library's business; ours are whole fields.
    form.setValue(field as 'subject', value as string, { shouldDirty: true });
    form.clearErrors(field);
    kept.touch();
  }

  // The same letter to more or fewer people: reply and reply to all share it, and what was typed.
  const shownMode = useRef(begun.mode);
  useEffect(() => {
    const before = shownMode.current;
    if (before === mode || !original) return;
    shownMode.current = mode;
    if ((mode !== 'reply' && mode !== 'replyall') || (before !== 'reply' && before !== 'replyall')) return;
    const people = switchedTo(mode, before, form.getValues(), original, senders);
    form.setValue('to', people.to);
    form.setValue('cc', people.cc);
    if (begun.isDraft || form.formState.isDirty) kept.touch();
  }, [mode, original, senders, form, kept, begun.isDraft]);

  // The editor must know which of its lines are the signature; one that was taken out of a draft stays out.
  const signedWith = useRef(signatureOf(begun.values.from));
  useEffect(() => {
    const signature = signedWith.current.trim();
    if (signature === '' || !form.getValues('body').text.trim().endsWith(signature)) return;
    editor.current?.replaceSignature(signatureHtml(signature));
  }, [form]);

  // The senders may come after the page: a portal that does not answer keeps nobody from writing.
  useEffect(() => {
    if (form.getValues('from') !== null) return;
    form.setValue('from', original ? senderFor(original, senders) : (senders[0] ?? null));
  }, [form, original, senders]);

  const { refused } = props;
  const refusal = useMemo(() => (refused ? told(refused) : null), [refused]);
  useEffect(() => {
    if (!refusal) return;
    if (refusal.field !== null) {
      form.setError(refusal.field, { type: 'refused', message: refusal.text });
      fields.current[refusal.field]?.focus();
    }
    announce(refusal.text, 'assertive');
  }, [refusal, form]);

  const own = useMemo(() => ownAddresses(original, senders), [original, senders]);
  const near = useMemo(
    () =>
      original
        ? [original.from, ...original.to, ...original.cc].filter(({ email }) => !own.has(email.toLowerCase()))
        : NO_PEOPLE,
    [original, own],
  );

  function chooseFrom(sender: Sender): void {
    change('from', sender);
    editor.current?.replaceSignature(signatureHtml(signatureOf(sender)));
  }

  function submit(): void {
    for (const [field, value] of Object.entries(withTyped(form.getValues())))
      form.setValue(field as 'to', value as Address[]);
    void form.handleSubmit(
      (values) => {
        if (!values.from) return;
        kept.keep();
        sendLetter({
          name,
          mode,
          messageId,
          from: values.from,
          to: values.to,
          cc: values.cc,
          bcc: values.bcc,
          subject: values.subject.trim(),
          html: values.body.html,
        });
        onClose();
      },
      (errors) => {
        const first = FIELDS.find((field) => errors[field] !== undefined);
        if (first === undefined) return;
        fields.current[first]?.focus();
        announce(wordsOf(errors[first]) ?? '', 'assertive');
      },
    )();
  }

  function discard(): void {
    const draft = kept.forget();
    onClose();
    if (!draft) return;
    showNotice({
      key: `discarded-${name}`,
      tone: 'info',
      text: t('compose.discarded'),
      actions: [
        {
          label: t('compose.undo'),
          isUndo: true,
          onPress: () => {
            keepDraft(name, draft);
            onWrite(writing);
          },
        },
      ],
      lasts: 12_000,
    });
  }

  function takeOver(): void {
    const draft = kept.takeOver();
    if (!draft) return;
    const values = fromDraft(draft);
    form.reset(values);
    editor.current?.setHtml(values.body.html);
  }

  const { errors } = form.formState;
  const errorOf = (field: FieldName) => wordsOf(errors[field]);
  const refer = (field: FieldName) => (control: { focus(): void } | null) => {
    fields.current[field] = control;
  };
  // Whoever comes back to a draft goes on with its text, or with the people if there are none yet.
  const needsPeople =
    (mode === 'new' || mode === 'forward') && (!begun.isDraft || begun.values.to.length === 0);
  const start = refusal?.field ? null : needsPeople ? 'to' : 'body';
  return (
    <>
      <form
        className="contents"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
          event.preventDefault();
          if (!event.repeat) submit();
        }}
      >
        <ComposeHeader
          mode={mode}
          onBack={onClose}
          onMode={messageId === null ? undefined : (next) => onWrite({ mode: next, messageId })}
        />
        <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
          <ComposeWarnings
            said={refusal?.field === null ? refusal.text : null}
            isUnclear={props.isUnclear}
            hasNoSenders={props.senders === null}
            state={kept.state}
            isCut={original?.isMissingPeople === true && mode === 'replyall'}
            onSenders={props.onSenders}
            onTakeOver={takeOver}
          />
          {(senders.length > 1 || errors.from) && (
            <FromField
              senders={senders}
              value={from}
              error={errorOf('from')}
              onChange={chooseFrom}
              ref={refer('from')}
            />
          )}
          <ComposePeople
            values={{ to, cc, bcc }}
            typed={typed}
            own={own}
            original={near}
            errorOf={errorOf}
            autoFocus={start === 'to' ? 'to' : null}
            onChange={change}
            onType={(field, text) => change('typed', { ...form.getValues('typed'), [field]: text })}
            refer={refer}
          />
          <Controller
            control={form.control}
            name="subject"
            render={({ field }) => (
              <ComposeRow label={t('compose.subject')} id={`${name}-subject`} error={errorOf('subject')}>
                <input
                  ref={refer('subject')}
                  id={`${name}-subject`}
                  type="text"
                  dir="auto"
                  autoComplete="off"
                  maxLength={255}
                  value={field.value}
                  aria-invalid={errors.subject ? true : undefined}
                  aria-describedby={errors.subject ? `${name}-subject-error` : undefined}
                  className="h-10 w-full bg-transparent text-body text-text outline-none"
                  onChange={({ target }) => change('subject', target.value)}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
                    event.preventDefault();
                    editor.current?.focus();
                  }}
                />
              </ComposeRow>
            )}
          />
          {errors.body && (
            <div className="px-4 pt-2">
              <FieldError id={`${name}-body-error`}>{errorOf('body')}</FieldError>
            </div>
          )}
          <div className="flex grow flex-col px-4 pt-1 pb-3 [&_[role=textbox]]:min-h-60 [&_textarea]:min-h-60">
            <Editor
              ref={(handle) => {
                editor.current = handle;
                refer('body')(handle);
              }}
              label={t('compose.text')}
              initialHtml={begun.values.body.html}
              initialPlain={begun.values.body.isPlain}
              autoFocus={start === 'body'}
              {...(errors.body ? { describedBy: `${name}-body-error` } : {})}
              onChange={(body) => {
                const isSame = body.text.trim() === form.getValues('body').text.trim();
                form.setValue('body', body, { shouldDirty: !isSame });
                if (isSame && body.isPlain === begun.values.body.isPlain && !form.formState.isDirty) return;
                form.clearErrors('body');
                kept.touch();
              }}
              onSubmit={submit}
            />
          </div>
          {original && <QuotedOriginal original={original} isForward={mode === 'forward'} />}
        </div>
        <ComposeFooter
          state={kept.state}
          count={to.length + cc.length + bcc.length}
          onDiscard={discard}
          onSignature={() => setSettingSignature(true)}
        />
      </form>
      {settingSignature && (
        <Suspense fallback={null}>
          <SignatureDialog
            senders={senders}
            chosen={from}
            signatures={signatures}
            onSaved={(saved) => {
              const signature = saved[from?.email.toLowerCase() ?? ''] ?? '';
              if (signature !== signatureOf(from)) editor.current?.replaceSignature(signatureHtml(signature));
            }}
            onClose={() => setSettingSignature(false)}
          />
        </Suspense>
      )}
    </>
  );
}
