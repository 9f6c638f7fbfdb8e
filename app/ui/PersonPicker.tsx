import { ComboBox, Input, type Key, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { Avatar } from './Avatar';
import { CONTROL } from './control';
import { SearchIcon } from './icons/Icons';
import { type Person, usePersonSearch } from './use-person-search';

interface PersonPickerProps {
  label: string;
  value: (Pick<Person, 'id' | 'name'> & Partial<Person>) | null;
  /** People by a part of their name or address, at least two letters. May reject: the typed text stays. */
  search: (text: string) => Promise<Person[]>;
  /** Another person than before; null when the field was emptied. */
  onChange: (person: Person | null) => void;
}

/**
 * One person by type-ahead. What is typed stays while the focus is here, also when the search fails;
 * leaving without a choice brings the chosen name back, so that the field never shows what is not so.
 */
export function PersonPicker({ label, value, search, onChange }: PersonPickerProps) {
  const { text, people, note, type } = usePersonSearch(search);
  // The chosen one is always in the list: a way back, and the list must know whose name the field holds.
  const others = people.filter(({ id }) => id !== value?.id);
  const options = value === null ? others : [...others, { email: '', ...value }];

  function choose(key: Key | null): void {
    const person = options.find(({ id }) => String(id) === key);
    if (person && person.id !== value?.id) onChange(person);
    type(null);
  }

  return (
    <ComboBox
      items={options}
      inputValue={text ?? value?.name ?? ''}
      selectedKey={value === null ? null : String(value.id)}
      menuTrigger="input"
      allowsEmptyCollection
      onInputChange={(typed) => {
        type(typed);
        if (typed === '' && value !== null) onChange(null);
      }}
      onSelectionChange={choose}
      onBlur={() => type(null)}
      className="flex min-w-0 flex-col gap-1"
    >
      <Label className="text-row text-text-2">{label}</Label>
      <span className="relative">
        <span className="pointer-events-none absolute inset-y-0 left-2 flex w-6 items-center justify-center text-text-3">
          {value !== null && text === null ? (
            <Avatar name={value.name} seed={value.email ?? ''} size="small" />
          ) : (
            <SearchIcon />
          )}
        </span>
        <Input
          className={`h-9 pr-3 pl-10 ${CONTROL}`}
          onFocus={({ target }) => text === null && target.select()}
        />
      </span>
      <Popover
        offset={4}
        className="w-(--trigger-width) animate-fade overflow-hidden rounded-row border border-line bg-panel shadow-float"
      >
        <ListBox<Person> aria-label={label} className="max-h-72 overflow-y-auto p-1 outline-none">
          {(person) => <PersonOption person={person} />}
        </ListBox>
        {note !== '' && <p className="px-3 pt-1 pb-2 text-note text-text-2">{note}</p>}
      </Popover>
    </ComboBox>
  );
}

function PersonOption({ person }: { person: Person }) {
  return (
    <ListBoxItem
      id={String(person.id)}
      textValue={person.name || person.email}
      className="flex h-11 cursor-pointer items-center gap-2 rounded-control px-2 outline-none data-focused:bg-tint data-selected:font-semibold"
    >
      <Avatar name={person.name || person.email} seed={person.email} size="small" />
      <span className="min-w-0 flex-1">
        <span className="block truncate text-row">{person.name || person.email}</span>
        {person.email !== '' && <span className="block truncate text-note text-text-2">{person.email}</span>}
      </span>
    </ListBoxItem>
  );
}
