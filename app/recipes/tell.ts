import { t } from '@/i18n/i18n';
import { announce } from '@/ui/announcements';
import { currentNotices, dropNotice, showNotice } from '@/ui/notices';
import { openStep, waysOf } from './run';
import { type RunNow, runNow, subscribeRun } from './run-store';
import { leaveRun } from './runner';
import { recipeView, showRecipes, subscribeRecipeView } from './view';
import { haltWords, headline } from './words';

const KEY = 'recipe';
const DONE_MS = 10_000;

let episode = '';
let isFollowing = false;

/** Tells how a run stands while its report is closed, and each turn of it also while that is open. */
export function followRun(): void {
  if (isFollowing) return;
  isFollowing = true;
  subscribeRun(follow);
  subscribeRecipeView(follow);
}

function follow(): void {
  const now = runNow();
  const isOpen = recipeView()?.show === 'report';
  const open = now === null ? undefined : openStep(now.run);
  const next =
    now === null ? '' : [now.run.key, now.phase, now.halt, open?.kind, open?.state, isOpen].join(' ');
  const isNew = next !== episode;
  episode = next;
  if (now === null || isOpen) {
    dropNotice(KEY);
    if (now !== null && isNew && now.phase !== 'running') announce(said(now));
    return;
  }
  // Whoever put the notice away has seen it, until something else is to be told.
  if (isNew || currentNotices().some(({ key }) => key === KEY)) show(now);
}

function show(now: RunNow): void {
  const isFine = now.phase === 'ended' && now.run.steps.every(({ state }) => state === 'done');
  const isGoing = now.phase === 'running';
  showNotice({
    key: KEY,
    tone: isGoing || isFine ? 'info' : 'warning',
    text: headline(now.run, now.phase),
    detail: haltOf(now) || undefined,
    actions:
      now.phase === 'elsewhere' && !now.isHeldUp
        ? [{ label: t('ui.close'), onPress: leaveRun }]
        : [{ label: t('recipes.show'), onPress: () => showRecipes({ show: 'report' }) }],
    ...(isFine ? { lasts: DONE_MS } : {}),
  });
}

function haltOf({ run, phase, halt }: RunNow): string {
  if (phase !== 'paused') return '';
  return haltWords(halt, openStep(run), waysOf(run).next !== undefined);
}

function said(now: RunNow): string {
  return [headline(now.run, now.phase), haltOf(now)].filter(Boolean).join('. ');
}
