import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Message } from '@/mail/message';
import { messageQuery, threadQuery } from '@/mail/message.api';
import { wordsOf } from './ready';

/** The words of a mail for a form, as far as they have arrived; '' until then, and when they cannot be read. */
export function useMailText(message: Message, timeZone: string): { newest: string; conversation: string } {
  const body = useQuery(messageQuery(message.id)).data?.body ?? null;
  const thread = useQuery(threadQuery(message.id)).data;
  return useMemo(
    () => wordsOf(message.id, body, thread ?? [], timeZone),
    [message.id, body, thread, timeZone],
  );
}
