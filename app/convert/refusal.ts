import { t } from '@/i18n/i18n';
import type { Kind } from '@/journal/journal';
import type { PortalError } from '@/portal/errors';

/** What is worth keeping of a refusal: its meaning, and what the portal said, when that is a sentence. */
export interface Refusal {
  meaning: string;
  told: string;
}

/** Reasons the portal names by a code of its own. */
const NAMED: Record<string, string> = { MAIL_MESSAGE_CRM_ACCESS_DENIED: 'no-crm-access' };

/**
 * How portals say that the module behind a kind is missing: without a code, some of them in the language of the
 * portal. A wrong guess costs one press on "Try again".
 */
const NO_MODULE = [
  /\bnot installed\b/iu,
  /не установлен|не встановлен/iu,
  /nicht installiert/iu,
  /(?:n[’']est|ne sont) pas install|non install/iu,
  /no est[áa]n? instalad|não est[áa]o? instalad/iu,
  /nie (?:jest|są) zainstalowan/iu,
  /yüklü değil/iu,
];

export function reasonOf({ meaning, details }: Pick<PortalError, 'meaning' | 'details'>): Refusal {
  const named = NAMED[details[0]?.code ?? ''];
  if (named !== undefined) return { meaning: named, told: '' };
  const told = details.map(({ message }) => message).find((message) => message !== '') ?? '';
  const hasCode = details.some(({ code }) => code !== '');
  if (meaning === 'refused' && !hasCode && NO_MODULE.some((words) => words.test(told)))
    return { meaning: 'no-module', told: '' };
  // Some portals answer with a serialised error of another module; that is not a sentence.
  const isReadable = told.length < 300 && !/array\s*\(|a:\d+:\{/i.test(told);
  return { meaning, told: isReadable ? told : '' };
}

/** A refusal in words: our own sentence where the reason is known, else what the portal said. */
export function refusalWords(kind: Kind, { meaning, told }: Refusal): string {
  switch (meaning) {
    case 'gone':
      return t('convert.messageGone');
    case 'no-scope':
      return t('convert.noScope');
    case 'no-access':
      return t('convert.noAccess');
    case 'no-crm-access':
      return t('kinds.noCrmAccess');
    case 'no-module':
      return t(`closed.${kind}`);
    case 'no-mail-api':
      return t('convert.noMethod');
    default:
      return told === ''
        ? t(`convert.${kind}.refused`)
        : t(`convert.${kind}.refusedBecause`, { reason: told });
  }
}

/** Why a request did not leave, or was turned away before anything happened. */
export function notSentWords(meaning: string | undefined): string {
  switch (meaning) {
    case 'signed-out':
      return t('convert.signedOut');
    case 'too-fast':
      return t('convert.stillBusy');
    default:
      return t('convert.offline');
  }
}
