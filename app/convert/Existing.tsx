import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { t } from '@/i18n/i18n';
import type { Kind } from '@/journal/journal';
import type { Made } from '@/journal/made';
import { profileQuery } from '@/mail/person.api';
import { strokeOf } from '@/keys/stroke';
import { Button } from '@/ui/Button';
import { DialogBody, DialogFooter } from '@/ui/Dialog';
import { MadeLink } from './MadeLink';
import { openMade } from './open-made';

interface ExistingProps {
  kind: Kind;
  made: Made[];
  messageId: number;
  onAnother: () => void;
  onClose: () => void;
}

const SHORTCUTS: Record<Kind, string> = { task: 't', event: 'e', chat: 'd' };

/** It was made before: opening it comes first, a second one is a decision. The shortcut pressed again opens it. */
export function Existing({ kind, made, messageId, onAnother, onClose }: ExistingProps) {
  const newest = made.at(-1);
  const userId = useQuery(profileQuery()).data?.id;

  useEffect(() => {
    const handle = (event: KeyboardEvent): void => {
      if (strokeOf(event) !== SHORTCUTS[kind] || event.repeat) return;
      if (!newest || userId === undefined) return;
      event.preventDefault();
      void openMade(newest, userId);
    };
    window.addEventListener('keydown', handle);
    return () => window.removeEventListener('keydown', handle);
  }, [kind, newest, userId]);

  if (!newest) return null;
  return (
    <>
      <DialogBody>
        <p className="text-body text-text">
          {t(`convert.${kind}.exists`, { id: String(newest.id), count: made.length })}
        </p>
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
