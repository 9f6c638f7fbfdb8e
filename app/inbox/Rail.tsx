import { useQuery } from '@tanstack/react-query';
import { t } from '@/i18n/i18n';
import { isOpen } from '@/journal/journal';
import { useJournal } from '@/journal/use-journal';
import { perform } from '@/keys/actions';
import { KeyCaps } from '@/keys/KeyCaps';
import { useHint } from '@/keys/use-hint';
import { mailboxesQuery } from '@/mail/mailbox.api';
import { INBOX } from '@/mail/message.api';
import { type Route, toFolder } from '@/route';
import { Button } from '@/ui/Button';
import { DraftsIcon, HistoryIcon, KeyboardIcon, SettingsIcon, TodoIcon, WriteIcon } from '@/ui/icons/Icons';
import { withKey } from '@/ui/shortcut';
import { MailboxSelect } from './MailboxSelect';
import { RailFolders } from './RailFolders';
import { RailGroup, RailItem } from './RailItem';

interface RailProps {
  route: Route;
  /** How many letters wait to be finished. */
  drafts: number;
  onGo: (change: Partial<Route>) => void;
  onCompose: () => void;
}

/** The mailbox on top, its folders and what was made below, the settings at the bottom. */
export function Rail({ route, drafts, onGo, onCompose }: RailProps) {
  const mailboxes = useQuery(mailboxesQuery()).data ?? [];
  const needsLook = useJournal().filter(isOpen).length;
  const hint = useHint();
  return (
    <nav
      aria-label={t('rail.title')}
      className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto rounded-panel bg-panel p-2"
    >
      <Button variant="secondary" icon={<WriteIcon />} shortcut={hint('compose')} onClick={onCompose}>
        {t('compose.newLetter')}
      </Button>
      {mailboxes.length !== 1 && (
        <div className="flex px-1 pt-1">
          <MailboxSelect
            mailboxId={route.mailboxId}
            mailboxes={mailboxes}
            onFilter={(change) => onGo({ ...change, screen: 'inbox', messageId: null, dialog: null })}
          />
        </div>
      )}
      <RailFolders route={route} mailboxes={mailboxes} onGo={onGo} />
      <RailGroup label={t('rail.work')}>
        <RailItem
          icon={<TodoIcon />}
          isCurrent={route.screen === 'inbox' && route.todo}
          onClick={() => onGo({ ...toFolder(route.mailboxId, INBOX), todo: true })}
        >
          {t('find.todo')}
        </RailItem>
        <RailItem
          icon={<HistoryIcon />}
          title={withKey(t('made.today'), hint('goMade'))}
          isCurrent={route.screen === 'made'}
          badge={needsLook}
          onClick={() => onGo({ screen: 'made', messageId: null, dialog: null, writing: null })}
        >
          {t('made.today')}
        </RailItem>
        <RailItem
          icon={<DraftsIcon />}
          title={withKey(t('drafts.title'), hint('goDrafts'))}
          isCurrent={route.screen === 'drafts'}
          count={drafts}
          onClick={() => onGo({ screen: 'drafts', messageId: null, dialog: null, writing: null })}
        >
          {t('drafts.title')}
        </RailItem>
      </RailGroup>
      <span className="flex-1" />
      <ul>
        <RailItem icon={<KeyboardIcon />} aside={<HelpKey />} onClick={() => perform('help')}>
          {t('keys.title')}
        </RailItem>
        <RailItem icon={<SettingsIcon />} onClick={() => perform('settings')}>
          {t('rail.settings')}
        </RailItem>
      </ul>
    </nav>
  );
}

function HelpKey() {
  const hint = useHint()('help');
  return hint === undefined ? null : <KeyCaps keys={[hint]} />;
}
