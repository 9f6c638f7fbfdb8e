import { useState } from 'react';
import { t } from '@/i18n/i18n';
import type { FindableRole } from '@/mail/folder-book';
import { findFolder } from '@/mail/folder-finder';
import { announce } from '@/ui/announcements';
import { Button } from '@/ui/Button';
import { FolderByPath } from './FolderByPath';
import { FOLDER_ICONS } from './folder-icons';

interface MissingFolderProps {
  mailboxId: number;
  role: FindableRole;
}

type Look = 'not-yet' | 'looking' | 'nothing' | 'failed';

/** A folder every mailbox should have and no name led to: look again, or say what it is called. */
export function MissingFolder({ mailboxId, role }: MissingFolderProps) {
  const [look, setLook] = useState<Look>('not-yet');
  const [isTyped, setTyped] = useState(false);
  const folder = t(`find.role.${role}`);

  async function lookAgain(): Promise<void> {
    setLook('looking');
    announce(t('find.looking', { folder }));
    try {
      const path = await findFolder(mailboxId, role);
      setLook('nothing');
      announce(path === null ? `${folder}: ${t('find.notFound')}` : t('find.added', { folder }));
    } catch {
      setLook('failed');
      announce(t('find.notChecked'));
    }
  }

  return (
    <li className="flex flex-col gap-2">
      <div className="flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1">
        <span className="shrink-0 text-text-3">{FOLDER_ICONS[role]}</span>
        <span className="min-w-24 flex-1 text-body text-text">
          {folder}
          {look !== 'not-yet' && (
            <span className="block text-note text-text-3">
              {look === 'looking'
                ? t('find.looking', { folder })
                : t(look === 'failed' ? 'find.notChecked' : 'find.notFound')}
            </span>
          )}
        </span>
        <Button
          size="small"
          aria-label={t('find.lookAgainFor', { folder })}
          busy={look === 'looking' ? '…' : undefined}
          onClick={() => void lookAgain()}
        >
          {t('find.lookAgain')}
        </Button>
        <Button
          variant="quiet"
          size="small"
          aria-expanded={isTyped}
          aria-label={t('find.enterPathOf', { folder })}
          onClick={() => setTyped(!isTyped)}
        >
          {t('find.enterPath')}
        </Button>
      </div>
      {isTyped && <FolderByPath mailboxId={mailboxId} kind={role} />}
    </li>
  );
}
