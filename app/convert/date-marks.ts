import { t } from '@/i18n/i18n';
import { wallClock } from '@/mail/date';
import type { DateMark } from '@/mail/date-mark';
import type { Message } from '@/mail/message';
import { profileQuery, readerZone, scopesQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { serverNow } from '@/portal/clock';
import { zoneInTime } from './use-calendar';
import { whensQuery } from './use-whens';
import { wallText } from './wall-text';
import { isPast } from './when/choice';

/** Dates ahead that the newest text of a message names, read as the event dialog reads them. */
export async function findDateMarks(message: Message, text: string): Promise<DateMark[]> {
  const [scopes, profile] = await Promise.all([
    queryClient.ensureQueryData(scopesQuery()).catch((): string[] => []),
    queryClient.ensureQueryData(profileQuery()).catch(() => undefined),
  ]);
  const guess = readerZone(profile);
  const zone = scopes.includes('calendar') ? await zoneInTime(guess) : guess;
  const whens = await queryClient.ensureQueryData(whensQuery(message.id, text, message.date, zone));
  const now = wallClock(serverNow(), zone);
  return whens
    .filter((when) => !isPast(when, now))
    .map((when) => ({
      words: when.text,
      nth: text.slice(0, when.index).split(when.text).length - 1,
      label: t('convert.dateMark', { words: when.text, date: wallText(when, now) }),
      date: { start: when.start, end: when.end, hasTime: when.hasTime },
    }));
}
