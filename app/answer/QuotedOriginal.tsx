import { useQuery } from '@tanstack/react-query';
import { useId, useMemo, useState } from 'react';
import { locale, t } from '@/i18n/i18n';
import { type Address, displayName } from '@/mail/address';
import { formatFullDate } from '@/mail/date';
import type { Message } from '@/mail/message';
import { threadQuery } from '@/mail/message.api';
import { profileQuery, readerZone } from '@/mail/person.api';
import { readableFrom } from '@/mail/readable';
import { AttachIcon, ChevronDownIcon } from '@/ui/icons/Icons';
import { ChevronRightIcon } from '@/ui/icons/MoreIcons';

/** Long enough to recognise the original; the portal adds all of it. */
const SHOWN = 4000;

/** What the portal puts below an answer by itself: shown, so that nobody quotes the message a second time. */
export function QuotedOriginal({ original, isForward }: { original: Message; isForward: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="border-t border-line-quiet px-4 py-2">
      {original.hasAttachments && (
        <p className="flex items-center gap-1.5 py-1 text-note text-text-2">
          <AttachIcon className="size-4" />
          {isForward ? t('compose.filesGo') : t('compose.filesStay')}
        </p>
      )}
      <button
        type="button"
        className="inline-flex h-7 items-center gap-1 rounded-control pr-2 text-note text-text-2 hover:bg-hover hover:text-text"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? <ChevronDownIcon className="size-4" /> : <ChevronRightIcon className="size-4" />}
        {t('compose.quoted')}
      </button>
      {isOpen && <Quotation id={id} original={original} />}
    </div>
  );
}

function Quotation({ id, original }: { id: string; original: Message }) {
  const thread = useQuery(threadQuery(original.id)).data;
  const timeZone = readerZone(useQuery(profileQuery()).data);
  const text = useMemo(() => {
    const inThread = thread?.find((message) => message.id === original.id) ?? null;
    return readableFrom(inThread, original.body)
      .parts.map((part) => part.text)
      .join('\n')
      .trim();
  }, [thread, original]);
  const head = [
    [t('compose.quotedDate'), original.date ? formatFullDate(original.date, locale(), timeZone) : ''],
    [t('compose.subject'), original.subject],
    [t('compose.from'), nameOf(original.from)],
    [t('compose.to'), original.to.map(nameOf).join(', ')],
  ].filter(([, value]) => value !== '');
  return (
    <div id={id} className="mt-1 mb-2 border-l-2 border-line pl-3 text-row text-text-2">
      {head.map(([name, value]) => (
        <p key={name} className="wrap-anywhere">
          {name}: <bdi>{value}</bdi>
        </p>
      ))}
      <p dir="auto" className="mt-2 max-w-measure wrap-anywhere whitespace-pre-wrap">
        {text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text}
      </p>
    </div>
  );
}

function nameOf(address: Address): string {
  return displayName(address);
}
