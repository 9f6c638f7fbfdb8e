import type { ReactNode } from 'react';
import type { Folder } from '@/mail/folder';
import { DraftsIcon, FolderIcon, InboxIcon, SentIcon, SpamIcon, TrashIcon } from '@/ui/icons/Icons';

export const FOLDER_ICONS: Record<Folder['role'], ReactNode> = {
  inbox: <InboxIcon />,
  sent: <SentIcon />,
  drafts: <DraftsIcon />,
  spam: <SpamIcon />,
  trash: <TrashIcon />,
  own: <FolderIcon />,
};
