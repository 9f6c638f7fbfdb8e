import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { t } from '@/i18n/i18n';
import type { Address } from '@/mail/address';
import { ComposeRow } from './ComposeRow';
import { RecipientChip } from './RecipientChip';
import { readRecipients } from './recipients';
import { SuggestionList } from './SuggestionList';
import type { Suggestion } from './suggestions';
import { useSuggestions } from './use-suggestions';

interface RecipientsFieldProps {
  label: string;
  people: readonly Address[];
  /** What stands in the field and is nobody yet. */
  typed: string;
  error?: string | undefined;
  note?: string | undefined;
  /** People of the message that is answered: offered first. */
  original: readonly Address[];
  /** Lower-case addresses the letter goes to already, in any of its fields. */
  taken: ReadonlySet<string>;
  aside?: ReactNode;
  autoFocus?: boolean;
  onAdd: (people: Address[]) => void;
  onRemove: (person: Address) => void;
  onType: (text: string) => void;
  ref?: Ref<{ focus(): void }>;
}

/**
 * People of a letter: chips, and a field with suggestions. Only complete addresses become chips; whatever else is
 * typed stays as text, because the portal would take it for somebody's name.
 */
export function RecipientsField(props: RecipientsFieldProps) {
  const { label, people, typed, error, note, aside, autoFocus, original, taken, ref } = props;
  const { onAdd, onRemove, onType } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const chips = useRef(new Map<string, HTMLButtonElement>());
  const [isOpen, setOpen] = useState(false);
  const [marked, setMarked] = useState<number | null>(null);
  const offered = useSuggestions(isOpen ? typed : null, original, taken);
  const isShown = isOpen && offered.people.length > 0;
  // What is a whole address already is meant as it stands, until the arrows say something else.
  const first = isShown && isWhole(typed) ? -1 : 0;
  const at = Math.min(marked ?? first, offered.people.length - 1);
  const current = isShown ? offered.people[at] : undefined;
  useImperativeHandle(ref, () => ({ focus: () => input.current?.focus() }));

  function type(text: string): void {
    onType(text);
    setMarked(null);
    setOpen(text.trim() !== '');
  }

  function choose({ name, email }: Suggestion): void {
    onAdd([{ name, email }]);
    type('');
    input.current?.focus();
  }

  /** Makes chips of what is complete; the rest stays in the field. */
  function settle(text: string): boolean {
    const { complete, rest } = readRecipients(text);
    if (complete.length === 0) return false;
    onAdd(complete);
    type(rest);
    setOpen(false);
    return rest === '';
  }

  function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
    const { key } = event;
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    const isAtStart = selectionStart === 0 && selectionEnd === 0;
    const take = () => event.preventDefault();
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      take();
      if (!isShown) return setOpen(true);
      const count = offered.people.length;
      setMarked(key === 'ArrowDown' ? (at + 1) % count : (Math.max(at, 0) - 1 + count) % count);
    } else if (key === 'Escape' && isShown) {
      take();
      event.stopPropagation();
      setOpen(false);
    } else if ((key === 'Backspace' || key === 'ArrowLeft') && isAtStart && people.length > 0) {
      take();
      focusChip(people.length - 1);
    } else if (key === 'Enter') {
      // Sending is never the Enter that was meant for a name.
      take();
      if (current) choose(current);
      else if (typed.trim() !== '') settle(typed);
    } else if (key === 'Tab' && !event.shiftKey) {
      if (current && typed.trim() !== '') {
        take();
        choose(current);
      } else if (isWhole(typed)) {
        take();
        settle(typed);
      }
    } else if ((key === ',' || key === ';') && isWhole(typed)) {
      take();
      settle(typed);
    }
  }

  function handlePaste(event: ClipboardEvent<HTMLInputElement>): void {
    const pasted = event.clipboardData.getData('text');
    const { selectionStart, selectionEnd } = event.currentTarget;
    const text = typed.slice(0, selectionStart ?? 0) + pasted + typed.slice(selectionEnd ?? typed.length);
    if (readRecipients(text).complete.length === 0) return;
    event.preventDefault();
    settle(text);
  }

  function focusChip(index: number): void {
    const person = people[index];
    if (person) chips.current.get(person.email)?.focus();
    else input.current?.focus();
  }

  function remove(person: Address, index: number): void {
    onRemove(person);
    // The chip takes its focus along.
    const next = people[index + 1] ?? people[index - 1];
    if (next) chips.current.get(next.email)?.focus();
    else input.current?.focus();
  }

  function edit(person: Address): void {
    settle(typed);
    onRemove(person);
    type(person.name === '' ? person.email : `${quoted(person.name)} <${person.email}>`);
    setOpen(false);
    input.current?.focus();
  }

  return (
    <ComposeRow label={label} id={id} error={error} note={note} aside={aside}>
      <div className="relative">
        <div className="flex flex-wrap items-center gap-1 py-1.5">
          {people.length > 0 && (
            <ul aria-label={t('compose.peopleIn', { field: label })} className="contents">
              {people.map((person, index) => (
                <RecipientChip
                  key={person.email}
                  person={person}
                  ref={(button) => {
                    if (button) chips.current.set(person.email, button);
                    else chips.current.delete(person.email);
                  }}
                  onRemove={() => remove(person, index)}
                  onEdit={() => edit(person)}
                  onMove={(by) => focusChip(index + by < 0 ? 0 : index + by)}
                  onLeave={() => input.current?.focus()}
                />
              ))}
            </ul>
          )}
          <input
            ref={input}
            id={id}
            type="text"
            role="combobox"
            inputMode="email"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={isShown}
            aria-controls={isShown ? `${id}-list` : undefined}
            aria-activedescendant={current ? `${id}-${current.email}` : undefined}
            aria-invalid={error ? true : undefined}
            aria-describedby={[error ? `${id}-error` : '', note ? `${id}-note` : '', `${id}-keys`]
              .join(' ')
              .trim()}
            // eslint-disable-next-line jsx-a11y/no-autofocus
            autoFocus={autoFocus}
            value={typed}
            className={`h-7 min-w-12 flex-1 two:min-w-32 bg-transparent text-body outline-none ${
              error && typed !== '' ? 'text-danger' : 'text-text'
            }`}
            onChange={({ target }) => type(target.value)}
            onKeyDown={handleKey}
            onPaste={handlePaste}
            onBlur={() => {
              setOpen(false);
              settle(typed);
            }}
          />
          <span id={`${id}-keys`} className="sr-only">
            {people.length > 0 ? t('compose.chipKeys') : ''}
          </span>
        </div>
        {isShown && (
          <SuggestionList
            id={`${id}-list`}
            label={t('compose.suggestions', { field: label })}
            optionId={(email) => `${id}-${email}`}
            people={offered.people}
            current={current}
            onChoose={choose}
          />
        )}
      </div>
    </ComposeRow>
  );
}

/** Whether everything that is typed is complete addresses. */
function isWhole(text: string): boolean {
  const { complete, rest } = readRecipients(text);
  return complete.length > 0 && rest === '';
}

function quoted(name: string): string {
  return /[,;"<>()@]/u.test(name) ? `"${name.replaceAll('"', '')}"` : name;
}
