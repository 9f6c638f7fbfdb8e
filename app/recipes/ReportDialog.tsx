import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '@/i18n/i18n';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { Dialog, DialogBody, DialogFooter } from '@/ui/Dialog';
import { ReportStep } from './ReportStep';
import { openStep, waysOf } from './run';
import type { RunNow } from './run-store';
import { checkOpen, goOn, leaveRun, makeAnother, stopRun, tryAgain, takeExisting } from './runner';
import type { Tools } from './tools';
import { haltWords, headline, madeWords } from './words';

interface ReportDialogProps {
  now: RunNow;
  tools: Tools;
  /** The person asked for something new while this one is not over. */
  isEarlier: boolean;
  onClose: () => void;
}

/** How a run goes, step by step; the same list is the report in the end. */
export function ReportDialog({ now, tools, isEarlier, onClose }: ReportDialogProps) {
  const { run, phase, halt } = now;
  const { sender, subject } = run.message;
  const open = openStep(run);
  const halted = haltWords(phase === 'paused' ? halt : null, open, waysOf(run).next !== undefined);

  function close(): void {
    // Nobody would be there to take it back.
    if (now.heldUntil !== null) stopRun();
    // A report that was read is over.
    if (phase === 'ended' || phase === 'elsewhere') leaveRun();
    onClose();
  }

  return (
    <Dialog
      title={headline(run, phase)}
      subtitle={t('convert.from', {
        sender: sender || t('mail.noSender'),
        subject: subject || t('mail.noSubject'),
      })}
      onClose={close}
    >
      <DialogBody>
        {isEarlier && phase !== 'elsewhere' && <Banner tone="info">{t('recipes.oneAtATime')}</Banner>}
        {phase === 'elsewhere' ? (
          <p>{t(now.isHeldUp ? 'bulk.elsewhereHint' : 'recipes.elsewhereHint')}</p>
        ) : (
          <>
            {halted !== '' && <Banner tone="warning">{halted}</Banner>}
            <ol aria-label={t('recipes.report')} className="flex flex-col">
              {run.steps.map((step) => (
                <ReportStep
                  key={step.kind}
                  now={now}
                  step={step}
                  isCurrent={phase === 'running' && step === open}
                  tools={tools}
                />
              ))}
            </ol>
          </>
        )}
      </DialogBody>
      <DialogFooter>
        <Footer key={`${phase} ${open?.kind} ${open?.state}`} now={now} onClose={close} onLeft={onClose} />
      </DialogFooter>
    </Dialog>
  );
}

interface FooterProps {
  now: RunNow;
  onClose: () => void;
  onLeft: () => void;
}

/** What can be done now. The first button takes the focus: the one that had it is gone. */
function Footer({ now, onClose, onLeft }: FooterProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const closing = (isFirst: boolean): ReactNode => (
    <Button ref={isFirst ? first : undefined} variant={isFirst ? 'secondary' : 'quiet'} onClick={onClose}>
      {t('ui.close')}
    </Button>
  );
  if (now.phase === 'running') {
    return (
      <>
        <Button ref={first} busy={now.isStopping ? t('recipes.stopping') : undefined} onClick={stopRun}>
          {t('recipes.stop')}
        </Button>
        <span className="flex-1" />
        {closing(false)}
      </>
    );
  }
  if (now.isHeldUp) {
    return (
      <>
        <Button ref={first} variant="primary" onClick={() => goOn()}>
          {t('problem.tryAgain')}
        </Button>
        <span className="flex-1" />
        {closing(false)}
      </>
    );
  }
  if (now.phase !== 'paused') {
    return (
      <>
        <span className="flex-1" />
        {closing(true)}
      </>
    );
  }
  const { main, next, leavesOut, makesAnother } = waysOf(now.run);
  const open = openStep(now.run);
  const goOnWords = next === undefined ? '' : t(`recipes.goOn.${next.kind}`);
  return (
    <>
      {main === 'goOn' && (
        <Button ref={first} variant="primary" onClick={() => goOn(leavesOut)}>
          {goOnWords}
        </Button>
      )}
      {main === 'tryAgain' && (
        <Button ref={first} variant="primary" onClick={tryAgain}>
          {t('problem.tryAgain')}
        </Button>
      )}
      {main === 'check' && (
        <Button ref={first} variant="primary" onClick={checkOpen}>
          {t('recipes.check')}
        </Button>
      )}
      {main === 'useIt' && open && (
        <Button ref={first} variant="primary" onClick={takeExisting}>
          {t('recipes.useIt', { what: madeWords(open.kind, open.id ?? 0) })}
        </Button>
      )}
      {makesAnother && <Button onClick={makeAnother}>{t('recipes.makeAnother')}</Button>}
      {main !== 'goOn' && next !== undefined && <Button onClick={() => goOn(true)}>{goOnWords}</Button>}
      <Button
        ref={main === null ? first : undefined}
        variant={main === null ? 'secondary' : 'quiet'}
        onClick={() => {
          leaveRun();
          onLeft();
        }}
      >
        {t('recipes.leave')}
      </Button>
    </>
  );
}
