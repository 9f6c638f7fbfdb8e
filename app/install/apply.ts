import type { PortalError } from '@/portal/errors';
import type { Outcome } from '@/portal/outcome';
import { busyPause, sleep } from '@/portal/patience';
import type { Offer } from './offers';
import { bind, readBound, unbind } from './placement.api';
import { type Bound, isDone, planOf, type Step } from './plan';
import { titlesOf } from './titles';

/**
 * How far one step is. `absent`: no answer came, and the portal does not show it; `unclear`: the portal could not be
 * asked afterwards either. To try again is safe in both cases, because the portal refuses a second record.
 */
export type Standing =
  | { state: 'waiting' | 'doing' | 'done' | 'absent' | 'unclear' }
  | { state: 'refused'; error: PortalError };

export interface Line {
  step: Step;
  standing: Standing;
}

/**
 * Makes the portal show exactly the wanted places, one request each, and tells every change of the report. A refusal
 * does not stop the rest. What stayed without an answer is read from the portal afterwards, never repeated. Safe to
 * run again: each run begins with what the portal has. Throws `PortalError` when that could not be read.
 */
export async function apply(
  wanted: readonly Offer[],
  handler: string,
  tell: (lines: Line[]) => void,
): Promise<Line[]> {
  const before = await readBound();
  let lines = planOf(wanted, before, handler).map((step): Line => ({ step, standing: { state: 'waiting' } }));
  const put = (index: number, standing: Standing) => {
    lines = lines.map((line, at) => (at === index ? { ...line, standing } : line));
    tell(lines);
  };
  tell(lines);
  for (const [index, { step }] of lines.entries()) {
    put(index, { state: 'doing' });
    put(index, standingOf(await doOnce(step, handler)));
  }
  if (lines.some(({ standing }) => mayBeOtherwise(standing))) {
    const now = await readBound().catch((): null => null);
    if (now) lines = lines.map((line) => settled(line, now, handler));
    tell(lines);
  }
  return lines;
}

async function doOnce(step: Step, handler: string): Promise<Outcome> {
  for (let round = 0; ; round += 1) {
    const outcome =
      step.kind === 'unbind'
        ? await unbind(step.code, step.handler)
        : await bind({
            code: step.offer.code,
            handler,
            titles: titlesOf(step.offer.group),
            options: step.offer.options,
          });
    const error = outcome.class === 'not-done' ? outcome.error : null;
    const pause = busyPause(round, error);
    if (error?.meaning !== 'too-fast' || pause === undefined) return outcome;
    await sleep(pause);
  }
}

function standingOf(outcome: Outcome): Standing {
  if (outcome.class === 'done') return { state: 'done' };
  return outcome.class === 'not-done' ? { state: 'refused', error: outcome.error } : { state: 'unclear' };
}

/** A refusal may mean that somebody else bound it a moment before. */
function mayBeOtherwise({ state }: Standing): boolean {
  return state === 'unclear' || state === 'refused';
}

function settled(line: Line, now: readonly Bound[], handler: string): Line {
  const { step, standing } = line;
  if (!mayBeOtherwise(standing)) return line;
  if (isDone(step, now, handler)) return { step, standing: { state: 'done' } };
  return standing.state === 'unclear' ? { step, standing: { state: 'absent' } } : line;
}
