import { useQueryClient } from '@tanstack/react-query';
import { t } from '@/i18n/i18n';
import { displayName } from '@/mail/address';
import { messageQuery } from '@/mail/message.api';
import { DialogBody } from '@/ui/Dialog';
import { AddColleagues } from './AddColleagues';
import { startAttempt } from './attempts';
import { createChat } from './chat.api';
import { knownIds } from './facts';
import type { FormProps } from './form';
import { FormFooter } from './FormFooter';

/** One step: the portal names the chat after the message and makes the person its only member. */
export function ChatForm({ message, facts, attempt, onClose }: FormProps) {
  const client = useQueryClient();

  function create(): void {
    startAttempt({
      intent: {
        kind: 'chat',
        messageId: message.id,
        subject: message.subject,
        sender: displayName(message.from),
        title: message.subject,
        knownBefore: knownIds('chat', facts.made, message.id),
        day: null,
        deadline: null,
      },
      idKey: 'chatId',
      send: () => createChat(message.id),
      onCreated: () => void client.invalidateQueries({ queryKey: messageQuery(message.id).queryKey }),
    });
  }

  return (
    <form
      className="contents"
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      <DialogBody>
        <p className="text-body text-text">{t('convert.chatExplained')}</p>
        <p className="text-note text-text-2">{t('convert.chatMembers')}</p>
        {attempt?.phase === 'created' && facts.can('im') && <AddColleagues chatId={attempt.id} />}
      </DialogBody>
      <FormFooter kind="chat" messageId={message.id} attempt={attempt} canSubmit onClose={onClose} />
    </form>
  );
}
