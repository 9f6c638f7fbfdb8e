import { useQuery } from '@tanstack/react-query';
import { type MessageKey, t } from '@/i18n/i18n';
import type { Made } from '@/journal/made';
import { CrmIcon } from '@/ui/icons/Icons';
import { clientTitleQuery } from './crm.api';
import { MadeLink } from './MadeLink';

const KINDS: Record<number, MessageKey> = {
  1: 'kinds.lead',
  2: 'kinds.deal',
  3: 'kinds.contact',
  4: 'kinds.company',
};

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
  const kind = t(KINDS[entityTypeId ?? 0] ?? 'kinds.item');
  const name = title.data ? t('kinds.named', { kind, name: title.data }) : `${kind} ${id}`;
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
