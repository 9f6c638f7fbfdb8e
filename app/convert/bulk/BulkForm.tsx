import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '@/i18n/i18n';
import type { BulkKind } from '@/journal/journal';
import { useJournal } from '@/journal/use-journal';
import type { Message } from '@/mail/message';
import { profileQuery } from '@/mail/person.api';
import { storageWorks } from '@/portal/storage';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { DialogBody, DialogFooter } from '@/ui/Dialog';
import { SegmentedControl } from '@/ui/SegmentedControl';
import { Switch } from '@/ui/Switch';
import { handleEnter } from '@/ui/submit-keys';
import { madeOf } from '../history';
import { ResponsiblePicker } from '../ResponsiblePicker';
import { useAimed } from '@/ui/use-aimed';
import { BULK } from './kinds';
import type { BulkParams } from './queue';
import { startQueue } from './run-queue';

interface BulkFormProps {
  kind: BulkKind;
  messages: readonly Message[];
  onStart: () => void;
}

/** What will be made, of how many, and for whom: decided once for all of them. */
export function BulkForm({ kind, messages, onStart }: BulkFormProps) {
  const { again, hasDetails, isUndoable } = BULK[kind];
  const isAimed = useAimed();
  const me = useQuery(profileQuery()).data;
  useJournal();
  const [params, setParams] = useState<BulkParams>({
    responsible: null,
    textChoice: 'newest',
    again: false,
  });
  const set = (change: Partial<BulkParams>) => setParams((now) => ({ ...now, ...change }));
  const having = messages.filter((message) => madeOf(kind, message).length > 0).length;
  const count = messages.length - (params.again ? 0 : having);
  return (
    <form
      className="contents"
      onKeyDown={handleEnter}
      onSubmit={(event) => {
        event.preventDefault();
        if (count === 0 || !(isUndoable || isAimed())) return;
        startQueue(kind, params, messages);
        onStart();
      }}
    >
      <DialogBody>
        {!storageWorks() && <Banner tone="info">{t('bulk.notKept')}</Banner>}
        <p>{t(count === 0 ? `bulk.${kind}.none` : `bulk.${kind}.what`, { count })}</p>
        {hasDetails && (
          <>
            <ResponsiblePicker
              value={params.responsible}
              me={me}
              onChange={(responsible) => set({ responsible })}
            />
            <SegmentedControl
              label={t('convert.text')}
              value={params.textChoice}
              options={[
                { value: 'newest', label: t('convert.textNewest') },
                { value: 'conversation', label: t('convert.textConversation') },
                { value: 'link', label: t('convert.textLink') },
              ]}
              onChange={(textChoice) => set({ textChoice })}
            />
          </>
        )}
        {having > 0 &&
          (again === null ? (
            <p className="text-note text-text-2">{t(`bulk.${kind}.having`, { count: having })}</p>
          ) : (
            <Switch
              label={t(again)}
              hint={t(`bulk.${kind}.having`, { count: having })}
              isOn={params.again}
              onChange={(isOn) => set({ again: isOn })}
            />
          ))}
      </DialogBody>
      <DialogFooter>
        <Button type="submit" variant="primary" data-autofocus disabled={count === 0}>
          {t(`bulk.${kind}.create`, { count })}
        </Button>
      </DialogFooter>
    </form>
  );
}
