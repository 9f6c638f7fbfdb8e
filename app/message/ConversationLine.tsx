import { useMemo, useState } from 'react';
import { locale, t } from '@/i18n/i18n';
import { displayName } from '@/mail/address';
import { formatShortDate } from '@/mail/date';
import type { Whose } from '@/mail/own';
import { newestText, readableInThread } from '@/mail/readable';
import type { ThreadMessage } from '@/mail/thread';
import { serverNow } from '@/portal/clock';
import { Avatar } from '@/ui/Avatar';
import { MessageText } from './MessageText';
import { senderName } from './sender-name';

export interface LineProps {
  message: ThreadMessage;
  isMarkup: boolean;
  whose: Whose;
  timeZone: string;
  onOpen: (messageId: number) => void;
}

/** A message of the conversation that is not the opened one: a line that unfolds. */
export function ConversationLine({ message, isMarkup, whose, timeZone, onOpen }: LineProps) {
  const [isOpen, setOpen] = useState(false);
  const readable = useMemo(() => readableInThread(message, isMarkup), [message, isMarkup]);
  const ground = whose === 'theirs' ? 'border-line-quiet' : 'border-transparent bg-page';
  return (
    <li data-line={message.id} className={`rounded-row border ${ground}`}>
      <button
        type="button"
        className="flex h-11 w-full items-center gap-2 rounded-row px-2 text-left text-row hover:bg-hover"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Avatar name={displayName(message.from)} seed={message.from.email} size="small" />
        <span className="max-w-40 shrink-0 truncate font-semibold text-text">
          {senderName(message.from, whose)}
        </span>
        <span dir="auto" className="min-w-0 flex-1 truncate text-text-3">
          {newestText(readable).slice(0, 200)}
        </span>
        {message.date && (
          <span className="tabular shrink-0 text-note text-text-3">
            {formatShortDate(message.date, serverNow(), locale(), timeZone)}
          </span>
        )}
      </button>
      {isOpen && (
        <div className="px-3 pb-3">
          <MessageText readable={readable} messageId={message.id} />
          <button
            type="button"
            className="mt-1 h-6 text-note text-primary hover:underline"
            onClick={() => onOpen(message.id)}
          >
            {t('message.workWithThis')}
          </button>
        </div>
      )}
    </li>
  );
}
