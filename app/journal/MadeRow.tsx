import type { ReactNode } from 'react';
import { locale, t } from '@/i18n/i18n';
import { formatRowDate } from '@/mail/date';
import { type Entry, isOpen } from './journal';
import { KindIcon, madeLabel } from './MadeChip';
import { standingOf } from './made-view';

interface MadeRowProps {
  entry: Entry;
  /** When, by the portal's clock. */
  at: Date;
  timeZone: string;
  onOpen: () => void;
  /** What can be done with what it made; composed by the shell. */
  ways: ReactNode;
}

const INKS = { made: 'text-success', open: 'text-warning', failed: 'text-danger', undone: 'text-text-3' };

/** One attempt: what was asked for, of which message, how it stands and why, and the ways on from there. */
export function MadeRow({ entry, at, timeZone, onOpen, ways }: MadeRowProps) {
  const { kind, objectId } = entry;
  const standing = standingOf(entry);
  const made = { kind, id: objectId ?? 0, entityTypeId: entry.entityTypeId ?? null };
  const whom = byWhom(entry);
  const why = whyOf(entry);
  return (
    <li className="flex min-h-16 items-start gap-3 border-b border-line-quiet px-4 py-2 hover:bg-hover two:items-center">
      <span className="mt-0.5 flex size-8 shrink-0 items-center justify-center rounded-row bg-tint text-on-tint two:mt-0">
        <KindIcon kind={kind} />
      </span>
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">
        <button
          type="button"
          data-line
          className="-mx-1 min-w-0 flex-1 basis-48 rounded-control px-1 text-left"
          onClick={onOpen}
        >
          <span className="line-clamp-2 text-row break-words text-text two:line-clamp-1">
            {entry.title || entry.subject || t('mail.noSubject')}
          </span>
          <span className="block truncate text-note text-text-3">
            {madeLabel(made)} · <bdi>{entry.sender}</bdi>
            {whom !== '' && ` · ${whom}`}
          </span>
          {why !== '' && <span className="block text-note text-text-2">{why}</span>}
        </button>
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-row two:justify-end">
          <span className={INKS[standing]}>{stateWords(entry)}</span>
          {ways}
        </div>
      </div>
      <time
        dateTime={at.toISOString()}
        className="tabular mt-0.5 w-14 shrink-0 text-right text-note text-text-3 two:mt-0"
      >
        {/* The day stands above; the hour is what is left to say. */}
        {formatRowDate(at, at, locale(), timeZone)}
      </time>
    </li>
  );
}

function stateWords({ kind, state, existing }: Entry): string {
  if (state !== 'created') return t(`made.state.${state}`);
  return t(existing ? 'made.state.existed' : kind === 'crm' ? 'made.state.added' : 'made.state.created');
}

/** Who made it, as far as it is known: this device notes what its person asked for, not who was there before. */
function byWhom({ state, existing }: Entry): string {
  return !existing && (state === 'created' || state === 'undone') ? t('made.by.you') : '';
}

/** What the one word of the state leaves open. */
function whyOf(entry: Entry): string {
  if (isOpen(entry)) return t(`made.why.${entry.state === 'sending' ? 'sending' : 'unclear'}`);
  const { state } = entry;
  return state === 'refused' || state === 'not-sent' || state === 'absent' ? t(`made.why.${state}`) : '';
}
