import { useSyncExternalStore } from 'react';
import { t } from '@/i18n/i18n';
import type { Entry } from '@/journal/journal';
import { IconButton } from '@/ui/IconButton';
import { CloseIcon } from '@/ui/icons/Icons';
import { putAside, resumedAttempts, subscribeAttempts } from './attempts';
import { Result } from './Result';
import { StatusLine } from './StatusLine';
import { useAttempt } from './use-attempt';
import { WhereToLook } from './WhereToLook';

/** After a reload: how the attempts ended whose answer the page before did not see. */
export function Resumed() {
  const entries = useSyncExternalStore(subscribeAttempts, resumedAttempts);
  return entries.map((entry) => <ResumedAttempt key={entry.key} entry={entry} />);
}

function ResumedAttempt({ entry }: { entry: Entry }) {
  const { kind, messageId, title } = entry;
  const attempt = useAttempt(kind, messageId);
  return (
    <div className="flex items-start gap-2 border-b border-line bg-warning-tint px-3 py-2">
      <div className="min-w-0 flex-1">
        <p className="truncate text-row font-semibold text-text">
          {t('convert.resumed', { kind: t(`convert.${kind}`), title })}
        </p>
        <StatusLine
          kind={kind}
          messageId={messageId}
          attempt={attempt}
          result={(id, existing) => <Result kind={kind} id={id} existing={existing} messageId={messageId} />}
          whereToLook={<WhereToLook kind={kind} />}
        />
      </div>
      <IconButton label={t('convert.putAside')} size="small" onClick={() => putAside(entry)}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}
