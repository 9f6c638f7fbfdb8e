import type { Aside } from '@/place';
import type { Writing } from '@/route';

interface AsideScreenProps {
  aside: Aside;
  /** The message that is open beside (or over) the list. */
  openId: number | null;
  onOpen: (messageId: number) => void;
  onWrite: (writing: Writing) => void;
  /** Goes to the folders of the person's own mailboxes. */
  onInbox: () => void;
}

/** The mail that belongs to what this frame stands beside: a client, a chat, a task, an e-mail of a timeline. */
export function AsideScreen({ aside }: AsideScreenProps) {
  return <p>{aside.kind}</p>;
}
