import type { Kind } from '@/journal/journal';
import type { Address } from '@/mail/address';

/** What every aside is given by the shell. */
export interface AsideProps {
  /** The message that is open beside (or over) the list. */
  openId: number | null;
  onOpen: (messageId: number) => void;
  onConvert: (kind: Kind, messageId: number) => void;
  /** Begins a letter to these people. */
  onCompose: (to: Address[]) => void;
  /** Goes to the folders of the person's own mailboxes. */
  onInbox: () => void;
  /** Looks for these words in all of it. */
  onSearch: (words: string) => void;
}
