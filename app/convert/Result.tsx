import type { ReactNode } from 'react';
import { t } from '@/i18n/i18n';
import type { Kind } from '@/journal/journal';
import type { Created } from './attempt-store';
import { CopyLink } from './CopyLink';
import { MadeLink } from './MadeLink';

interface ResultProps {
  kind: Kind;
  created: Created;
  messageId: number;
  /** The focus moves to the link: the button that had it is gone. */
  takesFocus?: boolean;
  /** Taking it back, where the portal really can. */
  undo?: ReactNode;
}

/** "Task 42 created. Open · Copy link": the line a dialog ends with. */
export function Result({ kind, created, messageId, takesFocus = false, undo }: ResultProps) {
  const { id, existing, entityTypeId = null } = created;
  const made = { kind, id, entityTypeId };
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="text-text">
        {t(existing ? `convert.${kind}.existed` : `convert.${kind}.created`, { id: String(id) })}{' '}
        {created.deadlineFailed && t('convert.deadlineFailed')}
      </span>
      <MadeLink made={made} messageId={messageId} autoFocus={takesFocus}>
        {t('made.open')}
      </MadeLink>
      <CopyLink made={made} />
      {undo}
    </span>
  );
}
