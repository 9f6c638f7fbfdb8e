import type { InfiniteData } from '@tanstack/react-query';
import type { Message } from '@/mail/message';
import type { MessagePage } from '@/mail/message.api';

/** What came since a list was read. */
export interface Arrivals {
  count: number;
  /** Not one row is known any more: there may be others between these and the list. */
  hasGap: boolean;
}

type List = InfiniteData<MessagePage, number>;

/**
 * The messages of `newest` that the list does not know. Unknown rows below its last known one were there before and
 * only moved up, unless the list holds everything there is.
 */
export function arrivalsOf(known: readonly Message[], newest: MessagePage, isComplete: boolean): Arrivals {
  const ids = new Set(known.map(({ id }) => id));
  const last = newest.messages.findLastIndex(({ id }) => ids.has(id));
  const above = isComplete || last < 0 ? newest.messages : newest.messages.slice(0, last);
  return {
    count: above.filter(({ id }) => !ids.has(id)).length,
    hasGap: last < 0 && newest.full,
  };
}

/**
 * `newest` without rows the list had when the portal was asked, `had`, and has lost since: they were moved away
 * here, and the answer is too old to know.
 */
export function withoutLost(
  newest: MessagePage,
  had: ReadonlySet<number>,
  has: ReadonlySet<number>,
): MessagePage {
  return { ...newest, messages: newest.messages.filter(({ id }) => has.has(id) || !had.has(id)) };
}

export function idsIn(list: List | undefined): Set<number> {
  return new Set(list?.pages.flatMap(({ messages }) => messages.map(({ id }) => id)));
}

/** The list with the arrivals in their places: each before the row it stands before in `newest`. */
export function withArrivals(list: List, newest: MessagePage): List {
  const known = idsIn(list);
  if (!newest.messages.some(({ id }) => known.has(id))) return { pages: [newest], pageParams: [0] };

  const before = new Map<number, Message[]>();
  let waiting: Message[] = [];
  for (const message of newest.messages) {
    if (!known.has(message.id)) {
      waiting.push(message);
    } else if (waiting.length > 0) {
      before.set(message.id, waiting);
      waiting = [];
    }
  }
  const pages = list.pages.map((page, index) => {
    const isEnd = index === list.pages.length - 1 && !page.full;
    const messages = page.messages.flatMap((message) => {
      const arrived = before.get(message.id);
      // A row that stands in two overlapping pages takes its arrivals once.
      before.delete(message.id);
      return arrived ? [...arrived, message] : [message];
    });
    return { ...page, messages: isEnd ? [...messages, ...waiting] : messages };
  });
  return { ...list, pages };
}

/** The list with what changed on rows it has: seen elsewhere, bound to something, attachments downloaded. */
export function withChanges(list: List, newest: MessagePage): List {
  const told = new Map(newest.messages.map((message) => [message.id, message]));
  let hasChanged = false;
  const pages = list.pages.map((page) => {
    const messages = page.messages.map((message) => {
      const other = told.get(message.id);
      if (!other || looksSame(message, other)) return message;
      hasChanged = true;
      return {
        ...message,
        isSeen: other.isSeen,
        hasAttachments: other.hasAttachments,
        bindings: other.bindings,
      };
    });
    return { ...page, messages };
  });
  return hasChanged ? { ...list, pages } : list;
}

function looksSame(one: Message, other: Message): boolean {
  return (
    one.isSeen === other.isSeen &&
    one.hasAttachments === other.hasAttachments &&
    JSON.stringify(one.bindings) === JSON.stringify(other.bindings)
  );
}
