import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { text } from '@/mail/wire';
import { readV2, writeV3 } from '@/portal/rest';

/** Files a message in CRM; the portal chooses the client and names none. A second call files it twice. */
export function addToCrm(messageId: number): Promise<unknown> {
  return writeV3('mail.message.createcrmactivity', { messageId });
}

/**
 * Deletes every CRM activity of a message; for incoming mail CRM also leaves out the sender from then on,
 * if the person may say so.
 */
export function takeOutOfCrm(messageId: number): Promise<unknown> {
  return writeV3('mail.message.removecrmactivity', { messageId });
}

const NAMES: Record<number, string> = { 1: 'lead', 2: 'deal', 3: 'contact', 4: 'company' };

const wireClient = v.object({ TITLE: text, NAME: text, LAST_NAME: text });
const wireItem = v.object({ item: v.object({ title: text }) });

/** What a client is called in CRM; '' when the portal does not tell. Scope `crm`. */
export function clientTitleQuery(entityTypeId: number, entityId: number) {
  return queryOptions({
    queryKey: ['client', entityTypeId, entityId] as const,
    queryFn: () => readTitle(entityTypeId, entityId),
    staleTime: 5 * 60_000,
    retry: 1,
  });
}

async function readTitle(entityTypeId: number, id: number): Promise<string> {
  const name = NAMES[entityTypeId];
  if (name === undefined) {
    return v.parse(wireItem, await readV2('crm.item.get', { entityTypeId, id })).item.title;
  }
  const client = v.parse(wireClient, await readV2(`crm.${name}.get`, { id }));
  return client.TITLE || `${client.NAME} ${client.LAST_NAME}`.trim();
}
