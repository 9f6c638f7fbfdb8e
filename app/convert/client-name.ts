import { type MessageKey, t } from '@/i18n/i18n';

const KINDS: Record<number, MessageKey> = {
  1: 'kinds.lead',
  2: 'kinds.deal',
  3: 'kinds.contact',
  4: 'kinds.company',
};

/** "Contact: Clara Meyer", or by its number while the name is not known. */
export function clientName(entityTypeId: number | null, id: number, title: string | undefined): string {
  const kind = t(KINDS[entityTypeId ?? 0] ?? 'kinds.item');
  return title ? t('kinds.named', { kind, name: title }) : `${kind} ${id}`;
}
