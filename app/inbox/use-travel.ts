import { useEffect, useRef } from 'react';
import { onDeparture } from '@/mail/leaving';
import type { Message } from '@/mail/message';
import { nextAfter } from './travel';

interface Travel {
  rows: readonly Message[];
  /** Rows of `rows` that are on their way out already. */
  leaving: ReadonlySet<number>;
  openId: number | null;
  markedId: number | null;
  /** The open message left; what to read instead, null for the list. */
  onLeft: (nextId: number | null) => void;
  onMark: (nextId: number | null) => void;
}

/** Remembers which way the person goes through the list, and leads on when the message they are at leaves it. */
export function useTravel(travel: Travel): { goes: (direction: 1 | -1) => void } {
  const direction = useRef<1 | -1>(1);
  const latest = useRef(travel);
  useEffect(() => {
    latest.current = travel;
  });
  useEffect(
    () =>
      onDeparture((ids) => {
        const { rows, leaving, openId, markedId, onLeft, onMark } = latest.current;
        const gone = new Set([...leaving, ...ids]);
        const next = (id: number) => nextAfter(rows, gone, id, direction.current);
        if (markedId !== null && ids.has(markedId)) onMark(next(markedId));
        if (openId !== null && ids.has(openId)) onLeft(next(openId));
      }),
    [],
  );
  return {
    goes: (by) => {
      direction.current = by;
    },
  };
}
