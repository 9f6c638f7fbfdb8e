import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '@/i18n/i18n';
import type { Made } from '@/journal/made';
import { profileQuery } from '@/mail/person.api';
import { portalUrl } from '@/portal/open';
import { announce } from '@/ui/announcements';
import { Button } from '@/ui/Button';
import { copyText } from '@/ui/copy';
import { madePath } from './open-made';

/** Puts the address of what was made on the clipboard; where the browser keeps it from us, into a field to copy from. */
export function CopyLink({
  made,
  name,
}: {
  made: Made;
  /** Which one, where that is not plain. */ name?: string;
}) {
  const userId = useQuery(profileQuery()).data?.id;
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const path = userId === undefined ? null : madePath(made, userId);
  if (path === null) return null;
  const address = portalUrl(path);

  function tell(done: boolean): void {
    setCopied(done ? 'yes' : 'no');
    announce(t(done ? 'convert.copied' : 'made.copyByHand'));
  }

  return (
    <>
      <Button
        variant="quiet"
        size="small"
        aria-label={name === undefined || copied === 'yes' ? undefined : t('made.copyNamed', { what: name })}
        onClick={() => void copyText(address).then(tell)}
      >
        {copied === 'yes' ? t('convert.copied') : t('convert.copyLink')}
      </Button>
      {copied === 'no' && (
        <input
          readOnly
          ref={(field) => field?.select()}
          aria-label={t('convert.copyByHand')}
          className="h-7 min-w-0 flex-1 rounded-control border border-edge bg-panel px-2 text-note text-text"
          value={address}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
