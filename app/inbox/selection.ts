import type { Message } from '@/mail/message';

/**
 * Messages selected in a list, in the order they were selected. They are kept whole, because what is selected
 * may scroll away, be paged out or be filtered by the portal before anything is done with it.
 */
export interface Selected {
  readonly messages: ReadonlyMap<number, Message>;
  /** Where a range starts, and what was selected before it. */
  readonly anchor: number | null;
  readonly before: ReadonlyMap<number, Message>;
}

export const NOTHING_SELECTED: Selected = { messages: new Map(), anchor: null, before: new Map() };

/** One message more or less; ranges start from it. */
export function toggled({ messages }: Selected, message: Message): Selected {
  const next = new Map(messages);
  if (!next.delete(message.id)) next.set(message.id, message);
  return { messages: next, anchor: message.id, before: next };
}

/**
 * Everything between where the range starts and this message, besides what was selected before. Going back
 * makes the range shorter again.
 */
export function rangedTo(
  selected: Selected,
  rows: readonly Message[],
  fromId: number | null,
  toId: number,
): Selected {
  const anchor = selected.anchor ?? fromId ?? toId;
  const ends = [anchor, toId].map((id) => rows.findIndex((message) => message.id === id));
  const to = ends[1] ?? -1;
  const from = ends[0] === undefined || ends[0] < 0 ? to : ends[0];
  if (to < 0) return selected;
  const before = selected.anchor === null ? selected.messages : selected.before;
  const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  const messages = new Map([...before, ...range.map((message) => [message.id, message] as const)]);
  return { messages, anchor, before };
}

export function withAll(selected: Selected, rows: readonly Message[]): Selected {
  const messages = new Map([...selected.messages, ...rows.map((message) => [message.id, message] as const)]);
  return { ...selected, messages };
}

/** Without messages that are no longer to be worked on. */
export function without(selected: Selected, ids: ReadonlySet<number>): Selected {
  const rest = ([id]: [number, Message]) => !ids.has(id);
  return {
    messages: new Map([...selected.messages].filter(rest)),
    anchor: selected.anchor !== null && ids.has(selected.anchor) ? null : selected.anchor,
    before: new Map([...selected.before].filter(rest)),
  };
}
