import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '@/i18n/i18n';
import { Button } from '@/ui/Button';
import { HoldSelect } from './HoldSelect';
import { sendingHold } from './sending-hold';
import { sendersQuery } from './sending.api';
import { SignatureDialog } from './SignatureDialog';
import { signaturesQuery } from './signatures.api';

/** How letters go out, for every address the person writes from. */
export function SendingSettings() {
  const senders = useQuery(sendersQuery());
  const signatures = useQuery(signaturesQuery());
  const [hold, setHold] = useState(sendingHold.get);
  const [isSigning, setSigning] = useState(false);
  const count = Object.keys(signatures.data ?? {}).length;
  return (
    <>
      <HoldSelect
        value={hold}
        onChange={(seconds) => {
          setHold(seconds);
          sendingHold.set(seconds);
        }}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button
          disabled={senders.data === undefined || senders.data.length === 0}
          onClick={() => setSigning(true)}
        >
          {t('settings.signatures')}
        </Button>
        <span className="text-row text-text-2">
          {senders.isError ? t('settings.noSenders') : t('settings.signatureCount', { count })}
        </span>
      </div>
      {isSigning && senders.data && (
        <SignatureDialog
          senders={senders.data}
          chosen={null}
          signatures={signatures.data ?? {}}
          onSaved={() => setHold(sendingHold.get())}
          onClose={() => setSigning(false)}
        />
      )}
    </>
  );
}
