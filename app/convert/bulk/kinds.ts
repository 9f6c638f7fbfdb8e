import type { MessageKey } from '@/i18n/i18n';
import type { BulkKind } from '@/journal/journal';
import type { Message } from '@/mail/message';
import { messageQuery } from '@/mail/message.api';
import { scopesQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { createChat } from '../chat.api';
import { addToCrm, clientTitleQuery } from '../crm.api';
import { learnClient } from '../learn-client';
import { mailWords, originOf } from '../ready';
import { describeWith } from '../description';
import { titleOf } from '../mailbox-defaults';
import { createTask } from '../task.api';
import type { BulkParams } from './queue';

interface BulkPlan {
  /** The id the portal promises in its answer; null: it only says that it was done. */
  idKey: string | null;
  /** It has somebody responsible and a description to choose. */
  hasDetails: boolean;
  /** The words for "also where one exists", where a second one of the same message makes sense. */
  again: MessageKey | null;
  /** Harmless enough to be asked for by the very first press; others count once the form was in sight. */
  isUndoable: boolean;
  /** A second call makes a second one, so the message is read right before. */
  readsFirst: boolean;
  titleOf: (message: Message) => string;
  /** Reads what the request needs, so that between noting it and its leaving nothing is waited for. */
  prepare: (message: Message, params: BulkParams, timeZone: string) => Promise<() => Promise<unknown>>;
  /** Reads what the portal tells of it afterwards. */
  onMade: (messageId: number) => void;
}

/** How each kind is made of one message of many, without anybody filling in a form for it. */
export const BULK: Record<BulkKind, BulkPlan> = {
  task: {
    idKey: 'taskId',
    hasDetails: true,
    again: 'bulk.task.again',
    isUndoable: true,
    readsFirst: true,
    titleOf,
    prepare: prepareTask,
    onMade: markOld,
  },
  chat: {
    idKey: 'chatId',
    hasDetails: false,
    again: null,
    isUndoable: true,
    readsFirst: false,
    titleOf: ({ subject }) => subject,
    prepare:
      async ({ id }) =>
      () =>
        createChat(id),
    onMade: markOld,
  },
  crm: {
    idKey: null,
    hasDetails: false,
    again: null,
    isUndoable: false,
    readsFirst: true,
    titleOf: ({ subject }) => subject,
    prepare:
      async ({ id }) =>
      () =>
        addToCrm(id),
    onMade: (messageId) => void learnNamedClient(messageId),
  },
};

function markOld(messageId: number): void {
  void queryClient.invalidateQueries({ queryKey: messageQuery(messageId).queryKey });
}

/** The portal names the client with the message, and its name with the client. Many messages have few clients. */
async function learnNamedClient(messageId: number): Promise<void> {
  const client = await learnClient(messageId);
  if (client?.entityTypeId == null) return;
  const scopes = queryClient.getQueryData(scopesQuery().queryKey) ?? [];
  if (scopes.includes('crm'))
    await queryClient.prefetchQuery(clientTitleQuery(client.entityTypeId, client.id));
}

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
