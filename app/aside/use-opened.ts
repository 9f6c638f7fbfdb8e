import { useEffect } from 'react';
import type { Message } from '@/mail/message';

const opened = new Set<string>();

/** Opens the message the person came for, once in the life of the frame: the way back leads to the list. */
export function useOpened(key: string, message: Message | null, onOpen: (messageId: number) => void): void {
  useEffect(() => {
    if (!message || opened.has(key)) return;
    opened.add(key);
    onOpen(message.id);
  }, [key, message, onOpen]);
}

/** It was opened already, by the person. */
export function noteOpened(key: string): void {
  opened.add(key);
}
