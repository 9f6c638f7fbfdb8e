import { useClock } from '@/ui/use-clock';
import { t } from '@/i18n/i18n';
import { ClockIcon } from '@/ui/icons/MoreIcons';
import { StatusLine } from '@/ui/Status';

/** A request is under way: nothing for a second, then what it does, then that we still wait. */
export function SendingLine({ since, words }: { since: number; words: string }) {
  const seconds = Math.floor((useClock() - since) / 1000);
  if (seconds < 1) return null;
  return (
    <StatusLine icon={<ClockIcon />}>
      {seconds < 10 ? words : t('convert.stillWaiting', { seconds })}
    </StatusLine>
  );
}
