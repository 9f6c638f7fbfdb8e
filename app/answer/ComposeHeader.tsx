import { t } from '@/i18n/i18n';
import { useHint } from '@/keys/use-hint';
import { IconButton } from '@/ui/IconButton';
import { BackIcon, ReplyAllIcon, ReplyIcon } from '@/ui/icons/MoreIcons';
import { SegmentedControl } from '@/ui/SegmentedControl';
import type { Letter } from './letter';

interface ComposeHeaderProps {
  mode: Letter['mode'];
  /** Left out where the kind cannot be changed. */
  onMode?: ((mode: 'reply' | 'replyall') => void) | undefined;
  onBack: () => void;
}

/** What kind of letter this is, the way back, and the way from an answer to one for everybody. */
export function ComposeHeader({ mode, onMode, onBack }: ComposeHeaderProps) {
  const hint = useHint();
  return (
    <header className="flex min-h-14 items-center gap-2 border-b border-line px-3 py-2">
      <IconButton label={t('compose.back')} shortcut={hint('back') ?? 'Esc'} onClick={onBack}>
        <BackIcon />
      </IconButton>
      <h1 className="min-w-0 flex-1 truncate text-subject font-semibold text-text">{titleOf(mode)}</h1>
      {(mode === 'reply' || mode === 'replyall') && onMode && (
        <div className="w-24 shrink-0">
          <SegmentedControl
            label={t('compose.answerTo')}
            isLabelHidden
            value={mode}
            options={[
              { value: 'reply', label: t('answer.reply'), icon: <ReplyIcon /> },
              { value: 'replyall', label: t('answer.replyAll'), icon: <ReplyAllIcon /> },
            ]}
            onChange={onMode}
          />
        </div>
      )}
    </header>
  );
}

export function titleOf(mode: Letter['mode']): string {
  if (mode === 'new') return t('compose.new');
  if (mode === 'reply') return t('answer.reply');
  return mode === 'replyall' ? t('answer.replyAll') : t('answer.forward');
}
