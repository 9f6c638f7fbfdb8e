import type { CalendarEvent, Seed } from './portal/state.ts';
import { storySeed } from './story-seed.ts';

/** A Tuesday, a week away at least, and the days around it as `YYYY-MM-DD`. */
export const TUESDAY = daysFromTuesday(0);
export const WEDNESDAY = daysFromTuesday(1);
export const THURSDAY = daysFromTuesday(2);

/** The mail of the stories, and a calendar whose every entry they know. */
export function agendaSeed(): Seed {
  const seed = storySeed();
  let id = 700;
  const entry = (name: string, dateFrom: string, dateTo: string, more: Partial<CalendarEvent> = {}) => ({
    id: (id += 1),
    ownerId: 1,
    name,
    description: '',
    location: '',
    dateFrom: `${dateFrom}:00`,
    dateTo: `${dateTo}:00`,
    timeZone: 'Europe/Berlin',
    allDay: false,
    accessibility: 'busy' as const,
    meetingStatus: '' as const,
    messageId: null,
    ...more,
  });
  return {
    ...seed,
    events: [
      entry('Night train', `${daysFromTuesday(-1)} 22:00`, `${TUESDAY} 01:30`),
      entry('Team meeting', `${TUESDAY} 10:00`, `${TUESDAY} 11:00`),
      entry('Declined talk', `${TUESDAY} 14:00`, `${TUESDAY} 15:00`, { meetingStatus: 'N' }),
      entry('Late shift', `${TUESDAY} 22:00`, `${WEDNESDAY} 01:00`),
      entry('Open house', `${TUESDAY} 00:00`, `${TUESDAY} 00:00`, { allDay: true, accessibility: 'free' }),
      entry('Trade fair', `${WEDNESDAY} 00:00`, `${WEDNESDAY} 00:00`, { allDay: true }),
      entry('Night watch', '2026-10-25 01:00', '2026-10-25 04:00'),
    ],
  };
}

function daysFromTuesday(days: number): string {
  const today = new Date();
  const ahead = ((2 - today.getUTCDay() + 7) % 7) + 7;
  return new Date(today.getTime() + (ahead + days) * 86_400_000).toISOString().slice(0, 10);
}
