import { type ReactNode, useState } from 'react';
import { locale, t } from '@/i18n/i18n';
import { type Address, displayName } from '@/mail/address';
import { formatFullDate, formatShortDate } from '@/mail/date';
import type { Message } from '@/mail/message';
import { useWhose } from '@/mail/own';
import { serverNow } from '@/portal/clock';
import { Avatar } from '@/ui/Avatar';
import { Chip } from '@/ui/Chip';
import { senderName } from './sender-name';

const SHOWN = 3;

interface PeopleLineProps {
  message: Message;
  timeZone: string;
  /** What else belongs to the message's facts: what was made of it. In this line, so that nothing below moves. */
  children: ReactNode;
}

/** Who wrote to whom, and when: one line, folded after three people. */
export function PeopleLine({ message, timeZone, children }: PeopleLineProps) {
  const [isOpen, setOpen] = useState(false);
  const whose = useWhose()(message.from);
  const others = message.to.length + message.cc.length;
  const to = isOpen ? message.to : message.to.slice(0, SHOWN);
  const cc = isOpen ? message.cc : message.cc.slice(0, Math.max(0, SHOWN - to.length));
  return (
    <div className="flex items-start gap-3">
      <Avatar name={displayName(message.from)} seed={message.from.email} />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline gap-x-2">
          <span className="text-body font-semibold text-text">{senderName(message.from, whose)}</span>
          {message.from.name !== '' && (
            <span className="truncate text-note text-text-3">{message.from.email}</span>
          )}
        </div>
        <div className="mt-1 flex min-h-6 flex-wrap items-center gap-x-3 gap-y-1">
          <People label={t('message.to')} people={to} />
          <People label={t('message.cc')} people={cc} />
          {others > SHOWN && (
            <button
              type="button"
              className="h-6 rounded-row px-1.5 text-note text-primary hover:underline"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? t('message.fewerPeople') : t('message.morePeople', { count: others - SHOWN })}
            </button>
          )}
          {children}
        </div>
      </div>
      {message.date && (
        <time
          dateTime={message.date.toISOString()}
          title={formatFullDate(message.date, locale(), timeZone)}
          className="tabular shrink-0 text-note text-text-3"
        >
          <span aria-hidden="true">{formatShortDate(message.date, serverNow(), locale(), timeZone)}</span>
          <span className="sr-only">{formatFullDate(message.date, locale(), timeZone)}</span>
        </time>
      )}
    </div>
  );
}

function People({ label, people }: { label: string; people: readonly Address[] }) {
  if (people.length === 0) return null;
  return (
    <div className="flex min-w-0 items-center gap-1.5">
      <span className="text-note text-text-3">{label}</span>
      <ul aria-label={label} className="flex min-w-0 flex-wrap gap-1">
        {people.map((person, index) => (
          <li key={index} className="flex min-w-0">
            <Chip title={person.email}>
              <bdi className="truncate">{displayName(person)}</bdi>
              {person.name !== '' && <span className="sr-only"> {person.email}</span>}
            </Chip>
          </li>
        ))}
      </ul>
    </div>
  );
}
