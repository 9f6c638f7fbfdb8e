import {
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { locale, t } from '@/i18n/i18n';
import { formatShortDate } from '@/mail/date';
import type { MessageFilter } from '@/mail/message.api';
import { serverNow } from '@/portal/clock';
import { announce } from '@/ui/announcements';
import { CloudOffIcon, WarningIcon } from '@/ui/icons/Icons';
import type { Arrivals } from './arrivals';
import { useArrivals } from './use-arrivals';
import type { MessagesOfList } from './use-messages';

interface FreshStripProps {
  filter: MessageFilter;
  list: MessagesOfList;
  grid: RefObject<HTMLElement | null>;
  /** No row is open, marked or selected: new ones may come in by themselves while the list is at its top. */
  isAtRest: boolean;
  timeZone: string;
}

/** Questions that may go wrong before it is worth a line. */
const FAILURES_TOLD = 2;

/** A line above the list: new messages that wait to be shown, or why none can come. It moves no row. */
export function FreshStrip({ filter, list, grid, isAtRest, timeZone }: FreshStripProps) {
  const { arrivals, failures, show } = useArrivals(filter, list);
  const isOnline = useSyncExternalStore(subscribeOnline, () => navigator.onLine);
  const { count } = arrivals;
  const [isWaiting, setWaiting] = useState(false);

  useEffect(() => {
    const slipsIn = isAtRest && nothingCanJump(grid.current);
    setWaiting(count > 0 && !slipsIn);
    if (count === 0) return;
    announce(wordsFor(arrivals));
    if (slipsIn) void show();
    // Only as they arrive: coming to rest later moves nothing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [count]);

  if (count > 0 && isWaiting) {
    return (
      <Strip grid={grid}>
        <button
          type="button"
          className="flex h-full w-full items-center justify-center gap-2 bg-tint font-semibold text-on-tint hover:bg-tint-hover"
          onClick={() => {
            // The strip goes with the press, and the focus must not go with it.
            grid.current?.focus({ preventScroll: true });
            grid.current?.scrollTo(0, 0);
            void show();
          }}
        >
          {wordsFor(arrivals)} <span aria-hidden="true">·</span> {t('fresh.show')}
        </button>
      </Strip>
    );
  }
  const { query, refresh } = list;
  if (!isOnline && query.data) {
    const now = serverNow();
    const checked = new Date(now.getTime() - (Date.now() - query.dataUpdatedAt));
    const at = formatShortDate(checked, now, locale(), timeZone);
    return (
      <Strip grid={grid}>
        <Line icon={<CloudOffIcon className="size-4" />}>{t('fresh.offline', { at })}</Line>
      </Strip>
    );
  }
  if (failures >= FAILURES_TOLD && !query.isError && !query.isFetching) {
    return (
      <Strip grid={grid}>
        <Line icon={<WarningIcon className="size-4" />}>{t('inbox.refreshFailed')}</Line>
        <button
          type="button"
          className="h-7 shrink-0 rounded-control px-2 font-semibold text-on-tint hover:bg-tint-hover"
          onClick={refresh}
        >
          {t('problem.tryAgain')}
        </button>
      </Strip>
    );
  }
  return null;
}

/** "3 new messages"; "50+ new messages" when there may be more than one answer holds. */
function wordsFor({ count, hasGap }: Arrivals): string {
  return hasGap ? t('fresh.manyNew', { count }) : t('fresh.new', { count });
}

interface StripProps {
  grid: RefObject<HTMLElement | null>;
  children: ReactNode;
}

/** Takes its height from what is above the rows in sight, so that they stay where they are under the pointer. */
function Strip({ grid, children }: StripProps) {
  const strip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const list = grid.current;
    const height = strip.current?.offsetHeight ?? 0;
    if (!list || nothingCanJump(list)) return undefined;
    list.scrollBy(0, height);
    return () => {
      list.scrollBy(0, -height);
    };
  }, [grid]);
  return (
    <div
      ref={strip}
      data-fresh=""
      className="flex min-h-9 items-center gap-2 border-b border-line text-row *:first:min-h-9"
    >
      {children}
    </div>
  );
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <p role="status" className="flex min-w-0 flex-1 items-center gap-2 px-3 text-text-2">
      {icon}
      <span className="min-w-0 flex-1">{children}</span>
    </p>
  );
}

/** The list is at its top and neither pointed at nor being searched, so nobody is about to press a row. */
function nothingCanJump(list: HTMLElement | null): boolean {
  if (!list) return true;
  const isTyping = document.activeElement instanceof HTMLInputElement;
  return list.scrollTop === 0 && !list.matches(':hover') && !isTyping;
}

function subscribeOnline(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
