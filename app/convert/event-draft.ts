import * as v from 'valibot';
import { wallClock } from '@/mail/date';
import type { Message } from '@/mail/message';
import { serverNow } from '@/portal/clock';
import { readDraft } from './draft-store';
import { defaultStart, type EventDraft } from './event';
import { titleOf, usualLength } from './mailbox-defaults';
import type { Wish } from './wish';

/** The form of an event. `isOwnTime` / `isOwnText`: changed by hand, so nothing that arrives later replaces it. */
export interface EventForm extends EventDraft {
  isOwnTime: boolean;
  isOwnText: boolean;
}

const nonEmptyName = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'convert.titleMissing'),
  v.maxLength(250, 'convert.titleLong'),
);

export const eventFormSchema = v.object({
  name: nonEmptyName,
  day: v.string(),
  time: v.string(),
  minutes: v.number(),
  description: v.string(),
  isOwnTime: v.boolean(),
  isOwnText: v.boolean(),
});

/** The offered start in a zone: the next full hour from now. */
export function nextStart(zone: string, minutes: number): Pick<EventDraft, 'day' | 'time' | 'minutes'> {
  return { ...defaultStart(wallClock(serverNow(), zone)), minutes };
}

/** Whether something was typed before for this message. */
export function hasEventDraft(messageId: number): boolean {
  return storedDraft(messageId).success;
}

/** What was typed before for this message, or a fresh draft at the next free full hour of `zone`. */
export function initialEventForm(
  message: Pick<Message, 'id' | 'subject' | 'from' | 'mailboxId'>,
  zone: string,
  wish: Wish | null,
): EventForm {
  const stored = storedDraft(message.id);
  const start = nextStart(zone, usualLength(message.mailboxId));
  // Hours nobody chose are not kept: next week they would lie in the past.
  if (stored.success) return { ...stored.output, ...(stored.output.isOwnTime ? {} : start) };
  return {
    name: titleOf(message),
    ...start,
    description: wish?.description ?? '',
    isOwnTime: false,
    isOwnText: wish?.description !== undefined,
  };
}

function storedDraft(messageId: number) {
  return v.safeParse(
    v.object({ ...eventFormSchema.entries, name: v.string() }),
    readDraft('event', messageId),
  );
}
