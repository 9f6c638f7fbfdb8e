import { useMemo } from 'react';
import { madeFrom } from '@/journal/made';
import { useMadeByMessage } from '@/journal/use-journal';
import type { Message } from '@/mail/message';

/** Of these rows, those nothing was made of yet, when that is asked for. The portal cannot be asked for it. */
export function useUnlinked(messages: readonly Message[], isWanted: boolean): readonly Message[] {
  const madeByMessage = useMadeByMessage();
  return useMemo(
    () =>
      isWanted
        ? messages.filter(({ id, bindings }) => madeFrom(bindings, madeByMessage.get(id)).length === 0)
        : messages,
    [messages, isWanted, madeByMessage],
  );
}
