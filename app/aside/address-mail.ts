import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Message } from '@/mail/message';
import { type MessageFilter, type MessagePage, PAGE_SIZE, readMessages } from '@/mail/message.api';

/** Each address costs a question; a card with more of them shows the mail of the first. */
export const MOST_ADDRESSES = 5;

const EVERYWHERE: MessageFilter = {
  mailboxId: null,
  folder: '',
  search: '',
  unread: false,
  attachments: false,
  since: '',
  until: '',
};

interface Step {
  offset: number;
  /** The addresses that may have more. */
  emails: readonly string[];
}

interface AddressPage extends MessagePage {
  going: readonly string[];
}

/**
 * What the portal finds for these addresses, in every folder of every mailbox, page by page. It looks for the
 * beginnings of words, so that {@link sortOut} has to judge what was found.
 */
export function addressMailQuery(emails: readonly string[]) {
  const first: Step = { offset: 0, emails };
  return infiniteQueryOptions({
    queryKey: ['messages', { ...EVERYWHERE, search: emails.join(' ') }, 'addresses'] as const,
    queryFn: ({ pageParam }) => readPage(pageParam),
    initialPageParam: first,
    getNextPageParam: ({ offset, going }: AddressPage): Step | undefined =>
      going.length === 0 ? undefined : { offset: offset + PAGE_SIZE, emails: going },
    staleTime: 60_000,
    refetchOnReconnect: false,
  });
}

async function readPage({ offset, emails }: Step): Promise<AddressPage> {
  const pages = await Promise.all(
    emails.map(async (email) => ({
      email,
      ...(await readMessages({ ...EVERYWHERE, search: email }, offset)),
    })),
  );
  const going = pages.filter(({ full }) => full).map(({ email }) => email);
  return {
    offset,
    full: going.length > 0,
    going,
    readAt: Math.min(...pages.map(({ readAt }) => readAt)),
    messages: pages.flatMap(({ messages }) => messages),
  };
}

export interface Owner {
  entityTypeId: number;
  entityId: number;
}

/**
 * Parts what was found, each message once and newest first: mail from or to one of the addresses or filed with the
 * card, and the rest, in which somebody has a copy or is only mentioned; lists do not tell copies.
 */
export function sortOut(
  found: readonly Message[],
  emails: readonly string[],
  owner: Owner | null,
): { own: Message[]; rest: Message[] } {
  const wanted = new Set(emails.map((email) => email.toLowerCase()));
  const once = [...new Map(found.map((message) => [message.id, message])).values()];
  const sorted = once.sort((a, b) => (b.date?.getTime() ?? 0) - (a.date?.getTime() ?? 0) || b.id - a.id);
  const isOwn = ({ from, to, cc, bindings }: Message) =>
    [from, ...to, ...cc].some(({ email }) => wanted.has(email.toLowerCase())) ||
    bindings.some(
      ({ kind, id, entityTypeId }) =>
        kind === 'crm' && id === owner?.entityId && entityTypeId === owner.entityTypeId,
    );
  return { own: sorted.filter(isOwn), rest: sorted.filter((message) => !isOwn(message)) };
}
