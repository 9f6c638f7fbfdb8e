import { t } from '@/i18n/i18n';
import { Button } from '@/ui/Button';
import type { Conversation } from './mail-text';

/** How many messages of the conversation are in the description, and what became of the others. */
export function ConversationNote({ conversation }: { conversation: Conversation }) {
  const { state, taken, loadOlder } = conversation;
  return (
    <div className="-mt-2 flex min-h-6 flex-wrap items-center gap-x-2 text-note text-text-2">
      <p role="status">{t(`excerpt.${state}`, { count: taken })}</p>
      {state === 'failed' && (
        <Button variant="quiet" size="small" onClick={loadOlder}>
          {t('problem.tryAgain')}
        </Button>
      )}
    </div>
  );
}
