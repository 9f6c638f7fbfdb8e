import { t } from '@/i18n/i18n';
import { announce } from '@/ui/announcements';
import { dropNotice, showNotice } from '@/ui/notices';

const KEY = 'handled';
const LASTS_MS = 8000;

/** Says what became of the mark; a row that left with it can be brought back by `undo`. */
export function tellHandled(isHandled: boolean, undo: (() => void) | null): void {
  const text = t(isHandled ? 'handled.marked' : 'handled.unmarked');
  dropNotice(KEY);
  if (undo === null) return announce(text);
  const takeBack = () => {
    dropNotice(KEY);
    undo();
  };
  showNotice({
    key: KEY,
    tone: 'info',
    text,
    lasts: LASTS_MS,
    actions: [{ label: t('keys.undo'), onPress: takeBack, isUndo: true }],
  });
}
