import { useEffect, useState } from 'react';
import type { Kind } from '@/journal/journal';
import { dropWish, type Wish, wishOf } from './wish';

/** What was pointed at before this dialog opened. */
export function useWish(kind: Kind, messageId: number): Wish | null {
  const [wish] = useState(() => wishOf(kind, messageId));
  return wish;
}

/** Forgets it when the dialog closes, whichever way. */
export function useWishDropped(kind: Kind, messageId: number): void {
  useEffect(() => () => dropWish(kind, messageId), [kind, messageId]);
}
