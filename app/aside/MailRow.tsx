import { locale, t } from '@/i18n/i18n';
import type { Entry } from '@/journal/journal';
import { madeFrom } from '@/journal/made';
import { MadeChip } from '@/journal/MadeChip';
import { displayName } from '@/mail/address';
import { formatRowDate } from '@/mail/date';
import { isUnread, type Message } from '@/mail/message';
import { serverNow } from '@/portal/clock';
import { AttachIcon } from '@/ui/icons/Icons';

interface MailRowProps {
  message: Message;
  /** Open, or marked by the keys. */
  isCurrent: boolean;
  /** The person wrote it, so the row says to whom. */
  isSent: boolean;
  made: Entry[] | undefined;
  timeZone: string;
}

export function mailRowId(messageId: number): string {
  return `mail-${messageId}`;
}

/** A message in two lines: who and when, what about and what was made of it. */
export function MailRow({ message, isCurrent, isSent, made, timeZone }: MailRowProps) {
  const unread = isUnread(message) && !isSent;
  const chips = madeFrom(message.bindings, made);
  return (
    <div
      id={mailRowId(message.id)}
      data-message={message.id}
      role="row"
      aria-selected={isCurrent}
      className={`relative flex h-14 cursor-pointer items-center border-b border-line-quiet pr-3 pl-5 ${
        isCurrent
          ? 'bg-tint group-focus-visible/grid:outline-2 group-focus-visible/grid:-outline-offset-2 group-focus-visible/grid:outline-focus'
          : 'hover:bg-hover'
      }`}
    >
      {isCurrent && <span className="absolute inset-y-0 left-0 w-[3px] bg-primary" />}
      {unread && <span className="absolute left-2 size-2 rounded-full bg-primary" />}
      <div role="gridcell" className="min-w-0 flex-1">
        {unread && <span className="sr-only">{t('inbox.unread')}. </span>}
        <div className="flex items-baseline gap-2">
          <span className={`min-w-0 flex-1 truncate text-row text-text ${unread ? 'font-semibold' : ''}`}>
            {whose(message, isSent)}
          </span>
          <span className="tabular shrink-0 text-note text-text-3">
            {message.date ? formatRowDate(message.date, serverNow(), locale(), timeZone) : t('mail.noDate')}
          </span>
        </div>
        <div className="flex h-4.5 items-center gap-2">
          <span dir="auto" className="min-w-0 flex-1 truncate text-row text-text-2">
            {message.subject || t('mail.noSubject')}
          </span>
          {chips.slice(0, CHIPS_SHOWN).map((item) => (
            <MadeChip key={`${item.kind}-${item.id}`} made={item} />
          ))}
          {chips.length > CHIPS_SHOWN && (
            <span className="text-note text-text-3">+{chips.length - CHIPS_SHOWN}</span>
          )}
          {message.hasAttachments && (
            <span className="shrink-0 text-text-3" title={t('inbox.hasAttachments')}>
              <AttachIcon className="size-4" />
              <span className="sr-only">{t('inbox.hasAttachments')}</span>
            </span>
          )}
        </div>
      </div>
    </div>
  );
}

const CHIPS_SHOWN = 2;

function whose({ from, to }: Message, isSent: boolean): string {
  if (isSent) return t('find.to', { people: to.map(displayName).join(', ') });
  return displayName(from) || t('mail.noSender');
}
