import { useEffect } from 'react';
import { t } from '@/i18n/i18n';
import { closedLook, useClosed } from '@/journal/closed';
import type { BulkKind } from '@/journal/journal';
import { useHint } from '@/keys/use-hint';
import { isSamePath } from '@/mail/leaving';
import type { Message } from '@/mail/message';
import { knownFolders } from '@/mail/folder';
import { announce } from '@/ui/announcements';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import { CloseIcon, FolderIcon, SpamIcon, TrashIcon } from '@/ui/icons/Icons';

interface BulkBarProps {
  messages: readonly Message[];
  /** The folder of the list; '' when it spans all. */
  folder: string;
  /** How many rows are loaded. */
  loaded: number;
  onConvert: (kind: BulkKind) => void;
  onMove: () => void;
  onSpam: () => void;
  onDelete: () => void;
  onSelectLoaded: () => void;
  onClear: () => void;
}

const MAKES: readonly BulkKind[] = ['task', 'chat', 'crm'];

/** What can be done with the selected messages, in the place of the filters. */
export function BulkBar(props: BulkBarProps) {
  const { messages, folder, loaded } = props;
  const hint = useHint();
  const closed = useClosed();
  const count = messages.length;
  const said = t('organise.selected', { count });
  useEffect(() => announce(said), [said]);
  const mailboxIds = new Set(messages.map(({ mailboxId }) => mailboxId));
  const isAllSpam = [...mailboxIds].every((id) =>
    knownFolders(id).some(({ role, path }) => role === 'spam' && isSamePath(path, folder)),
  );
  return (
    <div role="group" aria-label={t('organise.bulk')} className="flex flex-col gap-2">
      <div className="flex h-7 items-center gap-1">
        <span className="flex-1 shrink-0 text-row font-semibold text-text tabular-nums">{said}</span>
        {count < loaded && (
          <Button
            variant="quiet"
            size="small"
            title={t('organise.selectLoaded')}
            onClick={props.onSelectLoaded}
          >
            {t('organise.allLoaded', { count: loaded })}
          </Button>
        )}
        <IconButton
          label={t('organise.clear')}
          shortcut={hint('clearSelection')}
          size="small"
          onClick={props.onClear}
        >
          <CloseIcon />
        </IconButton>
      </div>
      <div className="flex flex-wrap items-center gap-1">
        {MAKES.map((kind) => (
          <Button
            key={kind}
            size="small"
            shortcut={hint(kind)}
            {...closedLook(closed.get(kind))}
            onClick={() => props.onConvert(kind)}
          >
            {t(`convert.${kind}`)}
          </Button>
        ))}
        <span className="flex-1" />
        <IconButton label={t('organise.moveTo')} shortcut={hint('move')} size="small" onClick={props.onMove}>
          <FolderIcon />
        </IconButton>
        {!isAllSpam && (
          <IconButton label={t('organise.spam')} shortcut={hint('spam')} size="small" onClick={props.onSpam}>
            <SpamIcon />
          </IconButton>
        )}
        <IconButton
          label={t('organise.delete')}
          shortcut={hint('delete')}
          size="small"
          onClick={props.onDelete}
        >
          <TrashIcon />
        </IconButton>
      </div>
    </div>
  );
}
