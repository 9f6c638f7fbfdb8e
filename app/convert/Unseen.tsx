import { useSyncExternalStore } from 'react';
import { t } from '@/i18n/i18n';
import type { Entry } from '@/journal/journal';
import { IconButton } from '@/ui/IconButton';
import { CloseIcon } from '@/ui/icons/Icons';
import { keyOf, putAside, subscribeAttempts, unseenAttempts } from './attempt-store';
import { Result } from './Result';
import { StatusLine } from './StatusLine';
import { useAttempt } from './use-attempt';
import { WhereToLook } from './WhereToLook';

/** How attempts ended that no dialog was showing: after a reload, or when it was closed too soon. */
export function Unseen() {
  const entries = useSyncExternalStore(subscribeAttempts, unseenAttempts);
  return entries.map((entry) => <UnseenAttempt key={entry.key} entry={entry} />);
}

function UnseenAttempt({ entry }: { entry: Entry }) {
  const { kind, messageId, title } = entry;
  const attempt = useAttempt(kind, messageId);
  return (
    <div className="flex items-start gap-2 border-b border-line bg-warning-tint px-3 py-2">
      <div className="min-w-0 flex-1">
        <p className="truncate text-row font-semibold text-text">
          {t('convert.unseen', { kind: t(`convert.${kind}`), title: title || t('mail.noSubject') })}
        </p>
        <StatusLine
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
