import type { Address } from '@/mail/address';
import { isComplete } from './recipients';

/** Where a suggested person is known from. */
export type Source = 'original' | 'employee' | 'contact' | 'recent';

export interface Suggestion extends Address {
  source: Source;
}

const MOST = 8;

/**
 * People for what is typed, each address once, by the order of the sources. Every word typed must stand in the name or
 * the address: an answer to an older text never offers somebody else.
 */
export function suggestionsFor(
  text: string,
  sources: readonly (readonly [Source, readonly Address[]])[],
  taken: ReadonlySet<string>,
): Suggestion[] {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  const once = new Map<string, Suggestion>();
  for (const [source, people] of sources) {
    for (const { name, email } of people) {
      const key = email.toLowerCase();
      const known = once.get(key);
      if (known?.name === '' && name !== '') known.name = nameOf(name, email);
      if (known || taken.has(key) || !isComplete(email)) continue;
      const place = `${name} ${email}`.toLowerCase();
      if (words.every((word) => place.includes(word))) {
        once.set(key, { name: nameOf(name, email), email, source });
      }
    }
  }
  return [...once.values()].slice(0, MOST);
}

/** The address book repeats the address where it knows no name. */
function nameOf(name: string, email: string): string {
  return name.toLowerCase() === email.toLowerCase() ? '' : name;
}
