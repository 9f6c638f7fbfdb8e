import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { looksLikeMarkup } from '@/mail/body/decode';
import { cachedRow, messageQuery, noteOpened, threadQuery } from '@/mail/message.api';
import { type Readable, readableFrom } from '@/mail/readable';

/** Stepping through the list passes many messages; only the one the person stays on is asked for. */
const REST_MS = 120;

/**
 * A message, its conversation and its body: `readable` text, or `markup` as the portal gave it. The header is there
 * at once from the list row; the body follows.
 */
export function useMessage(messageId: number) {
  const settled = useSettled(messageId, REST_MS);
  const enabled = settled === messageId;
  useEffect(() => noteOpened(settled), [settled]);
  const get = useQuery({ ...messageQuery(messageId), enabled });
  const thread = useQuery({ ...threadQuery(messageId), enabled });

  const message = get.data ?? cachedRow(messageId);
  const getBody = get.data?.body ?? null;
  const inThread = thread.data?.find(({ id }) => id === messageId) ?? null;
  const isMarkup = useMemo(() => looksLikeMarkup(getBody ?? ''), [getBody]);
  const markup = isMarkup ? getBody : null;
  // What looks like markup in the conversation may be words about it; only the message itself tells.
  const isUndecided = useMemo(
    () => getBody === null && !get.isError && looksLikeMarkup(inThread?.body ?? ''),
    [getBody, get.isError, inThread],
  );
  // Either answer alone is enough to read; waiting for both would only cost time.
  const hasText = thread.data
    ? (inThread !== null && !isUndecided) || get.data !== undefined
    : thread.isError && get.data !== undefined;
  const readable = useMemo(
    (): Readable | null => (hasText && !isMarkup ? readableFrom(inThread, getBody) : null),
    [hasText, isMarkup, inThread, getBody],
  );
  return { get, thread, message, readable, markup };
}

function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), ms);
    return () => window.clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
