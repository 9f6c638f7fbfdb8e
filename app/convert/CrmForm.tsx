import { useSyncExternalStore } from 'react';
import { t } from '@/i18n/i18n';
import { displayName } from '@/mail/address';
import { useWhose } from '@/mail/own';
import { DialogBody } from '@/ui/Dialog';
import { handleEnter } from '@/ui/submit-keys';
import { useAimed } from '@/ui/use-aimed';
import { startAttempt } from './attempts';
import { isBusy } from './attempt-store';
import { addToCrm } from './crm.api';
import { CrmLinked } from './CrmLinked';
import { knownIds } from './facts';
import type { FormProps } from './form';
import { FormFooter } from './FormFooter';
import { learnClient } from './learn-client';
import { subscribeUnlinks, unlinkOf } from './unlink-store';

/** One step, because the portal chooses the client; what it chose stands in its place afterwards. */
export function CrmForm(props: FormProps) {
  const { message, facts, attempt, onClose } = props;
  const unlinking = useSyncExternalStore(subscribeUnlinks, () => unlinkOf(message.id));
  const isAimed = useAimed();
  const isTheirs = useWhose()(message.from) === 'theirs';
  const clients = facts.made.filter(({ kind }) => kind === 'crm');
  const isLinked = !isBusy(attempt) && (clients.length > 0 || attempt?.phase === 'created');
  if (isLinked || unlinking) {
    return <CrmLinked {...props} clients={clients} unlinking={unlinking} isIncoming={isTheirs} />;
  }

  function create(): void {
    if (!isAimed()) return;
    startAttempt({
      intent: {
        kind: 'crm',
        messageId: message.id,
        subject: message.subject,
        sender: displayName(message.from),
        title: message.subject,
        knownBefore: knownIds('crm', facts.made, message.id),
        day: null,
        deadline: null,
      },
      idKey: null,
      send: () => addToCrm(message.id),
      onCreated: () => void learnClient(message.id),
    });
  }

  const people = isTheirs ? message.from.email : message.to.map(({ email }) => email).join(', ');
  return (
    <form
      className="contents"
      onKeyDown={handleEnter}
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      <DialogBody>
        <p className="text-body wrap-anywhere text-text">
          {people === '' ? t('kinds.crmChooses') : t('kinds.crmChoosesFor', { people })}
        </p>
        <p className="text-note text-text-2">{t('kinds.crmMakes')}</p>
      </DialogBody>
      <FormFooter kind="crm" messageId={message.id} attempt={attempt} canSubmit onClose={onClose} />
    </form>
  );
}
