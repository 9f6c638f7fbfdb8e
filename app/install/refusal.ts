import { t } from '@/i18n/i18n';
import type { PortalError } from '@/portal/errors';

/** Why the portal refused a place, and what can be done, in one sentence. */
export function refusalOf({ code, meaning }: PortalError): string {
  switch (code) {
    case 'ERROR_PLACEMENT_NOT_FOUND':
      return t('install.refused.unknown');
    case 'ERROR_PLACEMENT_MAX_COUNT':
      return t('install.refused.taken');
    case 'ERROR_WRONG_HANDLER_URL':
    case 'ERROR_UNSUPPORTED_PROTOCOL':
      return t('install.refused.address', { address: window.location.origin });
    case 'ACCESS_DENIED':
      return t('install.refused.administrator');
    case 'WRONG_AUTH_TYPE':
      return t('install.refused.webhook');
    default:
      if (meaning === 'too-fast') return t('install.refused.busy');
      if (meaning === 'not-sent') return t('install.refused.offline');
      return t('install.refused.other', { code });
  }
}
