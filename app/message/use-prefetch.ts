import { useEffect, useRef } from 'react';
import { neighboursOf } from '@/mail/neighbours';
import { likelyNext, prefetch } from './prefetch';

/** Who only passes by wants nothing read ahead. */
const REST_MS = 300;

/** Reads what stands beside the open message in the list, once that one can be read and the person rests on it. */
export function usePrefetch(messageId: number, isReadable: boolean): void {
  const opened = useRef<{ id: number; cameFrom: number | null }>({ id: messageId, cameFrom: null });
  useEffect(() => {
    if (opened.current.id !== messageId) opened.current = { id: messageId, cameFrom: opened.current.id };
    if (!isReadable) return;
    const moved = new AbortController();
    const timer = window.setTimeout(
      () => void prefetch(likelyNext(neighboursOf(messageId), opened.current.cameFrom), moved.signal),
      REST_MS,
    );
    return () => {
      window.clearTimeout(timer);
      moved.abort();
    };
  }, [messageId, isReadable]);
}
