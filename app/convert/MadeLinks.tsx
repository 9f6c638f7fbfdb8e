import { t } from '@/i18n/i18n';
import type { Made } from '@/journal/made';
import { madeLabel } from '@/journal/MadeChip';
import { MadeLink } from './MadeLink';

/** What was made of the message, under its subject: "Task 42 · open". */
export function MadeLinks({ made, messageId }: { made: Made[]; messageId: number }) {
  if (made.length === 0) return null;
  return (
    <ul aria-label={t('made.title')} className="flex flex-wrap gap-x-4 gap-y-1 text-row">
      {made.map((item) => (
        <li key={`${item.kind}-${item.id}`} className="flex items-baseline gap-1">
          <span className="text-text-2">
            {madeLabel(item)} {canOpen(item) && '·'}
          </span>
          <MadeLink made={item} messageId={messageId} name={t('made.openNamed', { what: madeLabel(item) })}>
            {t('made.open')}
          </MadeLink>
        </li>
      ))}
    </ul>
  );
}

/** A client whose kind was never told has no page anybody could name. */
function canOpen({ kind, entityTypeId }: Made): boolean {
  return kind !== 'crm' || entityTypeId !== null;
}
