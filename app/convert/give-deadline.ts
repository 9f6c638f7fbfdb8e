import { outcomeOfError, type Outcome, outcomeOfTrue } from '@/portal/outcome';
import { busyPause, LOOK_PAUSES, sleep } from '@/portal/patience';
import type { DeadlineState } from './attempt-store';
import { readDeadline, setDeadline } from './task.api';

/** A timer that comes later than this slept with the computer. */
const SLEPT_MS = 3000;

/**
 * Sets the deadline of a task that is there. Each further step is told; null: it is set. A lost answer is looked up and
 * not repeated, so that a deadline somebody changes meanwhile is not set back.
 */
export async function giveDeadline(
  taskId: number,
  deadline: string,
  tell: (state: DeadlineState | null) => void,
): Promise<void> {
  for (let round = 0; ; round += 1) {
    const outcome = await send(taskId, deadline);
    if (outcome.class === 'done') return tell(null);
    if (outcome.class === 'unclear') return lookForDeadline(taskId, deadline, tell);
    const { error } = outcome;
    const pause = busyPause(round, error);
    if (error.meaning !== 'too-fast' || pause === undefined) return tell('failed');
    tell('busy');
    const until = Date.now() + pause;
    await sleep(pause);
    // It slept with the computer: nobody waits for it any more, and somebody may have set another one.
    if (Date.now() - until > SLEPT_MS) return tell('failed');
    tell('setting');
  }
}

/** Finds out whether a deadline was set whose answer nobody saw. */
export async function lookForDeadline(
  taskId: number,
  deadline: string,
  tell: (state: DeadlineState | null) => void,
): Promise<void> {
  tell('looking');
  let last: DeadlineState = 'unclear';
  for (const pause of LOOK_PAUSES) {
    await sleep(pause);
    const found = await readDeadline(taskId).catch(() => undefined);
    if (found && Date.parse(found) === Date.parse(deadline)) return tell(null);
    last = found === undefined ? 'unclear' : 'failed';
  }
  tell(last);
}

async function send(taskId: number, deadline: string): Promise<Outcome> {
  try {
    return outcomeOfTrue(await setDeadline(taskId, deadline));
  } catch (error) {
    return outcomeOfError(error);
  }
}
