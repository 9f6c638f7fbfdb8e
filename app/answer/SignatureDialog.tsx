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
import { sendingHold } from './sending-hold';
import { saveSignatures, type Signatures, signaturesQuery } from './signatures.api';

interface SignatureDialogProps {
  senders: readonly Sender[];
  chosen: Sender | null;
  signatures: Signatures;
  onSaved: (signatures: Signatures) => void;
  onClose: () => void;
}

const HOLDS = ['0', '5', '10', '20'] as const;

/** What stands below every letter, for each address by itself, and how long a letter waits to be taken back. */
export function SignatureDialog({ senders, chosen, signatures, onSaved, onClose }: SignatureDialogProps) {
  const client = useQueryClient();
  const emails = [...new Set([chosen, ...senders].flatMap((one) => (one ? [one.email.toLowerCase()] : [])))];
  const [email, setEmail] = useState(emails[0] ?? '');
  const [texts, setTexts] = useState(signatures);
  const [hold, setHold] = useState<(typeof HOLDS)[number]>(`${sendingHold.get()}`);
  const [saving, setSaving] = useState<'no' | 'saving' | 'failed'>('no');

  async function save(): Promise<void> {
    setSaving('saving');
    const kept = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
    sendingHold.set(Number(hold) as Parameters<typeof sendingHold.set>[0]);
    client.setQueryData(signaturesQuery().queryKey, kept);
    onSaved(kept);
    try {
      await saveSignatures(kept);
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
        <SelectField
          label={t('compose.hold')}
          hint={t('compose.holdHint')}
          value={hold}
          options={HOLDS.map((value) => ({
            value,
            label: value === '0' ? t('compose.holdNone') : t('compose.holdSeconds', { count: Number(value) }),
          }))}
          onChange={setHold}
        />
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
