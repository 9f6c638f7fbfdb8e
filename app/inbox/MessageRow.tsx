import { memo } from 'react';
import { locale, t } from '@/i18n/i18n';
import { useClosed } from '@/journal/closed';
import type { Entry, Kind } from '@/journal/journal';
import { type Made, madeFrom } from '@/journal/made';
import { MadeChip } from '@/journal/MadeChip';
import { useHint } from '@/keys/use-hint';
import { type Address, displayName } from '@/mail/address';
import { formatRowDate } from '@/mail/date';
import { isUnread, type Message } from '@/mail/message';
import { serverNow } from '@/portal/clock';
import { Avatar } from '@/ui/Avatar';
import { IconButton } from '@/ui/IconButton';
import { AttachIcon, CalendarIcon, ChatsIcon, CheckIcon, TaskIcon } from '@/ui/icons/Icons';

export interface RowActions {
  onConvert: (kind: Kind, messageId: number) => void;
  /** Selects one message more or less, or everything up to it. */
  onSelect: (messageId: number, isRange: boolean) => void;
}

interface MessageRowProps extends RowActions {
  message: Message;
  /** Position in the list, from 0, for screen readers: only a part of the rows is in the page. */
  index: number;
  top: number;
  /** Open, or marked by the keys. */
  isCurrent: boolean;
  isToRecipient: boolean;
  isSelected: boolean;
  /** Something is selected: every row shows where to press. */
  isSelecting: boolean;
  made: Entry[] | undefined;
  isHandled: boolean;
  timeZone: string;
}

export function rowId(messageId: number): string {
  return `row-${messageId}`;
}

export const MessageRow = memo(function MessageRow(props: MessageRowProps) {
  const { message, isCurrent } = props;
  const unread = isUnread(message);
  const made = madeFrom(message.bindings, props.made);
  const person = (props.isToRecipient ? message.to[0] : undefined) ?? message.from;
  return (
    <div
      id={rowId(message.id)}
      data-message={message.id}
      role="row"
      aria-rowindex={props.index + 1}
      aria-selected={props.isSelected}
      aria-current={isCurrent || undefined}
      className={`group absolute inset-x-0 flex h-16 cursor-pointer items-center gap-3 border-b border-line-quiet pr-3 pl-5 ${
        isCurrent || props.isSelected ? 'bg-tint' : 'hover:bg-hover'
      } ${isCurrent ? 'group-focus-visible/grid:outline-2 group-focus-visible/grid:-outline-offset-2 group-focus-visible/grid:outline-focus' : ''}`}
      style={{ transform: `translateY(${props.top}px)` }}
    >
      {isCurrent && <span className="absolute inset-y-0 left-0 w-[3px] bg-primary" />}
      {unread && <span className="absolute left-2 size-2 rounded-full bg-primary" />}
      <SelectBox {...props} person={person} />
      <div role="gridcell" className="min-w-0 flex-1">
        {unread && <span className="sr-only">{t('inbox.unread')}. </span>}
        <div className="flex items-baseline gap-2">
          <span className={`min-w-0 flex-1 truncate text-row text-text ${unread ? 'font-semibold' : ''}`}>
            {whose(props)}
          </span>
          <span className="tabular shrink-0 text-note text-text-3 group-hover:invisible">
            {rowDate(props)}
          </span>
        </div>
        <div className="flex h-4.5 items-center gap-2">
          <span dir="auto" className="min-w-0 flex-1 truncate text-row text-text-2">
            {message.subject || t('mail.noSubject')}
          </span>
          <RowChips made={made} />
          {props.isHandled && (
            <span className="shrink-0 text-success" title={t('handled.here')}>
              <CheckIcon className="size-4" />
              <span className="sr-only">{t('handled.here')}</span>
            </span>
          )}
          {message.hasAttachments && (
            <span className="shrink-0 text-text-3" title={t('inbox.hasAttachments')}>
              <AttachIcon className="size-4" />
              <span className="sr-only">{t('inbox.hasAttachments')}</span>
            </span>
          )}
        </div>
      </div>
      <QuickActions messageId={message.id} onConvert={props.onConvert} />
    </div>
  );
});

function whose({ message, isToRecipient }: MessageRowProps): string {
  if (!isToRecipient) return displayName(message.from) || t('mail.noSender');
  return t('find.to', { people: message.to.map(displayName).join(', ') });
}

/** The face, and in its place what selects the row while it is pointed at or anything is selected. */
function SelectBox(props: MessageRowProps & { person: Address }) {
  const { message, person, isSelected, isSelecting, onSelect } = props;
  return (
    <div role="gridcell" data-select="" className="group/select relative size-8 shrink-0">
      <span className={isSelecting ? 'invisible' : 'group-hover:invisible'}>
        <Avatar name={displayName(person)} seed={person.email} />
      </span>
      <span
        aria-hidden="true"
        className={`absolute inset-1.5 items-center justify-center rounded-control border ${
          isSelected
            ? 'border-primary bg-primary text-on-primary'
            : 'border-edge bg-panel group-hover/select:border-primary'
        } ${isSelecting ? 'flex' : 'hidden group-hover:flex'}`}
      >
        {isSelected && <CheckIcon className="size-4" />}
      </span>
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={t('inbox.select')}
        checked={isSelected}
        className="absolute inset-0 size-full cursor-pointer opacity-0"
        // The focus stays on the grid: rows come and go.
        onMouseDown={(event) => event.preventDefault()}
        onChange={({ nativeEvent }) =>
          onSelect(message.id, 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true)
        }
      />
    </div>
  );
}

const CHIPS_SHOWN = 2;

function RowChips({ made }: { made: Made[] }) {
  const more = made.length - CHIPS_SHOWN;
  return (
    <>
      {made.slice(0, CHIPS_SHOWN).map((item) => (
        <MadeChip key={`${item.kind}-${item.id}`} made={item} />
      ))}
      {more > 0 && <span className="text-note text-text-3">+{more}</span>}
    </>
  );
}

/** In the place of the date while the pointer is on the row; by keyboard the same is on t, e and d. */
function QuickActions({ messageId, onConvert }: { messageId: number; onConvert: RowActions['onConvert'] }) {
  const hint = useHint();
  const closed = useClosed();
  const actions = [
    { kind: 'task', label: t('convert.task'), shortcut: hint('task'), icon: TaskIcon },
    { kind: 'event', label: t('convert.event'), shortcut: hint('event'), icon: CalendarIcon },
    { kind: 'chat', label: t('convert.chat'), shortcut: hint('chat'), icon: ChatsIcon },
  ] as const;
  return (
    <div role="gridcell" className="absolute top-1.5 right-2 hidden gap-1 group-hover:flex">
      {actions.map(({ kind, label, shortcut, icon: Icon }) => (
        <IconButton
          key={kind}
          label={label}
          shortcut={shortcut}
          aria-disabled={closed.has(kind) || undefined}
          hint={closed.get(kind)}
          tabIndex={-1}
          size="small"
          onClick={(event) => {
            event.stopPropagation();
            onConvert(kind, messageId);
          }}
        >
          <Icon />
        </IconButton>
      ))}
    </div>
  );
}

function rowDate({ message, timeZone }: MessageRowProps): string {
  return message.date ? formatRowDate(message.date, serverNow(), locale(), timeZone) : t('mail.noDate');
}
