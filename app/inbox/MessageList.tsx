import { useEffect, useRef } from 'react';
import { t } from '@/i18n/i18n';
import { useMadeByMessage } from '@/journal/use-journal';
import type { Message } from '@/mail/message';
import { MessageRow, type RowActions, rowId } from './MessageRow';
import { scrollToRow, useWindow } from './use-window';

export interface MessageListProps extends RowActions {
  messages: readonly Message[];
  cursorId: number | null;
  timeZone: string;
  hasMore: boolean;
  /** A message is open: in narrow frames it covers the list. */
  isCovered: boolean;
  onNearEnd: () => void;
  onStep: (step: 1 | -1) => void;
  /** To an end of the rows loaded so far. */
  onJump: (end: 'first' | 'last') => void;
  onOpen: (messageId: number) => void;
}

const ROW_HEIGHT = 64;
const ROWS_AHEAD = 15;

/**
 * The rows of the inbox as a grid with one tab stop: the focus stays on the grid and the current row
 * is named by `aria-activedescendant`, so it survives rows coming and going.
 */
export function MessageList(props: MessageListProps) {
  const { messages, cursorId, isCovered, onNearEnd, onStep } = props;
  const grid = useRef<HTMLDivElement>(null);
  const madeByMessage = useMadeByMessage();
  const { first, end } = useWindow(grid, messages.length, ROW_HEIGHT);

  useEffect(() => {
    if (end >= messages.length - ROWS_AHEAD) onNearEnd();
  }, [end, messages.length, onNearEnd]);

  const cursor = messages.findIndex((message) => message.id === cursorId);
  useEffect(() => {
    if (cursor >= 0) scrollToRow(grid.current, cursor, ROW_HEIGHT);
  }, [cursor]);

  // The frame gets no focus from the portal, and in narrow frames an open message hides the list: the focus
  // comes (back) to it, unless the person has it somewhere, as in the search field.
  useEffect(() => {
    if (isCovered) return;
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) grid.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [isCovered]);

  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      aria-label={t('inbox.list')}
      aria-rowcount={props.hasMore ? -1 : messages.length}
      aria-activedescendant={cursor >= 0 ? rowId(messages[cursor]?.id ?? 0) : undefined}
      className={`group/grid min-h-0 flex-1 overflow-x-hidden overflow-y-auto outline-none ${
        cursor < 0
          ? 'focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-focus'
          : ''
      }`}
      onClick={(event) => {
        const pressed =
          event.target instanceof Element && event.target.closest<HTMLElement>('[data-message]');
        if (pressed) props.onOpen(Number(pressed.dataset['message']));
      }}
      onKeyDown={(event) => {
        const move = { ArrowDown: 1, ArrowUp: -1, Home: 'first', End: 'last' }[event.key];
        if (move === undefined) return;
        event.preventDefault();
        if (move === 'first' || move === 'last') props.onJump(move);
        else onStep(move === 1 ? 1 : -1);
      }}
    >
      <div role="presentation" className="relative" style={{ height: messages.length * ROW_HEIGHT }}>
        {messages.slice(first, end).map((message, at) => (
          <MessageRow
            key={message.id}
            message={message}
            index={first + at}
            top={(first + at) * ROW_HEIGHT}
            isCurrent={message.id === cursorId}
            made={madeByMessage.get(message.id)}
            timeZone={props.timeZone}
            onConvert={props.onConvert}
          />
        ))}
      </div>
    </div>
  );
}
