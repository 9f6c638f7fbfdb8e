import { t } from '@/i18n/i18n';
import { useHandled } from '@/journal/handled';
import { perform } from '@/keys/actions';
import { useHint } from '@/keys/use-hint';
import { IconButton } from '@/ui/IconButton';
import { CheckIcon } from '@/ui/icons/Icons';

/** A mark of this application's own: the portal offers none. What becomes of the row is the list's affair. */
export function HandledButton({ messageId }: { messageId: number }) {
  const isHandled = useHandled().has(messageId);
  const shortcut = useHint()('handled');
  return (
    <IconButton
      label={t(isHandled ? 'handled.unmark' : 'handled.mark')}
      hint={t('handled.hint')}
      shortcut={shortcut}
      className={`-my-2 ${isHandled ? 'text-success' : ''}`}
      onClick={() => perform('handled')}
    >
      <CheckIcon />
    </IconButton>
  );
}
