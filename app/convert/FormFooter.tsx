import type { ReactNode } from 'react';
import { t } from '@/i18n/i18n';
import type { Kind } from '@/journal/journal';
import { Button } from '@/ui/Button';
import { DialogFooter } from '@/ui/Dialog';
import { isBusy } from './attempts';
import type { FormProps } from './form';
import { Result } from './Result';
import { StatusLine } from './StatusLine';
import { WhereToLook } from './WhereToLook';

interface FormFooterProps extends Pick<FormProps, 'attempt' | 'onClose'> {
  kind: Kind;
  messageId: number;
  canSubmit: boolean;
  /** More to say about the result, e.g. that the deadline could not be set. */
  note?: ReactNode;
  /** Takes the object back; given only where the portal really can. */
  onUndo?: ((id: number) => void) | undefined;
}

/** The primary button, and beside it how the attempt stands; after success the result in its place. */
export function FormFooter(props: FormFooterProps) {
  const { kind, messageId, attempt, onClose } = props;
  const busy = isBusy(attempt);
  const created = attempt?.phase === 'created';
  return (
    <DialogFooter>
      {!created && (
        <Button
          type="submit"
          variant="primary"
          autoFocus
          data-autofocus
          busy={busy ? t(`convert.${kind}.creating`) : undefined}
          disabled={!props.canSubmit}
        >
          {attempt?.phase === 'unclear' ? t(`convert.${kind}.createAnyway`) : t(`convert.${kind}.create`)}
        </Button>
      )}
      <StatusLine
        kind={kind}
        messageId={messageId}
        attempt={attempt}
        result={(id, existing) => (
          <Result
            kind={kind}
            id={id}
            existing={existing}
            messageId={messageId}
            takesFocus
            note={props.note}
            onUndo={props.onUndo}
          />
        )}
        whereToLook={<WhereToLook kind={kind} />}
      />
      {created && (
        <Button variant="quiet" onClick={onClose}>
          {t('ui.close')}
        </Button>
      )}
    </DialogFooter>
  );
}
