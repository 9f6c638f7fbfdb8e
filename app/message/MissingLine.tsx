import { t } from '@/i18n/i18n';
import { portalUrl } from '@/portal/open';
import { mailMessagePath } from '@/portal/paths';
import { Button } from '@/ui/Button';
import type { Missing } from '@/mail/arrange';
import type { ConversationParts } from '@/mail/use-conversation';

interface MissingLineProps {
  missing: Missing;
  messageId: number;
  /** How many of the conversation are known, the opened one included. */
  shown: number;
  parts: ConversationParts;
}

/** In the place of messages the portal did not give: a way to them, or a word about them. */
export function MissingLine({ missing, messageId, shown, parts }: MissingLineProps) {
  if (missing === 'none') return null;
  return (
    <li className="flex min-h-8 flex-wrap items-center gap-x-2 text-note text-text-3">
      {missing === 'untold' ? (
        <span>
          {t('conversation.longer', { count: shown })}{' '}
          <a
            className="text-primary underline"
            href={portalUrl(mailMessagePath(messageId))}
            target="_blank"
            rel="noopener noreferrer"
          >
            {t('message.openInPortal')}
          </a>
        </span>
      ) : (
        <>
          <Button
            variant="quiet"
            size="small"
            busy={parts.isLoading ? t('conversation.loadingOlder') : undefined}
            onClick={parts.loadOlder}
          >
            {t('conversation.loadOlder')}
          </Button>
          {parts.isFailed && <span role="alert">{t('conversation.olderFailed')}</span>}
        </>
      )}
    </li>
  );
}
