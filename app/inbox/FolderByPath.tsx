import { type FormEvent, useState } from 'react';
import { t } from '@/i18n/i18n';
import { addFolder, folderTitle } from '@/mail/folder';
import { hasMail } from '@/mail/folder.api';
import type { KeptFolder } from '@/mail/folder-book';
import { announce } from '@/ui/announcements';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/TextField';

interface FolderByPathProps {
  mailboxId: number;
  /** What the folder is to be: Sent and its kin, or one of the person's own. */
  kind: KeptFolder['role'];
}

type Check = { state: 'idle' | 'checking' } | { state: 'nothing' | 'unanswered'; path: string };

/** A folder by its path, tried before it is kept: the portal does not tell a wrong name from an empty folder. */
export function FolderByPath({ mailboxId, kind }: FolderByPathProps) {
  const [text, setText] = useState('');
  const [check, setCheck] = useState<Check>({ state: 'idle' });
  const path = text.trim();

  function keep(kept: string): void {
    addFolder(mailboxId, kept, kind);
    announce(t('find.added', { folder: folderTitle(kept, []) }));
    setText('');
    setCheck({ state: 'idle' });
  }

  async function tryPath(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (path === '' || check.state === 'checking') return;
    setCheck({ state: 'checking' });
    try {
      if (await hasMail(mailboxId, path)) keep(path);
      else setCheck({ state: 'nothing', path });
    } catch {
      setCheck({ state: 'unanswered', path });
    }
  }

  return (
    <form className="flex flex-col gap-2" onSubmit={(event) => void tryPath(event)}>
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <TextField
            label={kind === 'own' ? t('find.path') : t('find.pathOf', { folder: t(`find.role.${kind}`) })}
            value={text}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => {
              setText(target.value);
              setCheck({ state: 'idle' });
            }}
          />
        </div>
        <Button type="submit" busy={check.state === 'checking' ? '…' : undefined}>
          {t('find.add')}
        </Button>
      </div>
      <p className="text-note text-text-3">{t('find.pathHint')}</p>
      {(check.state === 'nothing' || check.state === 'unanswered') && (
        <Banner
          tone="warning"
          action={
            <Button size="small" onClick={() => keep(check.path)}>
              {t('find.addAnyway')}
            </Button>
          }
        >
          {t(check.state === 'nothing' ? 'find.nothingCame' : 'find.notChecked')}
        </Banner>
      )}
    </form>
  );
}
