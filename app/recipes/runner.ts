import { t } from '@/i18n/i18n';
import { journal } from '@/journal/journal';
import type { Standing } from '@/journal/standing';
import { fillPlaceholders } from '@/mail/placeholders';
import type { Message } from '@/mail/message';
import { cachedRow, messageQuery } from '@/mail/message.api';
import { profileQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { withLock } from '@/portal/lock';
import { within } from '@/portal/within';
import {
  afterStanding,
  canBeDone,
  type Halt,
  madeBy,
  openStep,
  type Run,
  type RunStep,
  stateOf,
  withStep,
} from './run';
import {
  changeRun,
  forgetKeptRun,
  isRunKept,
  keepRun,
  keptRun,
  putStep,
  runLock,
  runNow,
  setRun,
} from './run-store';
import type { Tools } from './tools';

const OWNER_PATIENCE_MS = 2000;
const READ_MS = 3000;
/** A post reaches everybody and is not taken back: it waits as long as in its own dialog. */
const HOLD_MS = 5000;
/** A timer that comes later than this slept with the computer; nobody watches what it would do. */
const SLEPT_MS = 2000;
/** Longer than one step can take: the computer slept between two of them. */
const ASLEEP_MS = 4 * 60_000;

const FRESH = { halt: null, heldUntil: null, isStopping: false, isHeldUp: false } as const;

let tools: Tools | null = null;
let endHold: ((isGo: boolean) => void) | null = null;

/** Hands over how steps are done, and follows what becomes of those that are not settled. */
export function equip(equipment: Tools): void {
  if (tools === null) {
    equipment.subscribe(follow);
    equipment.reply.subscribe(follow);
  }
  tools = equipment;
}

/** Starts a run. Nothing happens while one of this page is under way. */
export function startRun(run: Run): void {
  if (runNow()?.phase === 'running') return;
  work(run, null);
}

/** Goes on with the open step, or without it; also with a run another window stood against. */
export function goOn(leavesOut = false): void {
  const now = runNow();
  const open = now && openStep(now.run);
  if (!open || now.phase === 'running') return;
  if (now.isHeldUp) return work(now.run, null);
  work(leavesOut ? withStep(now.run, { ...open, state: 'left' }) : now.run, now.run);
}

/** Asks again for what surely was not done. A person decides that, every time. */
export function tryAgain(): void {
  const open = openNow('stopped', 'missing');
  if (open) work(withStep(open.run, { ...open.step, state: 'todo', words: '' }), open.run);
}

/** Takes what turned up meanwhile as the result of its step. */
export function takeExisting(): void {
  const open = openNow('exists');
  if (open) work(withStep(open.run, { ...open.step, state: 'done', existing: true }), open.run);
}

/** Makes another although one turned up. */
export function makeAnother(): void {
  const open = openNow('exists');
  if (!open) return;
  const { step } = open;
  const had = step.id === null ? step.had : [...step.had, step.id];
  work(withStep(open.run, { ...step, state: 'todo', id: null, had }), open.run);
}

/** Looks again at a step whose outcome is not known. Never repeats it. */
export function checkOpen(): void {
  const open = openNow('absent', 'unclear');
  if (open) tools?.check(open.step.kind, open.run.message.id);
}

/** No further step is started; the one under way is waited for, and taken back where it can be. */
export function stopRun(): void {
  const now = runNow();
  if (now?.phase !== 'running') return;
  changeRun({ isStopping: true });
  takeBack();
}

/** Takes back the step that is held. */
export function takeBack(): void {
  const now = runNow();
  const open = now && openStep(now.run);
  if (!open) return;
  endHold?.(false);
  if (open.kind === 'reply') tools?.reply.takeBack(now.run.message.id);
  tools?.endWaiting(open.kind, now.run.message.id, false);
}

/** Ends a run or its report: nothing of it comes back after a reload. */
export function leaveRun(): void {
  const now = runNow();
  if (!now || now.phase === 'running') return;
  if (now.phase !== 'elsewhere') forgetKeptRun(now.run);
  setRun(null);
}

/** After a reload: what was under way is told as it stands; the rest waits for the person. */
export async function resumeRun(): Promise<void> {
  if (runNow()) return;
  await withLock(runLock(), async (mine) => {
    const kept = mine ? keptRun() : null;
    if (kept && !runNow()) adopt(kept);
  });
}

function adopt(kept: Run): void {
  const steps = kept.steps.map((step) => settled(kept, step));
  const run = { ...kept, steps };
  keepRun(run);
  const isOver = openStep(run) === undefined;
  setRun({ run, phase: isOver ? 'ended' : 'paused', ...FRESH, halt: isOver ? null : 'reload' });
  if (isOver) forgetKeptRun(run);
}

/** A step as it stands by what was noted of it. */
function settled({ message }: Run, step: RunStep): RunStep {
  const { plan, state } = step;
  // The notice of a letter that stayed here sends it, too.
  if (plan !== null && (state === 'stopped' || state === 'missing') && tools !== null)
    return tools.reply.wasSent(message.id, plan, step.text) ? { ...step, state: 'done', words: '' } : step;
  if (!['doing', 'unclear', 'absent'].includes(state)) return step;
  const standing =
    step.kind === 'reply'
      ? tools?.reply.standing(message.id, step.since)
      : tools?.standing(step.kind, message.id, step.since);
  return standing === undefined ? step : afterStanding(step, standing);
}

/** What is not settled may become so: by a look, by a late answer, by another window. Nothing goes on by itself. */
function follow(): void {
  const now = runNow();
  if (!now || now.phase === 'running') return;
  const open = openStep(now.run);
  if (!open) return;
  const stands = settled(now.run, open);
  if (stands.state === open.state) return;
  putStep(stands, stands.state === 'done' ? { halt: 'found' } : {});
  const after = runNow();
  if (after && openStep(after.run) === undefined) end();
}

function openNow(...states: RunStep['state'][]): { run: Run; step: RunStep } | null {
  const now = runNow();
  const step = now && openStep(now.run);
  if (!step || now.phase === 'running' || !states.includes(step.state)) return null;
  return { run: now.run, step };
}

/** `known`: what the person had before them when they decided to go on; null for a run that begins. */
function work(run: Run, known: Run | null): void {
  setRun({ run, phase: 'running', ...FRESH });
  workUnderLock(run, known).catch(() => pause('step'));
}

async function workUnderLock(run: Run, known: Run | null): Promise<void> {
  await within(OWNER_PATIENCE_MS, queryClient.ensureQueryData(profileQuery()), null);
  await withLock(runLock(), async (mine) => {
    const kept = mine ? keptRun() : null;
    if (!mine || (known !== null && wasEnded(kept)))
      return changeRun({ phase: 'elsewhere', isHeldUp: known === null });
    if (kept && isNews(kept, known)) return adopt(kept);
    keepRun(run);
    const halt = await doAll();
    if (halt === null) end();
    else pause(halt);
  });
}

/** Another window has gone on with it to its end. */
function wasEnded(kept: Run | null): boolean {
  return kept === null && isRunKept();
}

/** Another window has gone on with it, or has left one of its own: the person has to see that first. */
function isNews(kept: Run, known: Run | null): boolean {
  if (known === null) return openStep(kept) !== undefined;
  return stateOf(kept) !== stateOf(known);
}

/** One step after the other, each only when the one before is done for sure. Null at the end. */
async function doAll(): Promise<Halt | null> {
  let tick = Date.now();
  for (;;) {
    const now = runNow();
    const step = now && openStep(now.run);
    if (!step) return null;
    if (now.isStopping) return 'person';
    if (Date.now() - tick > ASLEEP_MS) return 'asleep';
    tick = Date.now();
    if (step.state !== 'todo' || !canBeDone(step, now.run.steps)) return 'step';
    if (step.use !== null) {
      putStep({ ...step, state: 'done', id: step.use, existing: true });
      continue;
    }
    if (step.kind === 'post') {
      const end = await holdBack();
      if (end !== 'go') return end;
    }
    const standing = await doOne(now.run, step);
    const last = afterStanding(openOf(step), standing);
    putStep(last, { heldUntil: null });
    if (last.state !== 'done') return runNow()?.isStopping && last.state === 'todo' ? 'person' : 'step';
    if (standing.state === 'done' && standing.isFound && openStep(runNow()?.run ?? now.run)) return 'found';
  }
}

async function doOne(run: Run, step: RunStep): Promise<Standing> {
  const message = await readMessage(run.message.id);
  if (!tools || (step.kind !== 'reply' && message === null))
    return { state: 'stopped', words: t('recipes.notRead') };
  const text = await filled(run, step);
  // Stopped while it was read: nothing has left yet.
  if (runNow()?.isStopping) return { state: 'todo' };
  const asked = { ...step, text, state: 'doing' as const, since: Date.now() };
  putStep(asked);
  if (step.kind !== 'reply') {
    return message === null
      ? { state: 'stopped', words: t('recipes.notRead') }
      : tools.make(message, { kind: step.kind, title: text, had: step.had });
  }
  if (step.plan === null) return { state: 'stopped', words: t('recipes.nobody') };
  return tools.reply.send(run.message.id, step.plan, text);
}

/** The words of a reply with the number, title and address of what was made before it. */
async function filled(run: Run, step: RunStep): Promise<string> {
  const source = madeBy(run.steps);
  if (step.kind !== 'reply' || !tools || !source || source.kind === 'reply' || source.id === null)
    return step.text;
  const title = titleOf(run, source);
  const link = await tools.linkOf(source.kind, source.id);
  return fillPlaceholders(step.text, { id: String(source.id), title, link });
}

/** What was there before has a title of its own: the one noted when it was made here, if it was. */
function titleOf({ message }: Run, { kind, id, text, existing }: RunStep): string {
  const title = existing
    ? journal.entries().findLast((entry) => entry.kind === kind && entry.objectId === id)?.title
    : text;
  return title || message.subject;
}

/** As it is now, so that nothing is made that a colleague has made meanwhile. A failing read does not stop a write. */
async function readMessage(id: number): Promise<Message | null> {
  const read = queryClient.fetchQuery({ ...messageQuery(id), staleTime: 0 });
  return within<Message | null>(
    READ_MS,
    read,
    queryClient.getQueryData(messageQuery(id).queryKey) ?? cachedRow(id) ?? null,
  );
}

function openOf(step: RunStep): RunStep {
  return runNow()?.run.steps.find(({ kind }) => kind === step.kind) ?? step;
}

async function holdBack(): Promise<Halt | 'go'> {
  const until = Date.now() + HOLD_MS;
  changeRun({ heldUntil: until });
  const isGo = await new Promise<boolean>((resolve) => {
    const timer = window.setTimeout(() => resolve(true), HOLD_MS);
    endHold = (go) => {
      window.clearTimeout(timer);
      resolve(go);
    };
  });
  endHold = null;
  changeRun({ heldUntil: null });
  if (!isGo) return 'person';
  return document.hidden || Date.now() - until > SLEPT_MS ? 'asleep' : 'go';
}

function pause(halt: Halt): void {
  changeRun({ phase: 'paused', halt, heldUntil: null, isStopping: false });
}

/** What was left out or may have gone wrong is not forgotten before the person has seen it. */
function end(): void {
  const now = runNow();
  if (now?.run.steps.every(({ state }) => state === 'done')) forgetKeptRun(now.run);
  changeRun({ phase: 'ended', ...FRESH });
}
