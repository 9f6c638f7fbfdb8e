import { t } from '@/i18n/i18n';
import { type Address, displayName } from '@/mail/address';
import type { Whose } from '@/mail/own';

/** What to call who wrote a message; the person themselves is "You". */
export function senderName(from: Address, whose: Whose): string {
  if (whose !== 'mine') return displayName(from) || t('mail.noSender');
  return from.name === '' ? t('conversation.you') : t('conversation.youAs', { name: from.name });
}
