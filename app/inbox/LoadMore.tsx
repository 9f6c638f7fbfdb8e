import { t } from '@/i18n/i18n';
import { Button } from '@/ui/Button';

/** Below a list picked from the loaded messages: how many those are, and the way to more. */
export function LoadMore({ count, onMore }: { count: number; onMore: () => void }) {
  return (
    <div className="flex items-center gap-3 border-t border-line p-3 text-row text-text-2">
      <span className="min-w-0 flex-1">{t('find.amongLoaded', { count })}</span>
      <Button size="small" onClick={onMore}>
        {t('find.loadMore')}
      </Button>
    </div>
  );
}
