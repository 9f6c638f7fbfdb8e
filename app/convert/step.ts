import { type Entry, isOpen, journal, type Kind } from '@/journal/journal';
import type { Standing } from '@/journal/standing';
import { displayName } from '@/mail/address';
import type { Message } from '@/mail/message';
import { profileQuery, readerZone } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { readAgain } from '@/mail/reread';
import {
  type Attempt,
  attemptKey,
  attemptOf,
  clearSettledAttempt,
  isBusy,
  subscribeAttempts,
  watchAttempt,
} from './attempt-store';
import { lookAgain, startAttempt } from './attempts';
import { createChat } from './chat.api';
import { addToCrm } from './crm.api';
import { describeWith } from './description';
import { knownIds } from './facts';
import { lastEntry, madeOf, whenSettled } from './history';
import { learnClient } from './learn-client';
import { usualResponsible } from './mailbox-defaults';
import { createPost } from './post.api';
import { mailWords, originOf } from './ready';
import { notSentWords, reasonOf, refusalWords } from './refusal';
import { createTask } from './task.api';
import { t } from '@/i18n/i18n';

/** What can be made without anybody filling in its form. An event needs a time that somebody has looked at. */
export type StepKind = Exclude<Kind, 'event'>;

export interface Step {
  kind: StepKind;
  /** Of a task or a post. */
  title: string;
  /** Ids of the kind that were known when the person decided: others that turn up are news to them. */
  had: readonly number[];
}

/**
 * Makes one thing by the same way as its dialog does: noted before the request leaves, asked once, classed. Nothing
 * is asked when one turned up meanwhile, or when the outcome of an earlier try is not known. `message` was just read.
 */
export async function makeStep(message: Message, step: Step): Promise<Standing> {
  const { kind, title, had } = step;
  const key = attemptKey(kind, message.id);
  if (isBusy(attemptOf(key))) return { state: 'stopped', words: t(`convert.${kind}.elsewhere`) };
  const news = madeOf(kind, message)
    .map(({ id }) => id)
    .filter((id) => !had.includes(id));
  if (news.length > 0 && kind !== 'chat') return { state: 'exists', id: news.at(-1) ?? 0 };
  const last = lastEntry(kind, message.id);
  if (last && isOpen(last)) return { state: 'unclear', since: last.at };

  const send = await prepare(message, step);
  clearSettledAttempt(kind, message.id);
  const release = watchAttempt(key);
  startAttempt({
    intent: {
      kind,
      messageId: message.id,
      subject: message.subject,
      sender: displayName(message.from),
      title: title === '' ? message.subject : title,
      knownBefore: [...new Set([...had, ...knownIds(kind, [], message.id)])],
      day: null,
      deadline: null,
    },
    idKey: ID_KEYS[kind],
    send,
    onCreated: () =>
      void (kind === 'crm' ? learnClient(message.id) : readAgain(message.id).catch(() => undefined)),
  });
  await whenSettled(key);
  const attempt = attemptOf(key);
  const standing = attempt ? ofAttempt(kind, attempt) : ofEntry(kind, lastEntry(kind, message.id));
  // Whoever follows the step tells of what is unclear, until it is settled.
  if (standing.state !== 'unclear' && standing.state !== 'absent') release();
  return standing;
}

/** How one stands that was asked for at `since`; `todo` when nothing was noted since then. */
export function stepStanding(kind: StepKind, messageId: number, since: number): Standing {
  const entries = journal.entries().filter((entry) => entry.kind === kind && entry.messageId === messageId);
  const ours = entries.find(({ at }) => at >= since);
  const attempt = attemptOf(attemptKey(kind, messageId));
  // What was pressed later, in its own dialog, is another one.
  if (attempt && (ours === undefined ? isBusy(attempt) : ours === entries.at(-1)))
    return ofAttempt(kind, attempt);
  return ofEntry(kind, ours);
}

/** Looks again at one whose outcome is not known. */
export function checkStep(kind: StepKind, messageId: number): void {
  lookAgain(attemptKey(kind, messageId));
}

/** Calls when a step may stand otherwise, also by another window. */
export function subscribeSteps(listener: () => void): () => void {
  const stops = [subscribeAttempts(listener), journal.subscribe(listener)];
  return () => {
    for (const stop of stops) stop();
  };
}

const ID_KEYS: Record<StepKind, string | null> = {
  task: 'taskId',
  chat: 'chatId',
  post: 'postId',
  crm: null,
};

/** Reads what the request needs, so that between noting it and its leaving nothing is waited for. */
async function prepare(message: Message, { kind, title }: Step): Promise<() => Promise<unknown>> {
  switch (kind) {
    case 'chat':
      return () => createChat(message.id);
    case 'post':
      return () => createPost(message.id, title);
    case 'crm':
      return () => addToCrm(message.id);
    case 'task': {
      const zone = readerZone(queryClient.getQueryData(profileQuery().queryKey));
      const [origin, text] = await Promise.all([originOf(message, zone), mailWords(message, 'newest', zone)]);
      const draft = {
        messageId: message.id,
        title,
        description: describeWith(origin, text),
        responsibleId: usualResponsible(message.mailboxId)?.id ?? null,
      };
      return () => createTask(draft);
    }
  }
}

function ofAttempt(kind: StepKind, attempt: Attempt): Standing {
  switch (attempt.phase) {
    case 'sending':
      return { state: 'doing', since: attempt.since };
    case 'waiting':
      return { state: 'busy', until: attempt.until };
    case 'looking':
      return { state: 'looking' };
    case 'created':
      return { state: 'done', id: attempt.id, existing: attempt.existing, isFound: !attempt.isAnswered };
    case 'refused':
      return { state: 'stopped', words: refusalWords(kind, reasonOf(attempt.error)) };
    case 'not-sent':
      return { state: 'stopped', words: notSentWords(attempt.error?.meaning) };
    case 'elsewhere':
      return { state: 'stopped', words: t(`convert.${kind}.elsewhere`) };
    case 'absent':
      return { state: 'absent', isFinal: attempt.isFinal };
    case 'unclear':
      return { state: 'unclear' };
  }
}

function ofEntry(kind: StepKind, entry: Entry | undefined): Standing {
  switch (entry?.state) {
    case undefined:
      return { state: 'todo' };
    case 'created':
    case 'undone':
      return { state: 'done', id: entry?.objectId ?? 0, existing: entry?.existing ?? false, isFound: true };
    case 'refused':
      return { state: 'stopped', words: t(`convert.${kind}.refused`) };
    case 'not-sent':
      return { state: 'todo' };
    case 'absent':
      return { state: 'absent', isFinal: true };
    case 'sending':
    case 'unclear':
      return { state: 'unclear' };
  }
}
