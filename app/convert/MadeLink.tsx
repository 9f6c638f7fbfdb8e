import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { t } from '@/i18n/i18n';
import type { Made } from '@/journal/made';
import { messageQuery } from '@/mail/message.api';
import { profileQuery } from '@/mail/person.api';
import { portalUrl } from '@/portal/open';
import { madePath, openMade } from './open-made';

interface MadeLinkProps {
  made: Made;
  messageId: number;
  children: string;
  /** Its name where the words alone would not say which one it opens. */
  name?: string;
  isPrimary?: boolean;
  autoFocus?: boolean;
}

/**
 * A real link to what was made: a click opens it in the portal's slider and the message is read again
 * when that closes; where the portal refuses, the plain link remains.
 */
export function MadeLink({
  made,
  messageId,
  children,
  name,
  isPrimary = false,
  autoFocus = false,
}: MadeLinkProps) {
  const client = useQueryClient();
  const userId = useQuery(profileQuery()).data?.id;
  const [isRefused, setRefused] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (autoFocus) link.current?.focus();
  }, [autoFocus]);

  const path = userId === undefined ? null : madePath(made, userId);
  // Which client it is was never told: there is nothing to open.
  if (made.kind === 'crm' && made.entityTypeId === null) return null;
  if (path === null || userId === undefined) return <span className="text-text-2">{children}</span>;
  return (
    <>
      <a
        href={portalUrl(path)}
        target="_blank"
        rel="noreferrer"
        ref={link}
        aria-label={name}
        data-autofocus={autoFocus || undefined}
        className={
          isPrimary
            ? 'inline-flex h-9 items-center rounded-control bg-primary px-4 font-semibold text-on-primary hover:bg-primary-hover'
            : 'rounded-control text-primary underline underline-offset-2'
        }
        onClick={(event) => {
          if (isRefused || event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          void openMade(made, userId).then((result) => {
            setRefused(result === 'refused');
            return client.invalidateQueries({ queryKey: messageQuery(messageId).queryKey });
          });
        }}
      >
        {children}
      </a>
      {isRefused && (
        <span role="status" className="text-note text-text-3">
          {t('made.openInTab')}
        </span>
      )}
    </>
  );
}
