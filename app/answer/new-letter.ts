import type { Address } from '@/mail/address';
import type { Writing } from '@/route';

const addressed = new Map<string, Address[]>();

/** A letter nobody has begun yet, to these people; the page is opened by going there. */
export function newLetter(to: Address[] = []): Writing {
  // Unique among one person's drafts is enough.
  const name = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
  if (to.length > 0) addressed.set(name, to);
  return { mode: 'new', name };
}

/** Whom a new letter was begun to. */
export function addressedTo(writing: Writing): Address[] {
  return writing.mode === 'new' ? (addressed.get(writing.name) ?? []) : [];
}
