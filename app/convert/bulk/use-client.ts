import { useQuery } from '@tanstack/react-query';
import { type Made, madeFrom } from '@/journal/made';
import { useMadeByMessage } from '@/journal/use-journal';
import { messageQuery } from '@/mail/message.api';
import { clientName } from '../client-name';
import { clientTitleQuery } from '../crm.api';
import type { QueueItem } from './queue';

/**
 * The client Bitrix24 filed a message with, by what was read so far: a report of many rows asks for nothing by
 * itself. Null while nobody knows.
 */
export function useClient(item: QueueItem): { made: Made; name: string } | null {
  const entries = useMadeByMessage().get(item.id);
  const message = useQuery({ ...messageQuery(item.id), enabled: false }).data;
  const made =
    madeFrom(message?.bindings ?? [], entries).findLast(
      ({ kind, entityTypeId }) => kind === 'crm' && entityTypeId !== null,
    ) ?? ownOf(item);
  const title = useQuery({ ...clientTitleQuery(made?.entityTypeId ?? 0, made?.id ?? 0), enabled: false });
  return made && { made, name: clientName(made.entityTypeId, made.id, title.data) };
}

function ownOf({ objectId, entityTypeId }: QueueItem): Made | null {
  return objectId === null || entityTypeId === null ? null : { kind: 'crm', id: objectId, entityTypeId };
}
