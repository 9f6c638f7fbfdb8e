import { wallClock } from '@/mail/date';
import type { Period } from '@/mail/period';

export const PERIODS = ['any', 'today', 'week', 'month', 'year', 'own'] as const;

export type PeriodChoice = (typeof PERIODS)[number];

const DAY = 86_400_000;
const DAYS_BACK = { today: 0, week: 6, month: 29 };

/** The days a choice stands for on the reader's calendar; `own` starts as the last week. */
export function periodOf(choice: PeriodChoice, now: Date, timeZone: string): Period {
  if (choice === 'any') return { since: '', until: '' };
  const { year, month, day } = wallClock(now, timeZone);
  const today = Date.UTC(year, month - 1, day);
  if (choice === 'year') return { since: `${year}-01-01`, until: '' };
  const since = dayOf(today - DAYS_BACK[choice === 'own' ? 'week' : choice] * DAY);
  return { since, until: choice === 'own' ? dayOf(today) : '' };
}

/** Which choice a period is, `own` when it is none of the ready ones. */
export function choiceOf(period: Period, now: Date, timeZone: string): PeriodChoice {
  const same = (choice: PeriodChoice) => {
    const { since, until } = periodOf(choice, now, timeZone);
    return since === period.since && until === period.until;
  };
  return PERIODS.find(same) ?? 'own';
}

function dayOf(utc: number): string {
  return new Date(utc).toISOString().slice(0, 10);
}
