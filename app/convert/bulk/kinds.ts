import type { MessageKey } from '@/i18n/i18n';
import type { BulkKind } from '@/journal/journal';
import type { Message } from '@/mail/message';
import { createChat } from '../chat.api';
import { mailWords, originOf } from '../ready';
import { describeWith } from '../description';
import { titleOf } from '../mailbox-defaults';
import { createTask } from '../task.api';
import type { BulkParams } from './queue';

interface BulkPlan {
  /** The id the portal promises in its answer. */
  idKey: string;
  /** It has somebody responsible and a description to choose. */
  hasDetails: boolean;
  /** The words for "also where one exists", where a second one of the same message makes sense. */
  again: MessageKey | null;
  /** A second call makes a second one, so the message is read right before. */
  readsFirst: boolean;
  titleOf: (message: Message) => string;
  /** Reads what the request needs, so that between noting it and its leaving nothing is waited for. */
  prepare: (message: Message, params: BulkParams, timeZone: string) => Promise<() => Promise<unknown>>;
}

/** How each kind is made of one message of many, without anybody filling in a form for it. */
export const BULK: Record<BulkKind, BulkPlan> = {
  task: {
    idKey: 'taskId',
    hasDetails: true,
    again: 'bulk.task.again',
    readsFirst: true,
    titleOf,
    prepare: prepareTask,
  },
  chat: {
    idKey: 'chatId',
    hasDetails: false,
    again: null,
    readsFirst: false,
    titleOf: ({ subject }) => subject,
    prepare:
      async ({ id }) =>
      () =>
        createChat(id),
  },
};

async function prepareTask(
  message: Message,
  params: BulkParams,
  timeZone: string,
): Promise<() => Promise<unknown>> {
  const { textChoice, responsible } = params;
  const [origin, text] = await Promise.all([
    originOf(message, timeZone),
    textChoice === 'link' ? '' : mailWords(message, textChoice, timeZone),
  ]);
  const draft = {
    messageId: message.id,
    title: titleOf(message),
    description: describeWith(origin, text),
    responsibleId: responsible?.id ?? null,
  };
  return () => createTask(draft);
}
