import { ownedName } from './owner';
import { readStored, writeStored } from './storage';
import { readUserOption, writeUserOption } from './user-option';

/** How a value of a person is read, and joined when two of their devices changed it. */
interface Shape<T> {
  /** What comes from outside; null when it cannot be used. */
  parse: (value: unknown) => T | null;
  none: T;
  /** Both changed what was `base`: the changes made here go on top of those made `there`. */
  merge: (base: T, here: T, there: T) => T;
}

/**
 * A small value of one person: the portal keeps it for all their devices, a copy here serves at once and when
 * the portal does not answer. What could not be handed over yet is handed over at the next look.
 */
export interface PersonOption<T> {
  /** The value as known here; the same object until it changes. */
  now: () => T;
  subscribe: (listener: () => void) => () => void;
  /** Asks the portal, at most once in a while, and waits for what was asked. Never rejects: without an answer the copy serves. */
  refresh: () => Promise<void>;
  /** Keeps it here at once and on the portal. Throws {@link PortalError}; the copy here stays changed. */
  save: (value: T) => Promise<void>;
}

const FRESH_MS = 10 * 60_000;

export function createPersonOption<T>(option: string, { parse, none, merge }: Shape<T>): PersonOption<T> {
  const listeners = new Set<() => void>();
  let openedAs: string | null = null;
  let here = none;
  /** What the portal had when it was last asked: what differs from it was changed here. */
  let base = none;
  let readAt = Number.NEGATIVE_INFINITY;
  let underWay: Promise<void> = Promise.resolve();

  function open(): void {
    const name = ownedName(option);
    if (name === null || name === openedAs) return;
    const kept = readStored(name) as { here?: unknown; base?: unknown } | undefined;
    const copy = parse(kept?.here) ?? none;
    // What was changed before the person was known is theirs; what was another person's is not.
    here = openedAs === null && !isSame(here, none) ? merge(none, here, copy) : copy;
    base = parse(kept?.base) ?? none;
    openedAs = name;
  }

  function keep(nextHere: T, nextBase: T): void {
    open();
    const isOther = !isSame(here, nextHere);
    base = nextBase;
    if (isOther) here = nextHere;
    if (openedAs !== null) writeStored(openedAs, { here, base });
    if (isOther) for (const listener of listeners) listener();
  }

  async function exchange(): Promise<void> {
    open();
    const there = parse(await readUserOption(option)) ?? none;
    keep(isSame(here, base) ? there : merge(base, here, there), there);
    readAt = performance.now();
    if (isSame(here, there)) return;
    const written = here;
    await writeUserOption(option, written);
    keep(here, written);
  }

  function queue(): Promise<void> {
    underWay = underWay.catch(() => undefined).then(exchange);
    return underWay;
  }

  return {
    now: () => {
      open();
      return here;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async refresh() {
      const isOld = performance.now() - readAt >= FRESH_MS;
      if (isOld) readAt = performance.now();
      await (isOld ? queue() : underWay).catch(() => undefined);
    },
    save(value) {
      keep(value, base);
      return queue();
    },
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
