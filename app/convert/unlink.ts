import { t } from '@/i18n/i18n';
import { journal } from '@/journal/journal';
import { profileQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { readAgain } from '@/mail/reread';
import { withLock } from '@/portal/lock';
import { type Outcome, outcomeOfError, outcomeOfTrue } from '@/portal/outcome';
import { ownedName } from '@/portal/owner';
import { within } from '@/portal/within';
import { showNotice } from '@/ui/notices';
import { takeOutOfCrm } from './crm.api';
import { LATE_PAUSES, LOOK_PAUSES, sleep, STILL_WORKING_MS } from '@/portal/patience';
import { listsAllBindings } from './look.api';
import {
  forget,
  isUnlinking,
  isWatched,
  note,
  type Noted,
  noted,
  setUnlink,
  type Unlinking,
  unlinkOf,
} from './unlink-store';

const OWNER_PATIENCE_MS = 2000;

/** Takes a message out of CRM unless that is under way or done: any number of presses is one request. */
export function startUnlink(messageId: number, subject: string): void {
  const state = unlinkOf(messageId);
  if (isUnlinking(state) || state?.phase === 'done') return;
  setUnlink(messageId, { phase: 'sending', since: Date.now() });
  const entry = { messageId, subject, at: Date.now() };
  run(entry).catch(() => setUnlink(messageId, { phase: 'unclear' }));
}

/** Looks again at one that is not settled, on the person's wish. */
export function lookAtUnlink(messageId: number): void {
  const entry = noted().find((one) => one.messageId === messageId);
  if (entry && !isUnlinking(unlinkOf(messageId))) void settle(entry, [0]);
}

/** After a reload: those whose answer this browser never saw are looked up. */
export function resumeUnlinks(): void {
  for (const entry of noted()) {
    if (unlinkOf(entry.messageId)) continue;
    // Held by a frame that still waits for its answer: that one will settle it.
    void withLock(lockName(entry.messageId), async (mine) => {
      if (mine) await settle(entry, [0, ...LOOK_PAUSES]);
    });
  }
}

async function run(entry: Noted): Promise<void> {
  const { messageId } = entry;
  await within(OWNER_PATIENCE_MS, queryClient.ensureQueryData(profileQuery()), null);
  await withLock(lockName(messageId), async (mine) => {
    if (!mine) {
      setUnlink(messageId, { phase: 'elsewhere' });
      return;
    }
    note(entry);
    const outcome = await send(messageId);
    if (outcome.class === 'done') {
      await finish(entry);
    } else if (outcome.class === 'not-done') {
      const { error } = outcome;
      const isSent = !['not-sent', 'too-fast', 'signed-out'].includes(error.meaning);
      forget(messageId);
      end(entry, { phase: isSent ? 'refused' : 'not-sent', error });
    } else {
      await settle(entry, LOOK_PAUSES);
    }
  });
}

async function send(messageId: number): Promise<Outcome> {
  try {
    return outcomeOfTrue(await takeOutOfCrm(messageId));
  } catch (error) {
    return outcomeOfError(error);
  }
}

type Look = 'out' | 'still' | 'unknowable';

async function settle(entry: Noted, pauses: readonly number[]): Promise<void> {
  const { messageId, at } = entry;
  setUnlink(messageId, { phase: 'looking' });
  let last: Look = 'unknowable';
  for (const pause of pauses) {
    await sleep(pause);
    last = await look(messageId);
    if (last === 'out') break;
  }
  if (last === 'out') {
    await finish(entry);
  } else if (last === 'still') {
    const isFinal = Date.now() - at >= STILL_WORKING_MS;
    if (isFinal) forget(messageId);
    end(entry, { phase: 'still', isFinal });
    if (!isFinal) void keepLooking(entry);
  } else {
    end(entry, { phase: 'unclear' });
  }
}

/** The portal may be at work for up to a minute; only then "still there" is its last word. */
async function keepLooking(entry: Noted): Promise<void> {
  const { messageId, at } = entry;
  const state = unlinkOf(messageId);
  for (const pause of LATE_PAUSES) {
    await sleep(pause);
    // The person went on: what they do now is looked after by itself.
    if (unlinkOf(messageId) !== state) return;
    const result = await look(messageId);
    if (unlinkOf(messageId) !== state) return;
    if (result === 'out') {
      await finish(entry);
      return;
    }
    if (result === 'still' && Date.now() - at >= STILL_WORKING_MS) {
      forget(messageId);
      setUnlink(messageId, { phase: 'still', isFinal: true });
      return;
    }
  }
}

/** The oldest portals list one binding: a lone one of another kind may hide that of CRM. */
async function look(messageId: number): Promise<Look> {
  try {
    const { bindings } = await readAgain(messageId);
    if (bindings.some(({ kind }) => kind === 'crm')) return 'still';
    return bindings.length === 0 || (await listsAllBindings(messageId)) ? 'out' : 'unknowable';
  } catch {
    return 'unknowable';
  }
}

async function finish(entry: Noted): Promise<void> {
  const { messageId } = entry;
  forget(messageId);
  for (const { key, kind, messageId: of, state } of journal.entries()) {
    if (kind === 'crm' && of === messageId && state === 'created') journal.update(key, { state: 'undone' });
  }
  await readAgain(messageId).catch(() => undefined);
  end(entry, { phase: 'done' });
}

/** How it ended: shown by the dialog that watches, else told at the edge of the screen. */
function end(entry: Noted, state: Unlinking): void {
  const { messageId, subject } = entry;
  setUnlink(messageId, state);
  if (isWatched(messageId)) return;
  const isDone = state.phase === 'done';
  showNotice({
    key: `unlink:${messageId}`,
    tone: isDone ? 'info' : 'warning',
    text: t(`kinds.unlinkNotice.${isDone ? 'done' : state.phase === 'unclear' ? 'unclear' : 'not'}`, {
      subject: subject || t('mail.noSubject'),
    }),
    actions: [],
    ...(isDone && { lasts: 8000 }),
  });
}

function lockName(messageId: number): string {
  const name = `unlink:${messageId}`;
  return ownedName(name) ?? name;
}
