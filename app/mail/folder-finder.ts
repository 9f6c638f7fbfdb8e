import { addFolder } from './folder';
import { hasMail } from './folder.api';
import { type FindableRole, rolesToFind, withMiss } from './folder-book';
import { allNames, likelyNames } from './folder-candidates';
import { folderStore } from './folder-store';

/** Nobody waits for a search in the background, and everybody shares the portal's patience. */
const BACKGROUND_PAUSE_MS = 2000;
/** The first names are asked for at once, since somebody waits; the rest at the portal's pace. */
const AT_ONCE = 6;
const PAUSE_MS = 500;
const LOOK_AGAIN_AFTER_MS = 7 * 86_400_000;

let last: Promise<unknown> = Promise.resolve();

/**
 * Looks for the folders of a mailbox that are not known yet, gently, until told to stop. What is not found is
 * not looked for again for a week, except on demand.
 */
export async function lookAround(mailboxId: number, signal: AbortSignal): Promise<void> {
  try {
    for (const role of rolesToFind(folderStore.book(), mailboxId, Date.now() - LOOK_AGAIN_AFTER_MS)) {
      const found = await find(mailboxId, role, likelyNames(role, portalLanguage()), signal, () =>
        quiet(BACKGROUND_PAUSE_MS, signal),
      );
      if (signal.aborted) return;
      if (!found) miss(mailboxId, role);
    }
  } catch {
    // The portal is busy or away. Nothing was learned; the next look starts over.
  }
}

/** Looks for one folder for a person who waits. Null: not found, or empty. Throws when the portal does not answer. */
export async function findFolder(mailboxId: number, role: FindableRole): Promise<string | null> {
  const { signal } = new AbortController();
  const found = await find(mailboxId, role, allNames(role, portalLanguage()), signal, async (tried) => {
    if (tried >= AT_ONCE) await pause(PAUSE_MS);
  });
  if (found === null) miss(mailboxId, role);
  return found;
}

async function find(
  mailboxId: number,
  role: FindableRole,
  names: readonly string[],
  signal: AbortSignal,
  before: (tried: number) => Promise<void>,
): Promise<string | null> {
  for (const [tried, name] of names.entries()) {
    await before(tried);
    if (signal.aborted) return null;
    if (!(await inTurn(() => hasMail(mailboxId, name)))) continue;
    addFolder(mailboxId, name, role);
    return name;
  }
  return null;
}

function miss(mailboxId: number, role: FindableRole): void {
  folderStore.change((book) => withMiss(book, mailboxId, role, Date.now()));
}

/** Never two questions of this kind at once. */
async function inTurn<T>(ask: () => Promise<T>): Promise<T> {
  const mine = last.then(ask);
  last = mine.catch(() => null);
  return mine;
}

/** A pause, and as much longer as nobody looks at the page. */
async function quiet(ms: number, signal: AbortSignal): Promise<void> {
  do await pause(ms);
  while (document.hidden && !signal.aborted);
}

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => {
    window.setTimeout(resolve, ms);
  });
}

/** The portal tells its language with the address of the page, also one we have no words in. */
function portalLanguage(): string {
  return new URLSearchParams(window.location.search).get('LANG') ?? navigator.language;
}
