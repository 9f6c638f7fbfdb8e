import { Fragment } from 'react';
import { t } from '@/i18n/i18n';
import { Kbd } from '@/ui/Kbd';
import { isMac } from './stroke';

/** The keys of an action: alternatives side by side, a sequence with its order in words. */
export function KeyCaps({ keys }: { keys: readonly string[] }) {
  return (
    <span className="inline-flex shrink-0 items-center gap-1.5">
      {keys.map((one, index) => (
        <Fragment key={one}>
          {index > 0 && <span className="text-note text-text-3">{t('keys.or')}</span>}
          <Combination keys={one} />
        </Fragment>
      ))}
    </span>
  );
}

function Combination({ keys }: { keys: string }) {
  const parts = keys.includes('+') ? chordParts(keys) : keys.split(' ').map(nameOf);
  return (
    <span className="inline-flex items-center gap-1">
      {parts.map((part, index) => (
        <Fragment key={part}>
          {index > 0 && keys.includes(' ') && <span className="text-note text-text-3">{t('keys.then')}</span>}
          <Kbd>{part}</Kbd>
        </Fragment>
      ))}
    </span>
  );
}

/** A combination in words, for a sentence: "Ctrl+K". */
export function chordName(keys: string): string {
  return chordParts(keys).join('+');
}

/** Beside a modifier letters are written as they are printed: Ctrl K. */
function chordParts(keys: string): string[] {
  return keys.split('+').map((part) => (part.length === 1 ? part.toUpperCase() : nameOf(part)));
}

function nameOf(part: string): string {
  if (part === 'Mod') return isMac ? '⌘' : 'Ctrl';
  if (part === 'Escape') return 'Esc';
  if (part === 'PageUp') return 'PgUp';
  if (part === 'PageDown') return 'PgDn';
  return part;
}
