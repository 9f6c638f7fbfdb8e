import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '@/i18n/i18n';
import { announce } from '@/ui/announcements';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { Dialog, DialogBody, DialogFooter } from '@/ui/Dialog';
import { SelectField } from '@/ui/SelectField';
import { TextArea } from '@/ui/TextArea';
import type { Sender } from './letter';
import { HoldSelect } from './HoldSelect';
import { sendingHold } from './sending-hold';
import { saveSignatures, type Signatures, signaturesQuery } from './signatures.api';

interface SignatureDialogProps {
  senders: readonly Sender[];
  chosen: Sender | null;
  signatures: Signatures;
  onSaved: (signatures: Signatures) => void;
  onClose: () => void;
}

/** What stands below every letter, for each address by itself, and how long a letter waits to be taken back. */
export function SignatureDialog({ senders, chosen, signatures, onSaved, onClose }: SignatureDialogProps) {
  const client = useQueryClient();
  const emails = [...new Set([chosen, ...senders].flatMap((one) => (one ? [one.email.toLowerCase()] : [])))];
  const [email, setEmail] = useState(emails[0] ?? '');
  const [before] = useState(signatures);
  const [texts, setTexts] = useState(before);
  const [hold, setHold] = useState(sendingHold.get);
  const [saving, setSaving] = useState<'no' | 'saving' | 'failed'>('no');

  async function save(): Promise<void> {
    setSaving('saving');
    const kept = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
    sendingHold.set(hold);
    client.setQueryData(signaturesQuery().queryKey, kept);
    onSaved(kept);
    try {
      client.setQueryData(signaturesQuery().queryKey, await saveSignatures(kept, before));
      announce(t('compose.signatureSaved'));
      onClose();
    } catch {
      setSaving('failed');
    }
  }

  return (
    <Dialog title={t('compose.signatureTitle')} onClose={onClose}>
      <DialogBody>
        {emails.length > 1 && (
          <SelectField
            label={t('compose.signatureFor')}
            value={email}
            options={emails.map((one) => ({ value: one, label: one }))}
            onChange={setEmail}
          />
        )}
        <TextArea
          label={t('compose.signature')}
          hint={t('compose.signatureHint')}
          rows={5}
          dir="auto"
          data-autofocus
          value={texts[email] ?? ''}
          onChange={({ target }) => setTexts({ ...texts, [email]: target.value })}
        />
        <HoldSelect value={hold} onChange={setHold} />
        {saving === 'failed' && <Banner tone="warning">{t('compose.signatureNotSaved')}</Banner>}
      </DialogBody>
      <DialogFooter>
        <Button
          variant="primary"
          busy={saving === 'saving' ? t('compose.saving') : undefined}
          onClick={() => void save()}
        >
          {t('compose.save')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('ui.close')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
