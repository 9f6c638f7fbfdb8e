import { t } from '@/i18n/i18n';
import type { Fault, RecipeStep, StepKind } from './recipe';
import type { Halt, Run, RunStep } from './run';

/** "Task · Reply" */
export function stepsInWords(steps: readonly Pick<RecipeStep, 'kind'>[]): string {
  return steps.map(({ kind }) => t(`recipes.${kind}`)).join(' · ');
}

export function faultWords(fault: Fault | undefined): string | undefined {
  if (fault === undefined) return undefined;
  if (typeof fault === 'object') return t('recipes.fault.unknown', { name: `{${fault.unknown}}` });
  return t(`recipes.fault.${fault}`);
}

/** What was made, as a link says it: "Task 42". */
export function madeWords(kind: StepKind, id: number): string {
  return id > 0 && kind !== 'crm' && kind !== 'reply'
    ? t(`recipes.${kind}.made`, { id: String(id) })
    : t(`recipes.${kind}.done`);
}

/** How a step stands that is not under way, in a few words. */
export function stateWords(step: RunStep, isOver: boolean): string {
  switch (step.state) {
    case 'done':
      return step.existing ? t('recipes.state.existing') : '';
    case 'todo':
    case 'doing':
      return t(isOver ? 'recipes.state.left' : 'recipes.state.todo');
    case 'left':
      return t('recipes.state.left');
    case 'stopped':
      return step.words;
    case 'exists':
      return t('recipes.state.exists', { what: madeWords(step.kind, step.id ?? 0) });
    case 'absent':
      return t('recipes.state.absent');
    case 'missing':
      return t(step.kind === 'reply' ? 'recipes.state.replyMissing' : 'recipes.state.missing');
    case 'unclear':
      return t(step.kind === 'reply' ? 'recipes.state.replyUnclear' : 'recipes.state.unclear');
  }
}

/** The name of a run as it stands: "Task and word to the customer: done". */
export function headline(
  { recipe, steps }: Run,
  phase: 'running' | 'paused' | 'ended' | 'elsewhere',
): string {
  if (phase === 'running') return t('recipes.running', { name: recipe });
  if (phase === 'elsewhere') return t('recipes.elsewhere');
  const done = steps.filter(({ state }) => state === 'done').length;
  return done === steps.length
    ? t('recipes.done', { name: recipe })
    : t('recipes.some', { name: recipe, done, count: steps.length });
}

/** Why a run stands still, and what that means for the rest; '' while it does not. */
export function haltWords(halt: Halt | null, open: RunStep | undefined, canGoOn: boolean): string {
  if (halt === null || open === undefined) return '';
  if (halt !== 'step') return t(`recipes.halt.${halt}`);
  if (open.state === 'todo') return t('recipes.halt.needsMade');
  return t(canGoOn ? 'recipes.halt.step' : 'recipes.halt.last');
}
