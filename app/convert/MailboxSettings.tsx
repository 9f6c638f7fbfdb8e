import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { t } from '@/i18n/i18n';
import { type Mailbox, mailboxTitle } from '@/mail/mailbox';
import { mailboxesQuery } from '@/mail/mailbox.api';
import { recentMessages } from '@/mail/message.api';
import type { Message } from '@/mail/message';
import { profileQuery } from '@/mail/person.api';
import { unknownPlaceholder } from '@/mail/placeholders';
import { Banner } from '@/ui/Banner';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { LengthSelect } from './LengthSelect';
import {
  changeDefaults,
  type MailboxDefaults,
  mailboxDefaults,
  TITLE_PLACEHOLDERS,
  titleOf,
  usualLength,
  usualResponsible,
} from './mailbox-defaults';
import { ResponsiblePicker } from './ResponsiblePicker';

/** What forms about the mail of each mailbox begin with. */
export function MailboxSettings() {
  const mailboxes = useQuery(mailboxesQuery()).data ?? [];
  const [chosenId, setChosenId] = useState<number | null>(null);
  useEffect(() => void mailboxDefaults.refresh(), []);
  const chosen = mailboxes.find(({ id }) => id === chosenId) ?? mailboxes[0];
  if (chosen === undefined) return <p className="text-row text-text-2">{t('settings.noMailbox')}</p>;
  return (
    <>
      {mailboxes.length > 1 && (
        <SelectField
          label={t('settings.mailbox')}
          value={String(chosen.id)}
          options={mailboxes.map((mailbox) => ({ value: String(mailbox.id), label: mailboxTitle(mailbox) }))}
          onChange={(id) => setChosenId(Number(id))}
        />
      )}
      <OneMailbox key={chosen.id} mailbox={chosen} />
    </>
  );
}

function OneMailbox({ mailbox }: { mailbox: Mailbox }) {
  const me = useQuery(profileQuery()).data;
  const now = useSyncExternalStore(mailboxDefaults.subscribe, mailboxDefaults.now)[mailbox.id];
  const [isOnlyHere, setOnlyHere] = useState(false);

  function change(next: MailboxDefaults): void {
    changeDefaults(mailbox.id, next).then(
      () => setOnlyHere(false),
      () => setOnlyHere(true),
    );
  }

  return (
    <>
      <ResponsiblePicker
        value={usualResponsible(mailbox.id)}
        me={me}
        onChange={(responsible) => change({ responsible })}
      />
      <LengthSelect
        label={t('settings.eventLength')}
        value={usualLength(mailbox.id)}
        onChange={(minutes) => change({ minutes })}
      />
      <TitlePattern mailbox={mailbox} kept={now?.title ?? ''} onKeep={(title) => change({ title })} />
      {isOnlyHere && <Banner tone="warning">{t('settings.onlyHere')}</Banner>}
    </>
  );
}

interface TitlePatternProps {
  mailbox: Mailbox;
  kept: string;
  onKeep: (pattern: string) => void;
}

const KEEP_AFTER_MS = 500;

/** The title of tasks, events and posts, with the newest message at hand as an example. */
function TitlePattern({ mailbox, kept, onKeep }: TitlePatternProps) {
  const [pattern, setPattern] = useState(kept);
  const unknown = unknownPlaceholder(pattern, TITLE_PLACEHOLDERS);
  const isKept = pattern === kept || unknown !== null;
  useEffect(() => {
    if (isKept) return undefined;
    const timer = window.setTimeout(() => onKeep(pattern), KEEP_AFTER_MS);
    return () => window.clearTimeout(timer);
  });
  return (
    <div className="flex flex-col gap-1">
      <TextField
        label={t('settings.titlePattern')}
        hint={t('settings.titlePatternHint')}
        placeholder="{subject}"
        dir="auto"
        maxLength={200}
        value={pattern}
        error={unknown === null ? undefined : t('recipes.fault.unknown', { name: `{${unknown}}` })}
        onChange={({ target }) => setPattern(target.value)}
        onBlur={() => {
          if (!isKept) onKeep(pattern);
        }}
      />
      {unknown === null && (
        <output className="block truncate text-row text-text-2">
          {t('settings.titlePreview', { title: titleOf(example(mailbox), pattern) })}
        </output>
      )}
    </div>
  );
}

function example(mailbox: Mailbox): Pick<Message, 'subject' | 'from' | 'mailboxId'> {
  return (
    recentMessages().find(({ mailboxId }) => mailboxId === mailbox.id) ?? {
      subject: t('settings.exampleSubject'),
      from: { name: t('settings.exampleSender'), email: '' },
      mailboxId: mailbox.id,
    }
  );
}
