import { useEffect, useRef, useState } from 'react';
import { t } from '@/i18n/i18n';
import type { Made } from '@/journal/made';
import { announce } from '@/ui/announcements';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { DialogBody, DialogFooter } from '@/ui/Dialog';
import { CheckIcon } from '@/ui/icons/Icons';
import { useAimed } from '@/ui/use-aimed';
import { Client } from './Client';
import type { FormProps } from './form';
import { startUnlink } from './unlink';
import { isUnlinking, type Unlinking, watchUnlink } from './unlink-store';
import { UnlinkStatus } from './UnlinkStatus';
import { useOpenAgain } from './use-open-again';

interface CrmLinkedProps extends FormProps {
  clients: Made[];
  unlinking: Unlinking | undefined;
  isIncoming: boolean;
}

/** The clients this message is filed with; the way to each, and the way out of CRM. */
export function CrmLinked(props: CrmLinkedProps) {
  const { message, facts, attempt, clients, unlinking, onClose } = props;
  const [asks, setAsks] = useState(false);
  const phase = unlinking?.phase;
  const isOut = phase === 'done';
  const unlinkButton = useRef<HTMLButtonElement>(null);
  const closeButton = useRef<HTMLButtonElement>(null);
  const isNew = attempt?.phase === 'created';
  const words = isNew ? t('convert.crm.created') : t('convert.crm.exists', { count: clients.length });
  useOpenAgain('crm', isOut ? undefined : clients.at(-1));
  useEffect(() => watchUnlink(message.id), [message.id]);
  useEffect(() => {
    if (isNew) announce(t('convert.crm.created'));
  }, [isNew]);

  // The button that had the focus is gone by then.
  useEffect(() => {
    if (phase === 'sending') unlinkButton.current?.focus();
    if (phase === 'done') closeButton.current?.focus();
  }, [phase]);

  const isKnown = clients.some(({ entityTypeId }) => entityTypeId !== null);
  return (
    <>
      <DialogBody>
        {isOut ? (
          <p className="text-body text-text">{t('kinds.unlinkedExplained')}</p>
        ) : (
          <>
            <p className="flex items-center gap-2 text-body text-text">
              {isNew && <CheckIcon className="shrink-0 text-success" />}
              {words}
            </p>
            {isKnown ? (
              <ul aria-label={t('kinds.clients')} className="flex flex-col gap-2">
                {clients.map((client, index) => (
                  <Client
                    key={`${client.entityTypeId}-${client.id}`}
                    client={client}
                    messageId={message.id}
                    canAskName={facts.can('crm')}
                    takesFocus={index === 0}
                  />
                ))}
              </ul>
            ) : (
              <p className="text-row text-text-2">{t('kinds.clientUntold')}</p>
            )}
          </>
        )}
        {asks && (
          <Banner tone="warning">
            <p>{t('kinds.unlinkDeletes')}</p>
            {props.isIncoming && (
              <p className="wrap-anywhere">{t('kinds.unlinkExcludes', { email: message.from.email })}</p>
            )}
          </Banner>
        )}
      </DialogBody>
      <DialogFooter>
        {asks && !isOut ? (
          <Confirm
            onConfirm={() => {
              setAsks(false);
              startUnlink(message.id, message.subject);
            }}
            onKeep={() => setAsks(false)}
          />
        ) : (
          !isOut && (
            <Button
              ref={unlinkButton}
              variant="secondary"
              busy={isUnlinking(unlinking) ? t('kinds.unlinking') : undefined}
              onClick={() => setAsks(true)}
            >
              {t('kinds.unlink')}
            </Button>
          )
        )}
        <UnlinkStatus state={unlinking} messageId={message.id} />
        <Button ref={closeButton} variant="quiet" data-autofocus={!isKnown || undefined} onClick={onClose}>
          {t('ui.close')}
        </Button>
      </DialogFooter>
    </>
  );
}

/** The focus goes to the harmless one, and a press in the first moment counts for nothing. */
function Confirm({ onConfirm, onKeep }: { onConfirm: () => void; onKeep: () => void }) {
  const keep = useRef<HTMLButtonElement>(null);
  const isAimed = useAimed();
  useEffect(() => keep.current?.focus(), []);
  return (
    <>
      <Button
        variant="danger"
        onClick={() => {
          if (isAimed()) onConfirm();
        }}
      >
        {t('kinds.unlinkConfirm')}
      </Button>
      <Button ref={keep} variant="secondary" onClick={onKeep}>
        {t('kinds.keep')}
      </Button>
    </>
  );
}
