import { withWords } from '@/i18n/i18n';
import { queryClient } from '@/mail/query-client';
import { ownedName } from '@/portal/owner';
import { sleep } from '@/portal/patience';
import { session } from '@/portal/session';
import { holdsAny } from '@/portal/storage';
import type { Writing } from '@/route';
import { currentRoute, goTo } from '@/use-route';
import { handOver } from './addressed';
import { whenBegun } from './begun';
import { draftName } from './letter-drafts';

const PANEL_WIDTH = 720;
/** A portal that has opened nothing by then stays silent. */
const PATIENCE_MS = 2000;
/** The locks of a frame outlive it by a moment. */
const LOCKS_MS = 300;
/** What a letter may change: lists, messages and conversations. */
const CHANGED = new Set<unknown>(['messages', 'message', 'thread']);

/** The portal opened nothing: the next letter does not wait for it. */
let isSilent = false;

/**
 * Opens a letter in a panel over the portal's page, where there is more room than beside something. `here` is where
 * it is written when there is no panel: the portal refuses or stays silent, or storage does not reach over.
 */
export async function writeInPanel(writing: Writing, here: (writing: Writing) => void): Promise<void> {
  if (isSilent || currentRoute().writing !== null || !handOver(writing)) return here(writing);
  const name = draftName(writing);
  const focused = document.activeElement;
  const over = new AbortController();
  const begun = whenBegun(name, over.signal);
  const closed = session()
    .frame.slider.openSliderAppPage(optionsOf(writing))
    .then(
      () => 'closed' as const,
      () => 'refused' as const,
    );
  // The portal answers when the panel closes. Before that it shows by taking the focus, or by what is written in it.
  const first = await Promise.race([begun, focusLeft(over.signal), closed, sleep(PATIENCE_MS)]);
  if (first === undefined || first === 'refused') {
    isSilent = first === undefined;
    here(writing);
    const late = await Promise.race([begun, closed]);
    if (late !== 'begun') return over.abort();
    leave(name);
  }
  await closed;
  over.abort();
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
  await showChanges();
}

function optionsOf(writing: Writing) {
  const { mode } = writing;
  const which = writing.mode === 'new' ? { name: writing.name } : { mid: String(writing.messageId) };
  return { place: 'write', mode, ...which, bx24_width: PANEL_WIDTH };
}

function focusLeft(signal: AbortSignal): Promise<'left'> {
  return new Promise((resolve) => {
    window.addEventListener('blur', () => resolve('left'), { once: true, signal });
  });
}

/** The panel was only slow, and the letter is open twice: there it stays. */
function leave(name: string): void {
  const { writing } = currentRoute();
  isSilent = false;
  if (writing && draftName(writing) === name) goTo({ writing: null });
}

/** The panel is gone: what it sent is shown, and a letter it did not get to send is told here. */
async function showChanges(): Promise<void> {
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => CHANGED.has(queryKey[0]) });
  await sleep(LOCKS_MS);
  if (!holdsAny(ownedName('outbox'))) return;
  const { resumeOutbox } = await withWords(import('./outbox'));
  resumeOutbox();
}
