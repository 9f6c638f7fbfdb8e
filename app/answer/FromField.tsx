import { type Ref, useId } from 'react';
import { t } from '@/i18n/i18n';
import { ChevronDownIcon } from '@/ui/icons/Icons';
import { ComposeRow } from './ComposeRow';
import type { Sender } from './letter';

interface FromFieldProps {
  senders: readonly Sender[];
  value: Sender | null;
  error?: string | undefined;
  onChange: (sender: Sender) => void;
  ref?: Ref<HTMLSelectElement>;
}

/** The address a letter is from. A draft may hold one that is no longer allowed: it stays visible until changed. */
export function FromField({ senders, value, error, onChange, ref }: FromFieldProps) {
  const id = useId();
  const isKnown = value === null || senders.some((sender) => keyOf(sender) === keyOf(value));
  const options = isKnown ? senders : [...senders, value];
  return (
    <ComposeRow label={t('compose.from')} id={id} error={error}>
      <span className="relative flex">
        <select
          ref={ref}
          id={id}
          value={value === null ? '' : keyOf(value)}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          className="h-10 min-w-0 flex-1 appearance-none truncate bg-panel pr-7 text-body text-text outline-none"
          onChange={({ target }) => {
            const sender = options.find((one) => keyOf(one) === target.value);
            if (sender) onChange(sender);
          }}
        >
          {value === null && <option value="">{t('compose.chooseSender')}</option>}
          {options.map((sender) => (
            <option key={keyOf(sender)} value={keyOf(sender)}>
              {sender.name === '' ? sender.email : `${sender.name} <${sender.email}>`}
            </option>
          ))}
        </select>
        <ChevronDownIcon className="pointer-events-none absolute top-2.5 right-0 text-text-3" />
      </span>
    </ComposeRow>
  );
}

function keyOf({ email, mailboxId }: Sender): string {
  return `${email.toLowerCase()} ${mailboxId}`;
}
