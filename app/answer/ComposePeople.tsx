import { useMemo, useState } from 'react';
import { t } from '@/i18n/i18n';
import type { Address } from '@/mail/address';
import { displayName } from '@/mail/address';
import { announce } from '@/ui/announcements';
import { Button } from '@/ui/Button';
import { emailsOf, type FieldName, PEOPLE_FIELDS, type PeopleField } from './letter-form';
import { RecipientsField } from './RecipientsField';
import { withoutTwins } from './recipients';

interface ComposePeopleProps {
  values: Record<PeopleField, Address[]>;
  typed: Record<PeopleField, string>;
  /** Lower-case addresses of the person. */
  own: ReadonlySet<string>;
  original: readonly Address[];
  errorOf: (field: FieldName) => string | undefined;
  autoFocus: PeopleField | null;
  onChange: (field: PeopleField, people: Address[]) => void;
  onType: (field: PeopleField, text: string) => void;
  refer: (field: FieldName) => (control: { focus(): void } | null) => void;
}

/** To, Cc and Bcc. Cc and Bcc come when asked for or filled; nobody stands in two of them. */
export function ComposePeople(props: ComposePeopleProps) {
  const { values, typed, own, onChange, onType } = props;
  const [asked, setAsked] = useState<ReadonlySet<PeopleField>>(new Set());
  const [twins, setTwins] = useState<{ field: PeopleField; words: string } | null>(null);
  const taken = useMemo(() => emailsOf([...values.to, ...values.cc, ...values.bcc]), [values]);
  const shown = PEOPLE_FIELDS.filter(
    (field) => field === 'to' || values[field].length > 0 || typed[field] !== '' || asked.has(field),
  );
  const hidden = PEOPLE_FIELDS.filter((field) => !shown.includes(field));

  function add(field: PeopleField, people: Address[]): void {
    const fresh = withoutTwins(people).filter(({ email }) => !taken.has(email.toLowerCase()));
    const known = people.filter(({ email }) => taken.has(email.toLowerCase()));
    const words = known.length === 0 ? null : t('compose.twice', { who: known.map(displayName).join(', ') });
    setTwins(words === null ? null : { field, words });
    if (fresh.length > 0) onChange(field, [...values[field], ...fresh]);
    const added = fresh.length === 0 ? '' : t('compose.added', { who: fresh.map(displayName).join(', ') });
    announce([added, words ?? ''].join(' ').trim());
  }

  function remove(field: PeopleField, person: Address): void {
    setTwins(null);
    onChange(
      field,
      values[field].filter(({ email }) => email !== person.email),
    );
    announce(t('compose.removed', { who: displayName(person) }));
  }

  function noteFor(field: PeopleField): string | undefined {
    const mine = values[field].filter(({ email }) => own.has(email.toLowerCase()));
    const notes = [
      twins?.field === field ? twins.words : '',
      mine.length > 0 ? t('compose.own', { email: mine.map(({ email }) => email).join(', ') }) : '',
    ];
    return notes.filter(Boolean).join(' ') || undefined;
  }

  return shown.map((field) => (
    <RecipientsField
      key={field}
      ref={props.refer(field)}
      label={t(`compose.${field}`)}
      people={values[field]}
      typed={typed[field]}
      error={props.errorOf(field)}
      note={noteFor(field)}
      original={props.original}
      taken={taken}
      autoFocus={props.autoFocus === field || asked.has(field)}
      aside={<Reveal field={field} hidden={hidden} onAsk={(other) => setAsked(new Set([...asked, other]))} />}
      onAdd={(people) => add(field, people)}
      onRemove={(person) => remove(field, person)}
      onType={(text) => onType(field, text)}
    />
  ));
}

interface RevealProps {
  field: PeopleField;
  hidden: readonly PeopleField[];
  onAsk: (field: PeopleField) => void;
}

/** The ways to Cc and Bcc, at the end of To. Narrow frames offer one at a time, the second at the end of Cc. */
function Reveal({ field, hidden, onAsk }: RevealProps) {
  if (hidden.length === 0 || field === 'bcc') return null;
  return (
    <span className={`flex shrink-0 py-1.5 ${field === 'cc' ? 'two:hidden' : ''}`}>
      {hidden.map((other) => {
        const isWideOnly = field === 'to' && other === 'bcc';
        return (
          <span key={other} className={isWideOnly ? 'hidden two:inline' : ''}>
            <Button variant="quiet" size="small" onClick={() => onAsk(other)}>
              {t(`compose.${other}`)}
            </Button>
          </span>
        );
      })}
    </span>
  );
}
