import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { t } from '@/i18n/i18n';
import type { Kind } from '@/journal/journal';
import type { Made } from '@/journal/made';
import { profileQuery } from '@/mail/person.api';
import { portalUrl } from '@/portal/open';
import { announce } from '@/ui/announcements';
import { Button } from '@/ui/Button';
import { copyText } from '@/ui/copy';
import type { Created } from './attempt-store';
import { MadeLink } from './MadeLink';
import { madePath } from './open-made';

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
        {created.deadline && t(`convert.deadline.${created.deadline}`)}
      </span>
      <MadeLink made={made} messageId={messageId} autoFocus={takesFocus}>
        {t('made.open')}
      </MadeLink>
      <CopyLink made={made} />
      {undo}
    </span>
  );
}

function CopyLink({ made }: { made: Made }) {
  const userId = useQuery(profileQuery()).data?.id;
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const path = userId === undefined ? null : madePath(made, userId);
  if (path === null) return null;
  const address = portalUrl(path);

  function tell(done: boolean): void {
    setCopied(done ? 'yes' : 'no');
    if (done) announce(t('convert.copied'));
  }

  return (
    <>
      <Button variant="quiet" size="small" onClick={() => void copyText(address).then(tell)}>
        {copied === 'yes' ? t('convert.copied') : t('convert.copyLink')}
      </Button>
      {copied === 'no' && (
        <input
          readOnly
          aria-label={t('convert.copyByHand')}
          className="h-7 min-w-0 flex-1 rounded-control border border-edge bg-panel px-2 text-note text-text"
          value={address}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
