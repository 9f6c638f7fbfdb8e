import * as v from 'valibot';
import type { Standing } from '@/journal/standing';
import { STEP_KINDS, namesMade, sourceOf } from './recipe';

/**
 * `todo`: nothing was asked of the portal. `doing`: asked, no outcome yet. `left`: the person went on without it.
 * `stopped`: surely not done. `exists`: one turned up before it was asked for. `absent`: looked, not there so far;
 * `missing`: surely not there. `unclear`: nobody knows.
 */
const STATES = [
  'todo',
  'doing',
  'done',
  'left',
  'stopped',
  'exists',
  'absent',
  'missing',
  'unclear',
] as const;

const address = v.object({ name: v.string(), email: v.string() });
const idOrNull = v.nullable(v.number());
const plan = v.object({
  to: v.array(address),
  from: v.object({ ...address.entries, senderId: idOrNull, mailboxId: idOrNull }),
  subject: v.string(),
  signature: v.string(),
});

const step = v.object({
  kind: v.picklist(STEP_KINDS),
  /** The title, or the words of the reply with what is not known yet in braces. */
  text: v.string(),
  /** Ids of the kind that were known when the person decided. */
  had: v.array(v.number()),
  /** One that exists is taken instead of making another. */
  use: idOrNull,
  plan: v.nullable(plan),
  state: v.picklist(STATES),
  /** When it was asked for, milliseconds since the epoch. */
  since: v.number(),
  id: idOrNull,
  /** It was there before. */
  existing: v.boolean(),
  /** Why it was not done. */
  words: v.string(),
});

/** What a person decided for one message, and how far it got. */
export const runSchema = v.object({
  key: v.string(),
  recipe: v.string(),
  message: v.object({ id: v.number(), subject: v.string(), sender: v.string() }),
  steps: v.array(step),
});

export type Run = v.InferOutput<typeof runSchema>;
export type RunStep = v.InferOutput<typeof step>;

/** Why a run stands still although the next step could be done. */
export type Halt = 'step' | 'found' | 'reload' | 'asleep' | 'person';

/** How a step stands after its attempt. */
export function afterStanding(step: RunStep, standing: Standing): RunStep {
  switch (standing.state) {
    case 'done':
      return { ...step, state: 'done', id: standing.id, existing: standing.existing, words: '' };
    case 'exists':
      return { ...step, state: 'exists', id: standing.id };
    case 'stopped':
      return { ...step, state: 'stopped', words: standing.words };
    case 'absent':
      return { ...step, state: standing.isFinal ? 'missing' : 'absent' };
    case 'unclear':
      return { ...step, state: 'unclear', since: standing.since ?? step.since };
    case 'todo':
      return { ...step, state: 'todo' };
    default:
      return { ...step, state: 'doing' };
  }
}

/** The first step that is neither done nor left out; undefined when the run is at its end. */
export function openStep({ steps }: Pick<Run, 'steps'>): RunStep | undefined {
  return steps.find(({ state }) => state !== 'done' && state !== 'left');
}

/** The step after the open one, where a person may go on without it; undefined when none can be done so. */
export function stepWithout(run: Pick<Run, 'steps'>): RunStep | undefined {
  const open = openStep(run);
  if (open === undefined) return undefined;
  const place = run.steps.indexOf(open);
  const steps = run.steps.map((one): RunStep => (one === open ? { ...one, state: 'left' } : one));
  const next = steps[place + 1];
  return next !== undefined && canBeDone(next, steps) ? next : undefined;
}

/** A reply that names what was made needs it to be there. */
export function canBeDone(step: RunStep, steps: readonly RunStep[]): boolean {
  if (step.kind !== 'reply' || !namesMade(step.text)) return true;
  return madeBy(steps)?.id != null;
}

/** The step whose result a reply names, once it is there. */
export function madeBy(steps: readonly RunStep[]): RunStep | undefined {
  const source = sourceOf(steps);
  return source?.state === 'done' && source.id !== null && source.id > 0 ? source : undefined;
}

export function withStep(run: Run, step: RunStep): Run {
  return { ...run, steps: run.steps.map((one) => (one.kind === step.kind ? step : one)) };
}

/** How far a run is, to be compared. */
export function stateOf({ key, steps }: Run): string {
  return JSON.stringify([key, ...steps.map(({ kind, state, id }) => [kind, state, id])]);
}

/** What a person can do with a run that stands still. `main` is the one that takes the focus. */
export interface Ways {
  main: 'goOn' | 'tryAgain' | 'check' | 'useIt' | null;
  /** The step to go on with. */
  next: RunStep | undefined;
  /** Going on means to leave out the open step. */
  leavesOut: boolean;
  makesAnother: boolean;
}

export function waysOf(run: Pick<Run, 'steps'>): Ways {
  const open = openStep(run);
  const none: Ways = { main: null, next: undefined, leavesOut: false, makesAnother: false };
  if (open === undefined) return none;
  if (open.state === 'todo') {
    if (canBeDone(open, run.steps)) return { ...none, main: 'goOn', next: open };
    const next = stepWithout(run);
    return next === undefined ? none : { ...none, main: 'goOn', next, leavesOut: true };
  }
  const without = { ...none, next: stepWithout(run), leavesOut: true };
  switch (open.state) {
    case 'stopped':
    case 'missing':
      return { ...without, main: 'tryAgain' };
    case 'absent':
    case 'unclear':
      return { ...without, main: 'check' };
    case 'exists':
      return { ...none, main: 'useIt', makesAnother: open.kind === 'task' || open.kind === 'post' };
    default:
      return none;
  }
}
