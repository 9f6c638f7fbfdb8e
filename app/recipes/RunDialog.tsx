import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '@/i18n/i18n';
import { displayName } from '@/mail/address';
import { cachedRow, messageQuery } from '@/mail/message.api';
import { Problem } from '@/mail/Problem';
import { Dialog } from '@/ui/Dialog';
import { SkeletonText } from '@/ui/Skeleton';
import type { Recipe } from './recipe';
import { RunForm } from './RunForm';
import type { Tools } from './tools';

interface RunDialogProps {
  recipe: Recipe;
  messageId: number;
  tools: Tools;
  onClose: () => void;
}

/** What a recipe would do with one message, which it names. */
export function RunDialog({ recipe: asked, messageId, tools, onClose }: RunDialogProps) {
  // Another device may change it meanwhile: what runs is what the person has before them.
  const [recipe] = useState(asked);
  const get = useQuery(messageQuery(messageId));
  const message = get.data ?? cachedRow(messageId);
  const needsReply = recipe.steps.some(({ kind }) => kind === 'reply');
  const reply = useQuery({
    queryKey: ['reply-plan', messageId],
    queryFn: async () => (message === undefined ? null : tools.reply.plan(message)),
    enabled: needsReply && message !== undefined,
    staleTime: 0,
    retry: 1,
  });
  return (
    <Dialog
      title={recipe.name}
      subtitle={
        message &&
        t('convert.from', {
          sender: displayName(message.from) || t('mail.noSender'),
          subject: message.subject || t('mail.noSubject'),
        })
      }
      onClose={onClose}
    >
      {message === undefined ? (
        get.isError ? (
          <Problem error={get.error} onRetry={() => void get.refetch()} />
        ) : (
          <SkeletonText label={t('message.loading')} />
        )
      ) : (
        <RunForm
          recipe={recipe}
          message={message}
          tools={tools}
          plan={reply.data ?? null}
          planState={!needsReply || reply.isSuccess ? 'known' : reply.isError ? 'failed' : 'loading'}
          onPlan={() => void reply.refetch()}
        />
      )}
    </Dialog>
  );
}
