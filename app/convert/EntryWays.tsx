import { t } from '@/i18n/i18n';
import { type Entry, isOpen, type Kind } from '@/journal/journal';
import { madeLabel } from '@/journal/MadeChip';
import { Button } from '@/ui/Button';
import { isBusy, keyOf } from './attempt-store';
import { lookAgain } from './attempts';
import { CopyLink } from './CopyLink';
import { MadeLink } from './MadeLink';
import { useAttempt } from './use-attempt';
import { WhereToLook } from './WhereToLook';

interface EntryWaysProps {
  entry: Entry;
  onMake: (kind: Kind, messageId: number) => void;
}

/** What can be done with an attempt of the journal: open what it made, look what became of it, or try again. */
export function EntryWays({ entry, onMake }: EntryWaysProps) {
  const { kind, messageId, objectId, entityTypeId = null, state } = entry;
  const attempt = useAttempt(kind, messageId);
  const what = `${madeLabel({ kind, id: objectId ?? 0, entityTypeId })}: ${entry.title || entry.subject}`;
  if (state === 'created' && objectId !== null && objectId > 0) {
    const made = { kind, id: objectId, entityTypeId };
    return (
      <>
        <MadeLink made={made} messageId={messageId} name={t('made.openNamed', { what })}>
          {t('made.open')}
        </MadeLink>
        <CopyLink made={made} name={what} />
      </>
    );
  }
  if (isOpen(entry)) {
    if (isBusy(attempt)) return <span className="text-text-2">{t('convert.checking')}</span>;
    return (
      <>
        <WhereToLook kind={kind} />
        <Button
          size="small"
          aria-label={t('made.checkNamed', { what })}
          onClick={() => lookAgain(keyOf(entry))}
        >
          {t('convert.check')}
        </Button>
      </>
    );
  }
  if (state === 'refused' || state === 'not-sent' || state === 'absent') {
    return (
      <Button
        size="small"
        aria-label={t('made.againNamed', { what })}
        onClick={() => onMake(kind, messageId)}
      >
        {t('problem.tryAgain')}
      </Button>
    );
  }
  return null;
}
