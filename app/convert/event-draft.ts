import * as v from 'valibot';
import { wallClock } from '@/mail/date';
import { readDraft } from './draft-store';
import { DEFAULT_MINUTES, defaultStart, type EventDraft, nameFrom } from './event';

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

/** What was typed before for this message, or a fresh draft at the next free full hour of `zone`. */
export function initialEventForm(messageId: number, subject: string, zone: string, now: Date): EventForm {
  const stored = v.safeParse(
    v.object({ ...eventFormSchema.entries, name: v.string() }),
    readDraft('event', messageId),
  );
  if (stored.success) return stored.output;
  return {
    name: nameFrom(subject),
    ...defaultStart(wallClock(now, zone)),
    minutes: DEFAULT_MINUTES,
    description: '',
    isOwnTime: false,
    isOwnText: false,
  };
}
