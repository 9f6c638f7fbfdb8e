import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { ownedName } from '@/portal/owner';
import { readStored, removeStored, writeStored } from '@/portal/storage';
import { type Halt, type Run, runSchema, type RunStep, stateOf, withStep } from './run';

/** The run of this page and how it stands. */
export interface RunNow {
  run: Run;
  /** `elsewhere`: another window of this person is at one. */
  phase: 'running' | 'paused' | 'ended' | 'elsewhere';
  halt: Halt | null;
  /** The step under way can be taken back until then, milliseconds since the epoch. */
  heldUntil: number | null;
  /** The person asked to stop after the step under way. */
  isStopping: boolean;
  /** It was begun nowhere: another window was at one of its own. */
  isHeldUp: boolean;
}

const NAME = 'recipe-run';
const listeners = new Set<() => void>();
let now: RunNow | null = null;

export function runNow(): RunNow | null {
  return now;
}

export function useRun(): RunNow | null {
  return useSyncExternalStore(subscribeRun, runNow);
}

export function subscribeRun(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Takes up a run, or forgets it with null. */
export function setRun(next: RunNow | null): void {
  now = next;
  for (const listener of listeners) listener();
}

export function changeRun(change: Partial<RunNow>): void {
  if (now) setRun({ ...now, ...change });
}

/** Puts a step in the place of the one of its kind, and keeps the run. */
export function putStep(step: RunStep, change: Partial<RunNow> = {}): void {
  if (!now) return;
  const run = withStep(now.run, step);
  // Another window may have gone on with it, or begun one of its own: what that keeps is newer than what is seen here.
  if (now.phase === 'running' || isKeptAs(now.run)) keepRun(run);
  setRun({ ...now, ...change, run });
}

function isKeptAs(run: Run): boolean {
  const kept = keptRun();
  return kept !== null && stateOf(kept) === stateOf(run);
}

/** What was kept of a run whose end nobody has seen; null when there is none. */
export function keptRun(): Run | null {
  const name = ownedName(NAME);
  const kept = v.safeParse(runSchema, name === null ? undefined : readStored(name));
  return kept.success ? kept.output : null;
}

/** Runs can be kept at all: it is known whose they are. */
export function isRunKept(): boolean {
  return ownedName(NAME) !== null;
}

export function keepRun(run: Run): void {
  const name = ownedName(NAME);
  if (name !== null) writeStored(name, run);
}

/** Forgets the run that is kept, unless another window keeps one of its own by now. */
export function forgetKeptRun({ key }: Run): void {
  const name = ownedName(NAME);
  if (name !== null && (keptRun()?.key ?? key) === key) removeStored(name);
}

export function runLock(): string {
  return ownedName(NAME) ?? NAME;
}
