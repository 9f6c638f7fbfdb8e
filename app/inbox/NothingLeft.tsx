import { t } from '@/i18n/i18n';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { CheckIcon } from '@/ui/icons/Icons';
import type { View } from './shown';

interface NothingLeftProps {
  view: View;
  /** Older messages were not looked through yet. */
  hasPaused: boolean;
  onGoOn: () => void;
  onShowAll: () => void;
}

/** A view in which no loaded message fits. */
export function NothingLeft({ view, hasPaused, onGoOn, onShowAll }: NothingLeftProps) {
  return (
    <EmptyState
      icon={<CheckIcon />}
      title={t(view.todo ? 'fresh.nothingTodo' : 'fresh.nothingUnlinked')}
      hint={t(view.todo ? 'fresh.nothingTodoHint' : 'fresh.nothingUnlinkedHint')}
      action={
        hasPaused ? (
          <Button onClick={onGoOn}>{t('fresh.lookFurther')}</Button>
        ) : (
          <Button onClick={onShowAll}>{t('fresh.showAll')}</Button>
        )
      }
    />
  );
}
