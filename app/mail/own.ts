import { useQuery } from '@tanstack/react-query';
import type { Address } from './address';
import type { Mailbox } from './mailbox';
import { mailboxesQuery } from './mailbox.api';
import { profileQuery } from './person.api';

/** Whose letter it is: the person's, one from an address they share with colleagues, or somebody else's. */
export type Whose = 'mine' | 'ours' | 'theirs';

/**
 * Judged by the address, and by the name it was sent under: portals do not tell shared mailboxes from own
 * ones, and what a colleague sent as "Support" is not the person's own word.
 */
export function whoseIs(from: Address, mailboxes: readonly Mailbox[], myName: string): Whose {
  const email = from.email.toLowerCase();
  const mailbox = mailboxes.find((one) => one.email !== '' && one.email.toLowerCase() === email);
  if (!mailbox) return 'theirs';
  const name = from.name || mailbox.senderName;
  const mine = wordsOf(myName);
  return name === '' || mine.length === 0 || wordsOf(name).some((word) => mine.includes(word))
    ? 'mine'
    : 'ours';
}

/** Tells whose letters are, as far as it is known. */
export function useWhose(): (from: Address) => Whose {
  const mailboxes = useQuery(mailboxesQuery()).data ?? [];
  const name = useQuery(profileQuery()).data?.name ?? '';
  return (from) => whoseIs(from, mailboxes, name);
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}
