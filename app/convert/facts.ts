import { useQuery } from '@tanstack/react-query';
import { journal, type Kind } from '@/journal/journal';
import { type Made, madeFrom } from '@/journal/made';
import { useMadeByMessage } from '@/journal/use-journal';
import type { Message } from '@/mail/message';
import { profileQuery, readerZone, scopesQuery } from '@/mail/person.api';

/** What every dialog needs to know about the person, the permissions and the message. */
export function useFacts(message: Message) {
  const profile = useQuery(profileQuery()).data;
  const scopes = useQuery(scopesQuery()).data ?? [];
  const entries = useMadeByMessage().get(message.id);
  const timeZone = readerZone(profile);
  return {
    profile,
    timeZone,
    can: (scope: string) => scopes.includes(scope),
    made: madeFrom(message.bindings, entries),
  };
}

export type Facts = ReturnType<typeof useFacts>;

/** Ids of a kind that exist before an attempt: from the portal and from our own journal. */
export function knownIds(kind: Kind, made: readonly Made[], messageId: number): number[] {
  const ours = journal
    .entries()
    .filter((entry) => entry.kind === kind && entry.messageId === messageId && entry.objectId !== null)
    .map((entry) => entry.objectId ?? 0);
  return [...new Set([...made.filter((item) => item.kind === kind).map(({ id }) => id), ...ours])].filter(
    (id) => id > 0,
  );
}
