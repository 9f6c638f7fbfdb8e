import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { t } from '@/i18n/i18n';
import type { Kind } from '@/journal/journal';
import { useMadeByMessage } from '@/journal/use-journal';
import { useActions } from '@/keys/actions';
import type { Message } from '@/mail/message';
import { tellRows } from '@/mail/neighbours';
import { useWhose } from '@/mail/own';
import { profileQuery, readerZone } from '@/mail/person.api';
import { Button } from '@/ui/Button';
import { isFocusLost } from '@/ui/focus';
import { MailRow, mailRowId } from './MailRow';

/** Messages that stand together, such as those of one mailbox. */
export interface MailSection {
  key: string;
  /** '' for a section that needs no name, because it is the only one. */
  title: string;
  messages: readonly Message[];
}

interface MailListProps {
  /** What the list is, for screen readers. */
  label: string;
  sections: readonly MailSection[];
  /** The message that is open beside (or over) the list. */
  openId: number | null;
  onOpen: (messageId: number) => void;
  onConvert: (kind: Kind, messageId: number) => void;
  onRefresh: () => void;
  /** Reads more; null when there is no more. */
  onMore: (() => void) | null;
  isReadingMore: boolean;
  /** Reading more failed: the button says so and tries again. */
  hasMoreFailed?: boolean;
  /** After the rows. */
  children?: ReactNode;
}

/**
 * The rows of an aside as a grid with one tab stop, like the inbox: the focus stays on the grid and the current
 * row is named by `aria-activedescendant`. The keys of the application work on the current row.
 */
export function MailList(props: MailListProps) {
  const { label, sections, openId, onOpen, onConvert, onMore } = props;
  const grid = useRef<HTMLDivElement>(null);
  const madeByMessage = useMadeByMessage();
  const whose = useWhose();
  const timeZone = readerZone(useQuery(profileQuery()).data);
  const [markedId, setMarkedId] = useState<number | null>(null);
  const cursorId = openId ?? markedId;
  const messages = useMemo(() => sections.flatMap((section) => section.messages), [sections]);
  useEffect(() => tellRows(messages), [messages]);

  const cursor = messages.findIndex(({ id }) => id === cursorId);
  const current = messages[cursor] ?? messages[0];
  useEffect(() => {
    if (cursorId !== null) document.getElementById(mailRowId(cursorId))?.scrollIntoView({ block: 'nearest' });
  }, [cursorId]);

  // The frame gets no focus from the portal, and an open message may hide the list: the focus comes (back) to
  // it, unless the person has it somewhere.
  const isCovered = openId !== null;
  useEffect(() => {
    if (isCovered) return;
    const frame = requestAnimationFrame(() => {
      if (isFocusLost()) grid.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [isCovered]);

  function go(to: Message | undefined): void {
    if (!to) return;
    // Enter after it must open the row, not press what had the focus; a text being read keeps it.
    if (openId === null) grid.current?.focus({ preventScroll: true });
    setMarkedId(to.id);
    if (openId !== null) onOpen(to.id);
  }

  function step(by: 1 | -1): void {
    go(cursor < 0 ? messages[0] : messages[Math.min(Math.max(cursor + by, 0), messages.length - 1)]);
  }

  function open(id: number): void {
    setMarkedId(id);
    onOpen(id);
  }

  const workId = cursorId ?? current?.id;
  const convert = (kind: Kind) => (workId === undefined ? null : () => onConvert(kind, workId));
  useActions({
    next: current ? () => step(1) : null,
    previous: current ? () => step(-1) : null,
    open: current ? () => open(current.id) : null,
    refresh: props.onRefresh,
    task: convert('task'),
    event: convert('event'),
    chat: convert('chat'),
    post: convert('post'),
    crm: convert('crm'),
  });

  return (
    <div className="min-h-0 flex-1 overflow-x-hidden overflow-y-auto">
      <div
        ref={grid}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={cursor < 0 || cursorId === null ? undefined : mailRowId(cursorId)}
        className={`group/grid outline-none ${
          cursor < 0
            ? 'focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-focus'
            : ''
        }`}
        onClick={(event) => {
          if (!(event.target instanceof Element)) return;
          const row = event.target.closest<HTMLElement>('[data-message]');
          if (row) open(Number(row.dataset['message']));
        }}
        onKeyDown={(event) => {
          const move = { ArrowDown: 1, ArrowUp: -1, Home: 'first', End: 'last' }[event.key];
          if (move === undefined) return;
          event.preventDefault();
          if (move === 'first') go(messages[0]);
          else if (move === 'last') go(messages.at(-1));
          else step(move === 1 ? 1 : -1);
        }}
      >
        {sections.map((section) => (
          <div key={section.key} role="rowgroup" aria-label={section.title || label}>
            {section.title !== '' && (
              <div
                aria-hidden="true"
                className="truncate border-b border-line-quiet bg-page px-5 py-1 text-note text-text-2"
              >
                {section.title}
              </div>
            )}
            {section.messages.map((message) => (
              <MailRow
                key={message.id}
                message={message}
                isCurrent={message.id === cursorId}
                isSent={whose(message.from) !== 'theirs'}
                made={madeByMessage.get(message.id)}
                timeZone={timeZone}
              />
            ))}
          </div>
        ))}
      </div>
      {onMore && (
        <div className="flex flex-col items-center gap-2 p-3">
          {props.hasMoreFailed === true && (
            <p role="alert" className="text-row text-text-2">
              {t('inbox.moreFailed')}
            </p>
          )}
          <Button
            variant="secondary"
            size="small"
            busy={props.isReadingMore ? t('aside.readingMore') : undefined}
            onClick={onMore}
          >
            {t('aside.more')}
          </Button>
        </div>
      )}
      {props.children}
    </div>
  );
}
