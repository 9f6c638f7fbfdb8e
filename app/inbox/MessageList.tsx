import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { t } from '@/i18n/i18n';
import { useHandled } from '@/journal/handled';
import { useMadeByMessage } from '@/journal/use-journal';
import type { Message } from '@/mail/message';
import { isFocusLost } from '@/ui/focus';
import { useNarrow } from '@/ui/narrow';
import { MessageRow, type RowActions, rowId } from './MessageRow';
import { useSteadyRows } from './use-steady-rows';
import { scrollToRow, useWindow } from './use-window';

export interface MessageListProps extends RowActions {
  grid: RefObject<HTMLDivElement | null>;
  messages: readonly Message[];
  cursorId: number | null;
  /** By id. */
  selected: ReadonlyMap<number, unknown>;
  timeZone: string;
  hasMore: boolean;
  /** The person wrote these, so the rows say to whom. */
  isToRecipient: boolean;
  /** In narrow frames something else is in its place. */
  isCovered: boolean;
  onNearEnd: () => void;
  /** `isSelecting`: what the step passes is selected on the way. */
  onStep: (step: 1 | -1, isSelecting: boolean) => void;
  /** To an end of the rows loaded so far. */
  onJump: (end: 'first' | 'last') => void;
  onOpen: (messageId: number) => void;
}

/** As high as `h-16` of the rows, and `h-14` in narrow frames. */
const ROW_HEIGHT = { wide: 64, narrow: 56 };
const ROWS_AHEAD = 15;

/**
 * The rows of the inbox as a grid with one tab stop: the focus stays on the grid and the current row
 * is named by `aria-activedescendant`, so it survives rows coming and going.
 */
export function MessageList(props: MessageListProps) {
  const { grid, messages, cursorId, isCovered, onNearEnd, onStep } = props;
  const madeByMessage = useMadeByMessage();
  const handled = useHandled();
  const rowHeight = useNarrow() ? ROW_HEIGHT.narrow : ROW_HEIGHT.wide;
  // Rows are many and remember what they drew; what selecting means changes with every step.
  const latestSelect = useRef(props.onSelect);
  useEffect(() => {
    latestSelect.current = props.onSelect;
  });
  const onSelect = useCallback((id: number, isRange: boolean) => latestSelect.current(id, isRange), []);
  const { first, end } = useWindow(grid, messages.length, rowHeight);

  useEffect(() => {
    if (end >= messages.length - ROWS_AHEAD) onNearEnd();
  }, [end, messages.length, onNearEnd]);

  const cursor = messages.findIndex((message) => message.id === cursorId);
  const isListed = cursor >= 0;
  // Follows the person to another row, not a row to another place.
  useEffect(() => {
    if (isListed) scrollToRow(grid.current, cursor, rowHeight);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [grid, cursorId, isListed]);
  useSteadyRows(grid, messages, rowHeight);
  const latestCursor = useRef(cursor);
  useEffect(() => {
    latestCursor.current = cursor;
  });

  // The frame gets no focus from the portal, and in narrow frames an open message hides the list: the focus
  // comes (back) to it, unless the person has it somewhere, as in the search field.
  useEffect(() => {
    if (isCovered) return;
    const frame = requestAnimationFrame(() => {
      if (!isFocusLost()) return;
      grid.current?.focus({ preventScroll: true });
      // Steps were made while the list had no height to be scrolled in.
      if (latestCursor.current >= 0) scrollToRow(grid.current, latestCursor.current, rowHeight);
    });
    return () => cancelAnimationFrame(frame);
  }, [grid, isCovered, rowHeight]);

  // The bar above goes with the selection, a row with what was done to it, and with them the button that was pressed.
  const isSelecting = props.selected.size > 0;
  const count = messages.length;
  useEffect(() => {
    if (isSelecting) return;
    const frame = requestAnimationFrame(() => {
      if (isFocusLost()) grid.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [grid, isSelecting, count]);

  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      aria-label={t('inbox.list')}
      aria-multiselectable
      aria-rowcount={props.hasMore ? -1 : messages.length}
      aria-activedescendant={cursor >= 0 ? rowId(messages[cursor]?.id ?? 0) : undefined}
      className={`group/grid min-h-0 flex-1 overflow-x-hidden overflow-y-auto [overflow-anchor:none] outline-none ${
        cursor < 0
          ? 'focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-focus'
          : ''
      }`}
      onClick={(event) => {
        if (!(event.target instanceof Element) || event.target.closest('[data-select]')) return;
        const id = Number(event.target.closest<HTMLElement>('[data-message]')?.dataset['message'] ?? 0);
        if (id === 0) return;
        if (event.shiftKey || event.ctrlKey || event.metaKey) props.onSelect(id, event.shiftKey);
        else props.onOpen(id);
      }}
      onKeyDown={(event) => {
        const move = { ArrowDown: 1, ArrowUp: -1, Home: 'first', End: 'last' }[event.key];
        if (move === undefined) return;
        event.preventDefault();
        if (move === 'first' || move === 'last') props.onJump(move);
        else onStep(move === 1 ? 1 : -1, event.shiftKey);
      }}
    >
      <div
        role="presentation"
        // While a strip stands above, even a short list can make room for it without moving: see FreshStrip.
        className="relative group-has-[[data-fresh]]/rows:min-h-[calc(100%+4rem)]"
        style={{ height: messages.length * rowHeight }}
      >
        {messages.slice(first, end).map((message, at) => (
          <MessageRow
            key={message.id}
            message={message}
            index={first + at}
            top={(first + at) * rowHeight}
            isCurrent={message.id === cursorId}
            isToRecipient={props.isToRecipient}
            isSelected={props.selected.has(message.id)}
            isSelecting={isSelecting}
            made={madeByMessage.get(message.id)}
            isHandled={handled.has(message.id)}
            timeZone={props.timeZone}
            onConvert={props.onConvert}
            onSelect={onSelect}
          />
        ))}
      </div>
    </div>
  );
}
