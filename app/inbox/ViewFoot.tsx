import { locale, t } from '@/i18n/i18n';
import { formatRowDate } from '@/mail/date';
import type { Message } from '@/mail/message';
import { serverNow } from '@/portal/clock';
import { Button } from '@/ui/Button';

interface ViewFootProps {
  /** Everything looked through, not only what is shown. */
  messages: readonly Message[];
  hasPaused: boolean;
  isLooking: boolean;
  timeZone: string;
  onGoOn: () => void;
}

/** How far a view has looked: it chooses among the loaded messages, and a person must not take them for all. */
export function ViewFoot({ messages, hasPaused, isLooking, timeZone, onGoOn }: ViewFootProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line px-3 py-2 text-note text-text-2">
      <p className="min-w-40 flex-1">{lookedThrough(messages, timeZone)}</p>
      {(hasPaused || isLooking) && (
        <Button size="small" busy={isLooking ? t('fresh.looking') : undefined} onClick={onGoOn}>
          {t('fresh.lookFurther')}
        </Button>
      )}
    </div>
  );
}

/** "Looked through the 200 messages loaded, back to 3 Nov." */
function lookedThrough(messages: readonly Message[], timeZone: string): string {
  const count = messages.length;
  const oldest = messages.at(-1)?.date ?? null;
  if (!oldest) return t('fresh.looked', { count });
  const day = formatRowDate(oldest, serverNow(), locale(), timeZone);
  return t('fresh.lookedBack', { count, day });
}
