import type { ReactNode } from 'react';
import { t } from '@/i18n/i18n';
import type { Kind } from '@/journal/journal';
import type { Made } from '@/journal/made';
import { Button } from '@/ui/Button';
import { DialogBody, DialogFooter } from '@/ui/Dialog';
import { MadeLink } from './MadeLink';
import { useOpenAgain } from './use-open-again';

interface ExistingProps {
  kind: Kind;
  made: Made[];
  messageId: number;
  /** What else can be done with it. */
  children?: ReactNode;
  onAnother: () => void;
  onClose: () => void;
}

/** It was made before: opening it comes first, a second one is a decision. The shortcut pressed again opens it. */
export function Existing({ kind, made, messageId, children, onAnother, onClose }: ExistingProps) {
  const newest = made.at(-1);
  useOpenAgain(kind, newest);

  if (!newest) return null;
  return (
    <>
      <DialogBody>
        <p className="text-body text-text">
          {t(`convert.${kind}.exists`, { id: String(newest.id), count: made.length })}
        </p>
        {children}
      </DialogBody>
      <DialogFooter>
        <MadeLink made={newest} messageId={messageId} isPrimary autoFocus>
          {t(`convert.${kind}.open`, { id: String(newest.id) })}
        </MadeLink>
        <Button variant="secondary" onClick={onAnother}>
          {kind === 'chat' ? t('convert.chat.create') : t('convert.another')}
        </Button>
        <span className="flex-1" />
        <Button variant="quiet" onClick={onClose}>
          {t('ui.close')}
        </Button>
      </DialogFooter>
    </>
  );
}
