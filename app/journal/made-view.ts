import { wallClock } from '@/mail/date';
import type { Entry, EntryState, Kind } from './journal';

/** How an attempt stands, as a person asks for it. */
export type Standing = 'made' | 'open' | 'failed' | 'undone';

export const STANDINGS: readonly Standing[] = ['made', 'open', 'failed', 'undone'];

export const PERIODS = ['today', 'week', 'all'] as const;

export interface MadeFilter {
  period: (typeof PERIODS)[number];
  kind: Kind | 'all';
  standing: Standing | 'all';
}

/** What was made today stands first; whoever looks for more says so. */
export const TODAY: MadeFilter = { period: 'today', kind: 'all', standing: 'all' };

let chosen = TODAY;

/** What the person looked at last stays chosen until the page goes. */
export function chosenFilter(): MadeFilter {
  return chosen;
}

export function rememberFilter(filter: MadeFilter): void {
  chosen = filter;
}

const OF_STATE: Record<EntryState, Standing> = {
  created: 'made',
  sending: 'open',
  unclear: 'open',
  refused: 'failed',
  'not-sent': 'failed',
  absent: 'failed',
  undone: 'undone',
};

export function standingOf({ state }: Pick<Entry, 'state'>): Standing {
  return OF_STATE[state];
}

/** Whole days between today and the day of an entry, by the calendar of `timeZone`; 0: today. */
export function daysAgo(at: Date, now: Date, timeZone: string): number {
  return Math.max(0, dayNumber(now, timeZone) - dayNumber(at, timeZone));
}

interface DatedEntry {
  entry: Entry;
  /** When it was asked for, by the portal's clock. */
  at: Date;
  daysAgo: number;
}

/** Newest first, with the day each belongs to. The browser's clock noted them; the portal's decides what is today. */
export function dated(entries: readonly Entry[], now: Date, timeZone: string): DatedEntry[] {
  const skew = now.getTime() - Date.now();
  // A second of travel is no other clock.
  const shift = Math.abs(skew) > 1000 ? skew : 0;
  return entries.toReversed().map((entry) => {
    const at = new Date(entry.at + shift);
    return { entry, at, daysAgo: daysAgo(at, now, timeZone) };
  });
}

const WITHIN = { today: 1, week: 7, all: Number.POSITIVE_INFINITY };

export function isInPeriod({ daysAgo }: Pick<DatedEntry, 'daysAgo'>, period: MadeFilter['period']): boolean {
  return daysAgo < WITHIN[period];
}

/** How many there would be with each choice of one filter, the other filters as they are. */
export function countsBy<Choice extends string>(
  rows: readonly DatedEntry[],
  filter: MadeFilter,
  choiceOf: (entry: Entry) => Choice,
  which: 'kind' | 'standing',
): ReadonlyMap<Choice, number> {
  const counts = new Map<Choice, number>();
  for (const { entry } of shown(rows, { ...filter, [which]: 'all' })) {
    const choice = choiceOf(entry);
    counts.set(choice, (counts.get(choice) ?? 0) + 1);
  }
  return counts;
}

export function shown(rows: readonly DatedEntry[], filter: MadeFilter): DatedEntry[] {
  return rows.filter(
    (row) =>
      isInPeriod(row, filter.period) &&
      (filter.kind === 'all' || row.entry.kind === filter.kind) &&
      (filter.standing === 'all' || standingOf(row.entry) === filter.standing),
  );
}

/** Rows of one day after the other. */
export function byDay(rows: readonly DatedEntry[]): DatedEntry[][] {
  const days = new Map<number, DatedEntry[]>();
  for (const row of rows) days.set(row.daysAgo, [...(days.get(row.daysAgo) ?? []), row]);
  return [...days.values()];
}

/** Questions that are open since earlier than what the period shows: they must not be filtered out of mind. */
export function olderQuestions(rows: readonly DatedEntry[], { period }: MadeFilter): number {
  return rows.filter((row) => standingOf(row.entry) === 'open' && !isInPeriod(row, period)).length;
}

function dayNumber(date: Date, timeZone: string): number {
  const { year, month, day } = wallClock(date, timeZone);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
