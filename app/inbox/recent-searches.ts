import { searchWords } from '@/mail/search';
import { ownedName } from '@/portal/owner';
import { readStored, writeStored } from '@/portal/storage';

const KEPT = 8;

/** What this person searched for last on this device, newest first. */
export function recentSearches(): string[] {
  const name = ownedName('searches');
  const stored = name === null ? [] : readStored(name);
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string').slice(0, KEPT) : [];
}

/** Remembers a search that was meant: sent off, or left standing. */
export function rememberSearch(search: string): void {
  const wanted = search.trim();
  if (searchWords(wanted).searched.length > 0) write([wanted, ...without(wanted)]);
}

export function forgetSearch(search: string): void {
  write(without(search));
}

/** Names the line of a remembered search in the page, for `aria-activedescendant`. */
export function recentId(index: number): string {
  return `recent-search-${index}`;
}

function without(search: string): string[] {
  return recentSearches().filter((one) => one.toLowerCase() !== search.toLowerCase());
}

function write(searches: readonly string[]): void {
  const name = ownedName('searches');
  if (name !== null) writeStored(name, searches.slice(0, KEPT));
}
