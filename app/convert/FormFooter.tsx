import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '@/i18n/i18n';
import type { Kind } from '@/journal/journal';
import { Button } from '@/ui/Button';
import { DialogFooter } from '@/ui/Dialog';
import { useClock } from '@/ui/use-clock';
import { type Attempt, attemptKey } from './attempt-store';
import { lookAgain } from './attempts';
import type { FormProps } from './form';
import { Result } from './Result';
import { AttemptStatus } from './AttemptStatus';
import { WhereToLook } from './WhereToLook';

interface FormFooterProps extends Pick<FormProps, 'attempt' | 'onClose'> {
  kind: Kind;
  messageId: number;
  canSubmit: boolean;
  /** It is held back for a moment: the button takes it back. */
  held?: { until: number; words: string; onUndo: () => void } | null;
  /** Takes the object back; given only where the portal really can. */
  undo?: ReactNode;
  /** It was taken back: nothing is left to open. */
  isGone?: boolean;
}

/** The primary button, and beside it how the attempt stands; after success the result in its place. */
export function FormFooter(props: FormFooterProps) {
  const { kind, messageId, attempt, onClose, undo, isGone = false, held = null } = props;
  const created = attempt?.phase === 'created';
  const unclear = attempt?.phase === 'unclear';
  return (
    <DialogFooter>
      {unclear && <Check onPress={() => lookAgain(attemptKey(kind, messageId))} />}
      {!created && (
        <Button
          // The same button all the while, so that the focus stays on it.
          type={held ? 'button' : 'submit'}
          variant={unclear || held ? 'secondary' : 'primary'}
          data-autofocus
          busy={busyLabel(kind, attempt)}
          disabled={!props.canSubmit}
          onClick={
            held
              ? (event) => {
                  // By the end of this press it submits again, and the press would count for that too.
                  event.preventDefault();
                  held.onUndo();
                }
              : undefined
          }
        >
          {held ? (
            <UndoIn until={held.until} />
          ) : unclear ? (
            t(`convert.${kind}.createAnyway`)
          ) : (
            t(`convert.${kind}.create`)
          )}
        </Button>
      )}
      {held ? (
        <span role="status" className="flex-1 text-row text-text-2">
          {held.words}
        </span>
      ) : isGone ? (
        <span className="flex-1 text-row text-text-2">{undo}</span>
      ) : (
        <AttemptStatus
          kind={kind}
          messageId={messageId}
          attempt={attempt}
          result={(what) => (
            <Result kind={kind} created={what} messageId={messageId} takesFocus undo={undo} />
          )}
          whereToLook={<WhereToLook kind={kind} />}
        />
      )}
      {created && (
        // In narrow frames the links need the room, and the cross above closes as well.
        <Button variant="quiet" className="max-two:hidden" onClick={onClose}>
          {t('ui.close')}
        </Button>
      )}
    </DialogFooter>
  );
}

/** "Undo (5)"; the seconds are for the eye alone, a screen reader would hear nothing but numbers. */
function UndoIn({ until }: { until: number }) {
  const seconds = Math.max(0, Math.ceil((until - useClock()) / 1000));
  return (
    <span className="tabular">
      {t('convert.undo')} <span aria-hidden="true">({seconds})</span>
    </span>
  );
}

function busyLabel(kind: Kind, attempt: Attempt | undefined): string | undefined {
  switch (attempt?.phase) {
    case 'sending':
      return t(`convert.${kind}.creating`);
    case 'looking':
      return t('convert.checking');
    case 'waiting':
      return t('convert.waiting');
    default:
      return undefined;
  }
}

/** Looking comes before repeating: it is the primary button and takes the focus from "create". */
function Check({ onPress }: { onPress: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <Button ref={button} variant="primary" onClick={onPress}>
      {t('convert.check')}
    </Button>
  );
}
