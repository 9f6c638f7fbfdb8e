import type { KeyboardEvent, Ref } from 'react';
import { t } from '@/i18n/i18n';
import { type Address, displayName } from '@/mail/address';
import { Avatar } from '@/ui/Avatar';
import { CloseIcon } from '@/ui/icons/Icons';

interface RecipientChipProps {
  person: Address;
  onRemove: () => void;
  /** Back into the field, to be written anew. */
  onEdit: () => void;
  onMove: (by: -1 | 1) => void;
  onLeave: () => void;
  ref: Ref<HTMLButtonElement>;
}

/** One person of a letter. Reached from the field by the arrow keys, so that Tab does not walk through a long list. */
export function RecipientChip({ person, onRemove, onEdit, onMove, onLeave, ref }: RecipientChipProps) {
  function handleKey(event: KeyboardEvent): void {
    const does: Record<string, () => void> = {
      Backspace: onRemove,
      Delete: onRemove,
      Enter: onEdit,
      F2: onEdit,
      ArrowLeft: () => onMove(-1),
      ArrowRight: () => onMove(1),
      Escape: onLeave,
    };
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : does[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }
  const name = displayName(person);
  return (
    <li className="inline-flex h-7 max-w-full min-w-0 items-center rounded-row bg-page text-row text-text has-focus-visible:bg-tint has-focus-visible:text-on-tint">
      <button
        ref={ref}
        type="button"
        tabIndex={-1}
        title={person.email}
        aria-label={t('compose.person', { name, email: person.name === '' ? '' : person.email })}
        className="inline-flex h-7 min-w-0 items-center gap-1.5 rounded-row pl-0.5"
        onKeyDown={handleKey}
        onDoubleClick={onEdit}
      >
        <Avatar name={name} seed={person.email} size="small" />
        <bdi className="truncate">{name}</bdi>
      </button>
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('compose.remove', { name })}
        className="inline-flex size-7 shrink-0 items-center justify-center rounded-row text-text-3 hover:bg-tint hover:text-on-tint"
        onClick={onRemove}
      >
        <CloseIcon className="size-4" />
      </button>
    </li>
  );
}
