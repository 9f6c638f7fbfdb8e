import { locale, t } from '@/i18n/i18n';
import type { Period } from '@/mail/period';

/** A period as a person would say it, in the order of their language. */
export function periodWords({ since, until }: Period): string {
  if (since === '') return t('find.upTo', { day: dayWords(until) });
  if (until === '') return t('find.from', { day: dayWords(since) });
  if (since === until) return dayWords(since);
  return format().formatRange(noon(since), noon(until));
}

function dayWords(day: string): string {
  return format().format(noon(day));
}

// A day has no zone of its own; noon in UTC is that day under the UTC formatter.
function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function format(): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' });
}
