import { useQueryClient } from '@tanstack/react-query';
import { type ComponentType, useEffect } from 'react';
import { t } from '@/i18n/i18n';
import { useActions } from '@/keys/actions';
import type { ActionId } from '@/keys/registry';
import { useHint } from '@/keys/use-hint';
import type { Message } from '@/mail/message';
import type { Writing } from '@/route';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import { ForwardIcon, ReplyAllIcon, ReplyIcon } from '@/ui/icons/MoreIcons';
import type { IconProps } from '@/ui/icons/icon';
import type { AnswerMode } from './answer-draft';
import { sendersQuery } from './sending.api';
import { signaturesQuery } from './signatures.api';

interface AnswerActionsProps {
  message: Message;
  /** `bar`: icons beside the other actions; `end`: words below the text. */
  place: 'bar' | 'end';
  onWrite: (writing: Writing) => void;
}

interface Way {
  mode: AnswerMode;
  action: ActionId;
  words: 'answer.reply' | 'answer.replyAll' | 'answer.forward';
  Icon: ComponentType<IconProps>;
}

const WAYS: readonly Way[] = [
  { mode: 'reply', action: 'reply', words: 'answer.reply', Icon: ReplyIcon },
  { mode: 'replyall', action: 'replyAll', words: 'answer.replyAll', Icon: ReplyAllIcon },
  { mode: 'forward', action: 'forward', words: 'answer.forward', Icon: ForwardIcon },
];

/** Reply, Reply to all, Forward. Narrow frames have room for them below the text only. */
export function AnswerActions({ message, place, onWrite }: AnswerActionsProps) {
  const hint = useHint();
  const client = useQueryClient();
  // Whoever reads may answer: the page of the letter must not wait for these.
  useEffect(() => {
    void client.prefetchQuery(sendersQuery());
    void client.prefetchQuery(signaturesQuery());
  }, [client]);
  const write = (mode: AnswerMode) => () => onWrite({ mode, messageId: message.id });
  useActions(
    place === 'bar' ? { reply: write('reply'), replyAll: write('replyall'), forward: write('forward') } : {},
  );
  if (place === 'bar') {
    return (
      <div role="group" aria-label={t('answer.title')} className="hidden two:flex">
        {WAYS.map(({ mode, action, words, Icon }) => (
          <IconButton key={mode} label={t(words)} shortcut={hint(action)} onClick={write(mode)}>
            <Icon />
          </IconButton>
        ))}
      </div>
    );
  }
  return (
    <div
      role="group"
      aria-label={t('answer.below')}
      className="flex flex-wrap gap-x-1 gap-y-2 pt-4 two:gap-2 pb-2"
    >
      {WAYS.map(({ mode, action, words, Icon }) => (
        <Button
          key={mode}
          variant={mode === 'reply' ? 'secondary' : 'quiet'}
          icon={<Icon className={mode === 'reply' ? '' : 'hidden two:block'} />}
          shortcut={hint(action)}
          onClick={write(mode)}
        >
          {t(words)}
        </Button>
      ))}
    </div>
  );
}
