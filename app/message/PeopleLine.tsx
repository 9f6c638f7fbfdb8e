import { useState } from 'react';
import { locale, t } from '@/i18n/i18n';
import { type Address, displayName } from '@/mail/address';
import { formatFullDate, formatRowDate } from '@/mail/date';
import type { Message } from '@/mail/message';
import { serverNow } from '@/portal/clock';
import { Avatar } from '@/ui/Avatar';
import { Chip } from '@/ui/Chip';

const SHOWN = 3;

/** Who wrote to whom, and when: one line, folded after three people. */
export function PeopleLine({ message, timeZone }: { message: Message; timeZone: string }) {
  const [isOpen, setOpen] = useState(false);
  const others = [...message.to, ...message.cc];
  const shown = isOpen ? others : others.slice(0, SHOWN);
  return (
    <div className="flex items-start gap-3">
      <Avatar name={displayName(message.from)} seed={message.from.email} />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline gap-x-2">
          <span className="text-body font-semibold text-text">
            {displayName(message.from) || t('mail.noSender')}
          </span>
          {message.from.name !== '' && (
            <span className="truncate text-note text-text-3">{message.from.email}</span>
          )}
        </div>
        <ul aria-label={t('message.recipients')} className="mt-1 flex flex-wrap gap-1">
          {shown.map((person, index) => (
            <li key={index}>
              <Person person={person} />
            </li>
          ))}
          {others.length > SHOWN && (
            <li>
              <button
                type="button"
                className="h-6 rounded-row px-1.5 text-note text-primary hover:underline"
                aria-expanded={isOpen}
                onClick={() => setOpen(!isOpen)}
              >
                {isOpen
                  ? t('message.fewerPeople')
                  : t('message.morePeople', { count: others.length - SHOWN })}
              </button>
            </li>
          )}
        </ul>
      </div>
      {message.date && (
        <time
          dateTime={message.date.toISOString()}
          title={formatFullDate(message.date, locale(), timeZone)}
          className="tabular shrink-0 text-note text-text-3"
        >
          {formatRowDate(message.date, serverNow(), locale(), timeZone)}
        </time>
      )}
    </div>
  );
}

function Person({ person }: { person: Address }) {
  return (
    <Chip title={person.email}>
      <bdi>{displayName(person)}</bdi>
    </Chip>
  );
}
