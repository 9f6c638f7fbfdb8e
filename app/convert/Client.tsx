import { useQuery } from '@tanstack/react-query';
import { t } from '@/i18n/i18n';
import type { Made } from '@/journal/made';
import { CrmIcon } from '@/ui/icons/Icons';
import { clientName } from './client-name';
import { clientTitleQuery } from './crm.api';
import { MadeLink } from './MadeLink';

interface ClientProps {
  client: Made;
  messageId: number;
  /** The permission to ask CRM for names is there; without it the number has to do. */
  canAskName: boolean;
  takesFocus: boolean;
}

/** "Contact: Clara Meyer · Open" */
export function Client({ client, messageId, canAskName, takesFocus }: ClientProps) {
  const { entityTypeId, id } = client;
  const title = useQuery({
    ...clientTitleQuery(entityTypeId ?? 0, id),
    enabled: canAskName && entityTypeId !== null,
  });
  const name = clientName(entityTypeId, id, title.data);
  return (
    <li className="flex items-center gap-2 text-body text-text">
      <CrmIcon className="shrink-0 text-text-3" />
      <span className="min-w-0 wrap-anywhere">{name}</span>
      <MadeLink
        made={client}
        messageId={messageId}
        name={t('made.openNamed', { what: name })}
        autoFocus={takesFocus}
      >
        {t('made.open')}
      </MadeLink>
    </li>
  );
}
