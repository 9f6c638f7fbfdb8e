import { t } from '@/i18n/i18n';
import type { Entry } from '@/journal/journal';
import { IconButton } from '@/ui/IconButton';
import { CloseIcon } from '@/ui/icons/Icons';
import { keyOf, putAside } from './attempt-store';
import { Result } from './Result';
import { AttemptStatus } from './AttemptStatus';
import { useAttempt } from './use-attempt';
import { WhereToLook } from './WhereToLook';

/** One attempt that ended out of sight: what it was for, and how it stands. */
export function UnseenAttempt({ entry }: { entry: Entry }) {
  const { kind, messageId, title } = entry;
  const attempt = useAttempt(kind, messageId);
  return (
    <div className="flex items-start gap-2 border-b border-line bg-warning-tint px-3 py-2">
      <div className="min-w-0 flex-1">
        <p className="truncate text-row font-semibold text-text">
          {t('convert.unseen', { kind: t(`convert.${kind}`), title: title || t('mail.noSubject') })}
        </p>
        <AttemptStatus
          kind={kind}
          messageId={messageId}
          attempt={attempt}
          result={(created) => <Result kind={kind} created={created} messageId={messageId} />}
          whereToLook={<WhereToLook kind={kind} />}
        />
      </div>
      <IconButton label={t('convert.putAside')} size="small" onClick={() => putAside(keyOf(entry))}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}
