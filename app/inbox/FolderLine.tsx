import { t } from '@/i18n/i18n';
import type { Folder } from '@/mail/folder';
import { IconButton } from '@/ui/IconButton';
import { CloseIcon } from '@/ui/icons/Icons';
import { DownIcon, UpIcon } from '@/ui/icons/MoreIcons';
import { FOLDER_ICONS } from './folder-icons';

interface FolderLineProps {
  folder: Folder;
  isFirst?: boolean;
  isLast?: boolean;
  onMove?: (by: 1 | -1) => void;
  /** Left out for the inbox, which stays where it is. */
  onRemove?: () => void;
}

/** A folder in the dialog. Its buttons stay pressable at the ends, so that the focus is never lost. */
export function FolderLine({ folder, isFirst, isLast, onMove, onRemove }: FolderLineProps) {
  const { role, title, path } = folder;
  return (
    <li
      className="flex min-h-11 items-center gap-2 border-b border-line-quiet px-3 py-1 last:border-b-0"
      onKeyDown={(event) => {
        if (!event.altKey) return;
        if (event.key === 'ArrowUp') onMove?.(-1);
        if (event.key === 'ArrowDown') onMove?.(1);
      }}
    >
      <span className="shrink-0 text-text-3">{FOLDER_ICONS[role]}</span>
      <span className="min-w-0 flex-1">
        <span className="block truncate text-body text-text">{title}</span>
        {path !== title && role !== 'inbox' && (
          <span className="block truncate text-note text-text-3" title={path}>
            {path}
          </span>
        )}
      </span>
      {onMove && (
        <>
          <IconButton
            label={t('find.up', { folder: title })}
            size="small"
            aria-disabled={isFirst}
            className={isFirst ? 'opacity-50' : ''}
            onClick={() => onMove(-1)}
          >
            <UpIcon />
          </IconButton>
          <IconButton
            label={t('find.down', { folder: title })}
            size="small"
            aria-disabled={isLast}
            className={isLast ? 'opacity-50' : ''}
            onClick={() => onMove(1)}
          >
            <DownIcon />
          </IconButton>
        </>
      )}
      {onRemove && (
        <IconButton label={t('find.remove', { folder: title })} size="small" onClick={onRemove}>
          <CloseIcon />
        </IconButton>
      )}
    </li>
  );
}
