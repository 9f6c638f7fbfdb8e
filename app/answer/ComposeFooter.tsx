import { t } from '@/i18n/i18n';
import { isMac } from '@/keys/stroke';
import { Button } from '@/ui/Button';
import { WarningIcon } from '@/ui/icons/Icons';
import { SendIcon } from '@/ui/icons/MoreIcons';
import type { DraftState } from './use-kept-letter';

interface ComposeFooterProps {
  state: DraftState;
  /** People the letter goes to. */
  count: number;
  onDiscard: () => void;
  onSignature: () => void;
}

/** What portals allow in one letter when their plan says nothing else. */
const USUAL_LIMIT = 10;
const TOLD_FROM = 8;

/** Send first, then the ways not to; at the end how the draft stands. */
export function ComposeFooter({ state, count, onDiscard, onSignature }: ComposeFooterProps) {
  return (
    <footer
      data-lower-bar=""
      className="flex min-h-15 flex-wrap items-center gap-x-2 gap-y-1 border-t border-line px-4 py-3"
    >
      <Button
        type="submit"
        variant="primary"
        icon={<SendIcon />}
        title={`${t('compose.send')} (${isMac ? '⌘' : 'Ctrl+'}Enter)`}
        aria-keyshortcuts={isMac ? 'Meta+Enter' : 'Control+Enter'}
      >
        {t('compose.send')}
      </Button>
      <Button variant="quiet" onClick={onSignature}>
        {t('compose.signature')}
      </Button>
      <Button variant="quiet" onClick={onDiscard}>
        {t('compose.discard')}
      </Button>
      <span className="flex min-w-40 flex-1 flex-col items-end text-right text-note text-text-3">
        {count >= TOLD_FROM && (
          <span role="status" className={count > USUAL_LIMIT ? 'flex items-center gap-1 text-warning' : ''}>
            {count > USUAL_LIMIT && <WarningIcon className="size-4" />}
            {count > USUAL_LIMIT
              ? t('compose.overLimit', { count, limit: USUAL_LIMIT })
              : t('compose.count', { count, limit: USUAL_LIMIT })}
          </span>
        )}
        {state === 'kept' && <span>{t('compose.kept')}</span>}
        {state === 'unsafe' && <span className="text-warning">{t('compose.unsafe')}</span>}
      </span>
    </footer>
  );
}
