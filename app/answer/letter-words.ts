import { t } from '@/i18n/i18n';
import type { PortalError } from '@/portal/errors';
import type { FieldName } from './letter-form';
import { refusalOf } from './refusal';

/** A refusal in words, with the portal's own where they tell more. */
export function told(error: PortalError): { field: FieldName | null; text: string } {
  const { field, words, said } = refusalOf(error);
  return { field, text: said === null ? t(words) : `${t(words)} ${said}` };
}

/** What a field says about its fault; undefined without one. */
export function wordsOf(error: { type?: unknown; message?: unknown } | undefined): string | undefined {
  if (!error) return undefined;
  if (typeof error.message === 'string' && error.message !== '') return error.message;
  switch (error.type) {
    case 'noSender':
      return t('compose.fault.noSender');
    case 'nobody':
      return t('compose.fault.nobody');
    case 'halfAddress':
      return t('compose.fault.halfAddress');
    case 'noSubject':
      return t('compose.fault.noSubject');
    default:
      return t('compose.fault.noText');
  }
}
