import { t } from '@/i18n/i18n';
import { Button } from '@/ui/Button';
import type { Undo } from './use-undo';

/** Taking a task back: a button, then how it went. */
export function UndoTask({ state, onUndo }: { state: Undo; onUndo: () => void }) {
  switch (state) {
    case 'possible':
      return (
        <Button variant="quiet" size="small" onClick={onUndo}>
          {t('convert.undo')}
        </Button>
      );
    case 'running':
      return t('convert.undoing');
    case 'done':
      return t('convert.undone');
    case 'failed':
      return t('convert.undoFailed');
  }
}
