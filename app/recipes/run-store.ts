import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { ownedName } from '@/portal/owner';
import { readStored, removeStored, writeStored } from '@/portal/storage';
import { type Halt, type Run, runSchema, type RunStep, withStep } from './run';

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
  keepRun(run);
  setRun({ ...now, ...change, run });
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

export function forgetKeptRun(): void {
  const name = ownedName(NAME);
  if (name !== null) removeStored(name);
}

export function runLock(): string {
  return ownedName(NAME) ?? NAME;
}
