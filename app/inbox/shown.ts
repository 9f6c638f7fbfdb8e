import type { Entry } from '@/journal/journal';
import { madeFrom } from '@/journal/made';
import type { Message } from '@/mail/message';

/** Ways to look at a list that the portal does not know: they choose among the loaded messages. */
export interface View {
  /** Only messages nothing was made of. */
  unlinked: boolean;
  /** Of those, only the ones not marked as handled. */
  todo: boolean;
}

export function isNarrowing({ unlinked, todo }: View): boolean {
  return unlinked || todo;
}

/** The messages a view shows, in their order. */
export function shownOf(
  messages: readonly Message[],
  view: View,
  madeByMessage: ReadonlyMap<number, Entry[]>,
  handled: ReadonlyMap<number, number>,
): readonly Message[] {
  if (!isNarrowing(view)) return messages;
  return messages.filter(
    ({ id, bindings }) =>
      madeFrom(bindings, madeByMessage.get(id)).length === 0 && !(view.todo && handled.has(id)),
  );
}
