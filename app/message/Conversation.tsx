import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { locale, t } from '@/i18n/i18n';
import { displayName } from '@/mail/address';
import { formatShortDate } from '@/mail/date';
import type { ThreadMessage } from '@/mail/thread';
import { serverNow } from '@/portal/clock';
import { Avatar } from '@/ui/Avatar';
import { BodyText } from './BodyText';
import { newestText, readableInThread } from '@/mail/readable';

interface ConversationProps {
  messages: readonly ThreadMessage[];
  /** The message the person opened; `children` is its text. */
  openId: number;
  isMarkup: boolean;
  timeZone: string;
  onOpen: (messageId: number) => void;
  children: ReactNode;
}

const LINES_SHOWN = 3;

/** A conversation, oldest to newest: the opened message in full, the others as lines that unfold. */
export function Conversation(props: ConversationProps) {
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // The button that was pressed is gone; what it revealed takes its place.
    if (showsAll) list.current?.querySelector('button')?.focus();
  }, [showsAll]);
  const at = props.messages.findIndex(({ id }) => id === props.openId);
  if (at < 0 || props.messages.length < 2) return props.children;
  const before = props.messages.slice(0, at);
  const after = props.messages.slice(at + 1);
  const hidden = showsAll ? 0 : Math.max(0, before.length - LINES_SHOWN);
  return (
    <ol ref={list} aria-label={t('message.conversation')} className="flex flex-col gap-1">
      {hidden > 0 && (
        <li>
          <button
            type="button"
            className="h-8 w-full rounded-row text-left text-note text-primary hover:underline"
            onClick={() => setShowsAll(true)}
          >
            {t('message.earlier', { count: hidden })}
          </button>
        </li>
      )}
      {before.slice(hidden).map((message) => (
        <Line key={message.id} message={message} {...props} />
      ))}
      <li aria-current="true" className="py-2">
        {props.children}
      </li>
      {after.map((message) => (
        <Line key={message.id} message={message} {...props} />
      ))}
    </ol>
  );
}

type LineProps = Pick<ConversationProps, 'isMarkup' | 'timeZone' | 'onOpen'> & { message: ThreadMessage };

function Line({ message, isMarkup, timeZone, onOpen }: LineProps) {
  const [isOpen, setOpen] = useState(false);
  const readable = useMemo(() => readableInThread(message, isMarkup), [message, isMarkup]);
  return (
    <li className="rounded-row border border-line-quiet">
      <button
        type="button"
        className="flex h-11 w-full items-center gap-2 px-2 text-left text-row hover:bg-hover"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Avatar name={displayName(message.from)} seed={message.from.email} size="small" />
        <span className="max-w-40 shrink-0 truncate font-semibold text-text">
          {displayName(message.from) || t('mail.noSender')}
        </span>
        <span className="min-w-0 flex-1 truncate text-text-3">{newestText(readable).slice(0, 200)}</span>
        {message.date && (
          <span className="tabular shrink-0 text-note text-text-3">
            {formatShortDate(message.date, serverNow(), locale(), timeZone)}
          </span>
        )}
      </button>
      {isOpen && (
        <div className="px-3 pb-3">
          <BodyText readable={readable} messageId={message.id} />
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
