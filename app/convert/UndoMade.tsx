import { t } from '@/i18n/i18n';
import { Button } from '@/ui/Button';
import type { Undo } from './use-undo';

/** Taking back what was made: a button, then how it went. */
export function UndoMade({ state, onUndo }: { state: Undo; onUndo: () => void }) {
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
    case 'unclear':
      return t('kinds.undoUnclear');
  }
}
