import type { ReactNode } from 'react';
import { Button, I18nProvider, type Key, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { locale } from '@/i18n/i18n';
import { Kbd } from './Kbd';

export interface MenuEntry {
  id: string;
  label: string;
  icon: ReactNode;
  /** The key that does the same. */
  shortcut?: string | undefined;
  /** Why it cannot be done here. Chosen all the same, the screen says it and offers a way out. */
  closed?: string | undefined;
}

interface MenuButtonProps {
  /** Its name; the icon is its child. */
  label: string;
  entries: readonly MenuEntry[];
  onChoose: (id: string) => void;
  children: ReactNode;
}

/** A button that is only an icon and opens a menu below it. */
export function MenuButton({ label, entries, onChoose, children }: MenuButtonProps) {
  return (
    <I18nProvider locale={locale()}>
      <MenuTrigger>
        <Button
          aria-label={label}
          className="inline-flex size-9 shrink-0 cursor-pointer items-center justify-center rounded-control text-text-2 transition-colors data-hovered:bg-tint data-hovered:text-on-tint"
        >
          {children}
        </Button>
        <Popover
          placement="bottom end"
          offset={4}
          className="min-w-44 rounded-row border border-line bg-panel p-1 shadow-float"
        >
          <Menu aria-label={label} className="outline-none" onAction={(key: Key) => onChoose(String(key))}>
            {entries.map(({ id, label: words, icon, shortcut, closed }) => (
              <MenuItem
                key={id}
                id={id}
                textValue={words}
                className="flex min-h-9 cursor-pointer items-center gap-2 rounded-control px-2 text-body text-text outline-none data-focused:bg-tint data-focused:text-on-tint"
              >
                <span className={closed === undefined ? 'shrink-0' : 'shrink-0 opacity-50'}>{icon}</span>
                <span className="min-w-0 flex-1">
                  <span className={`block truncate ${closed === undefined ? '' : 'text-text-3'}`}>
                    {words}
                  </span>
                  {closed !== undefined && (
                    <span className="block max-w-60 pb-1 text-note text-text-3">{closed}</span>
                  )}
                </span>
                {shortcut !== undefined && closed === undefined && <Kbd>{shortcut}</Kbd>}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </I18nProvider>
  );
}
