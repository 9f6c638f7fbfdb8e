import { useReducer, useEffect } from 'react';
import { t } from '@/i18n/i18n';
import type { Standing } from '@/journal/standing';
import { Button } from '@/ui/Button';
import { CheckIcon, InfoIcon, WarningIcon } from '@/ui/icons/Icons';
import { ClockIcon } from '@/ui/icons/MoreIcons';
import { useClock } from '@/ui/use-clock';
import type { RunStep } from './run';
import type { RunNow } from './run-store';
import { takeBack } from './runner';
import type { Tools } from './tools';
import { madeWords, stateWords } from './words';

interface ReportStepProps {
  now: RunNow;
  step: RunStep;
  isCurrent: boolean;
  tools: Tools;
}

const MARKS: Record<RunStep['state'], { Icon: typeof CheckIcon; ink: string }> = {
  todo: { Icon: ClockIcon, ink: 'text-text-3' },
  doing: { Icon: ClockIcon, ink: 'text-primary' },
  done: { Icon: CheckIcon, ink: 'text-success' },
  left: { Icon: InfoIcon, ink: 'text-text-3' },
  stopped: { Icon: WarningIcon, ink: 'text-danger' },
  missing: { Icon: WarningIcon, ink: 'text-danger' },
  exists: { Icon: InfoIcon, ink: 'text-warning' },
  absent: { Icon: InfoIcon, ink: 'text-warning' },
  unclear: { Icon: WarningIcon, ink: 'text-warning' },
};

/** One line of the report: what, how it stands, why, and the way to what was made. */
export function ReportStep({ now, step, isCurrent, tools }: ReportStepProps) {
  const { kind, state, id, text } = step;
  const { message } = now.run;
  const { Icon, ink } = MARKS[isCurrent ? 'doing' : state];
  const about = isCurrent ? '' : stateWords(step, now.phase === 'ended');
  const isMade = state === 'done' && kind !== 'reply' && id !== null && id > 0 && kind !== 'crm';
  return (
    <li className="flex min-h-11 items-start gap-3 border-b border-line-quiet py-2 last:border-0">
      <Icon className={`mt-0.5 shrink-0 ${ink}`} />
      <div className="min-w-0 flex-1">
        <p className="text-text">
          {isMade
            ? tools.link(kind, id, message.id, madeWords(kind, id))
            : state === 'done'
              ? t(`recipes.${kind}.done`)
              : t(`recipes.${kind}`)}
        </p>
        {text !== '' && (
          <p dir="auto" className="line-clamp-2 text-note wrap-anywhere text-text-3">
            {text}
          </p>
        )}
        {about !== '' && <p className="text-row text-text-2">{about}</p>}
        {isCurrent && <UnderWay now={now} step={step} tools={tools} />}
      </div>
    </li>
  );
}

/** What is happening right now, with the seconds somebody has to take it back. */
function UnderWay({ now, step, tools }: Omit<ReportStepProps, 'isCurrent'>) {
  const standing = useStanding(now, step, tools);
  const time = useClock();
  const until = now.heldUntil ?? ('until' in standing ? standing.until : null);
  const seconds = until === null ? 0 : Math.max(0, Math.ceil((until - time) / 1000));
  const isHeld = now.heldUntil !== null || standing.state === 'held';
  const words = isHeld
    ? t(step.kind === 'post' ? 'kinds.posting' : 'recipes.held')
    : standing.state === 'busy'
      ? t('recipes.busy')
      : standing.state === 'looking'
        ? t('recipes.looking')
        : standing.state === 'doing' && time - standing.since > 10_000
          ? t('recipes.slow')
          : t('recipes.doing');
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-row text-text-2">
      <span role="status">{words}</span>
      {until !== null && (
        <span aria-hidden="true" className="tabular">
          {t('ui.seconds', { count: seconds })}
        </span>
      )}
      {isHeld && (
        <Button size="small" onClick={takeBack}>
          {t('recipes.takeBack')}
        </Button>
      )}
      {standing.state === 'busy' && (
        <Button size="small" onClick={() => tools.endWaiting(step.kind, now.run.message.id, true)}>
          {t('convert.tryNow')}
        </Button>
      )}
    </p>
  );
}

function useStanding(now: RunNow, { kind, since }: RunStep, tools: Tools): Standing {
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const stops = [tools.subscribe(again), tools.reply.subscribe(again)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [tools]);
  const { id } = now.run.message;
  if (since === 0) return { state: 'todo' };
  return kind === 'reply' ? tools.reply.standing(id, since) : tools.standing(kind, id, since);
}
