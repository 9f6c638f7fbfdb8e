import type { ReactNode } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  type Key,
  Menu,
  MenuItem,
  MenuSection,
  TextField,
} from 'react-aria-components';
import { CONTROL } from './control';
import { SearchIcon } from './icons/Icons';

export interface Command {
  id: string;
  words: string;
  icon: ReactNode;
  /** At the end of the line: a key, an address, a person. */
  detail: ReactNode;
  /** It cannot be done here; the detail says so. */
  isClosed?: boolean;
}

export interface CommandGroup {
  label: string;
  commands: readonly Command[];
}

interface CommandListProps {
  label: string;
  text: string;
  onText: (text: string) => void;
  /** What answers the text, in the order to show. */
  groups: readonly CommandGroup[];
  /** Said when nothing does. */
  empty: string;
  onChoose: (id: string) => void;
}

/** A field and what answers it below: typing narrows, arrows walk while the focus stays in the field, Enter does it. */
export function CommandList({ label, text, onText, groups, empty, onChoose }: CommandListProps) {
  return (
    <Autocomplete inputValue={text} onInputChange={onText}>
      <TextField aria-label={label} autoFocus className="relative mx-4 mb-2 two:mx-6">
        <SearchIcon className="pointer-events-none absolute top-2 left-2.5 text-text-3" />
        <Input placeholder={label} className={`h-9 pr-3 pl-9 ${CONTROL}`} />
      </TextField>
      {/* The focus stays in the field, so what scrolls needs a stop of its own to be scrolled by keys. */}
      <section
        aria-label={label}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="min-h-0 flex-1 overflow-y-auto border-t border-line focus-visible:-outline-offset-2 two:h-100 two:flex-none two:shrink"
      >
        <Menu
          aria-label={label}
          className="p-2 outline-none"
          onAction={(key: Key) => onChoose(String(key))}
          renderEmptyState={() => <p className="p-4 text-row text-pretty text-text-2">{empty}</p>}
        >
          {groups.map((group) => (
            <MenuSection key={group.label} id={group.label}>
              <Header className="px-2 pt-2 pb-1 text-note font-semibold text-text-3">{group.label}</Header>
              {group.commands.map((command) => (
                <CommandItem key={command.id} command={command} />
              ))}
            </MenuSection>
          ))}
        </Menu>
      </section>
    </Autocomplete>
  );
}

function CommandItem({ command }: { command: Command }) {
  return (
    <MenuItem
      id={command.id}
      textValue={command.words}
      className="flex h-9 cursor-pointer items-center gap-2 rounded-row px-2 text-body text-text outline-none data-focused:bg-tint data-focused:text-on-tint"
    >
      <span className="shrink-0 text-text-3">{command.icon}</span>
      <span className={`min-w-0 flex-1 truncate ${command.isClosed ? 'text-text-3' : ''}`}>
        {command.words}
      </span>
      <span className="max-w-1/2 shrink-0 truncate text-note text-text-2">{command.detail}</span>
    </MenuItem>
  );
}
