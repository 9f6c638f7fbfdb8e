import { t } from '@/i18n/i18n';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import type { DraftState } from './use-kept-letter';

interface ComposeWarningsProps {
  said: string | null;
  isUnclear: boolean;
  hasNoSenders: boolean;
  state: DraftState;
  isCut: boolean;
  onSenders: () => void;
  onTakeOver: () => void;
}

/** What must be known before the letter goes; each with its way out. */
export function ComposeWarnings({
  said,
  isUnclear,
  hasNoSenders,
  state,
  isCut,
  onSenders,
  onTakeOver,
}: ComposeWarningsProps) {
  const isElsewhere = state === 'changed' || state === 'gone';
  if (said === null && !isUnclear && !hasNoSenders && !isElsewhere && !isCut) return null;
  return (
    <div className="flex flex-col gap-2 px-4 py-3">
      {said !== null && <Banner tone="danger">{said}</Banner>}
      {isUnclear && <Banner tone="warning">{t('compose.unclear')}</Banner>}
      {hasNoSenders && (
        <Banner
          tone="warning"
          action={
            <Button size="small" onClick={onSenders}>
              {t('problem.tryAgain')}
            </Button>
          }
        >
          {t('compose.noSenders')}
        </Banner>
      )}
      {state === 'changed' && (
        <Banner
          tone="warning"
          action={
            <Button size="small" onClick={onTakeOver}>
              {t('compose.takeOver')}
            </Button>
          }
        >
          {t('compose.changedElsewhere')}
        </Banner>
      )}
      {state === 'gone' && <Banner tone="warning">{t('compose.goneElsewhere')}</Banner>}
      {isCut && <Banner tone="info">{t('compose.cut')}</Banner>}
    </div>
  );
}
