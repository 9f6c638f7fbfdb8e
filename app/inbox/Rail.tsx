import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { t } from '@/i18n/i18n';
import { isOpen } from '@/journal/journal';
import { useJournal } from '@/journal/use-journal';
import { perform } from '@/keys/actions';
import { KeyCaps } from '@/keys/KeyCaps';
import { useHint } from '@/keys/use-hint';
import { mailboxTitle } from '@/mail/mailbox';
import { mailboxesQuery } from '@/mail/mailbox.api';
import type { Route } from '@/route';
import { Button } from '@/ui/Button';
import { DraftsIcon, HistoryIcon, InboxIcon, KeyboardIcon, MailIcon, WriteIcon } from '@/ui/icons/Icons';
import { withKey } from '@/ui/shortcut';
import { ThemeSwitch } from '@/ui/ThemeSwitch';

interface RailProps {
  route: Route;
  /** How many letters wait to be finished. */
  drafts: number;
  onGo: (change: Partial<Route>) => void;
  onCompose: () => void;
}

/** Mailboxes on top, what was made below them, the look at the bottom. */
export function Rail({ route, drafts, onGo, onCompose }: RailProps) {
  const mailboxes = useQuery(mailboxesQuery()).data ?? [];
  const needsLook = useJournal().filter(isOpen).length;
  const inbox = (mailboxId: number | null) => () =>
    onGo({ screen: 'inbox', mailboxId, messageId: null, dialog: null, writing: null });
  const hint = useHint();
  const isInbox = route.screen === 'inbox';
  return (
    <nav
      aria-label={t('rail.title')}
      className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto rounded-panel bg-panel p-2"
    >
      <Button variant="secondary" icon={<WriteIcon />} shortcut={hint('compose')} onClick={onCompose}>
        {t('compose.newLetter')}
      </Button>
      <Group label={t('rail.mailboxes')}>
        <Item
          icon={<InboxIcon />}
          title={withKey(t('inbox.allMailboxes'), hint('goInbox'))}
          isCurrent={isInbox && route.mailboxId === null}
          onClick={inbox(null)}
        >
          {t('inbox.allMailboxes')}
        </Item>
        {mailboxes.map((mailbox) => (
          <Item
            key={mailbox.id}
            icon={<MailIcon />}
            title={mailbox.email}
            isCurrent={isInbox && route.mailboxId === mailbox.id}
            onClick={inbox(mailbox.id)}
          >
            {mailboxTitle(mailbox)}
          </Item>
        ))}
      </Group>
      <Group label={t('rail.work')}>
        <Item
          icon={<HistoryIcon />}
          title={withKey(t('made.today'), hint('goMade'))}
          isCurrent={route.screen === 'made'}
          badge={needsLook}
          onClick={() => onGo({ screen: 'made', messageId: null, dialog: null, writing: null })}
        >
          {t('made.today')}
        </Item>
        <Item
          icon={<DraftsIcon />}
          title={withKey(t('drafts.title'), hint('goDrafts'))}
          isCurrent={route.screen === 'drafts'}
          count={drafts}
          onClick={() => onGo({ screen: 'drafts', messageId: null, dialog: null, writing: null })}
        >
          {t('drafts.title')}
        </Item>
      </Group>
      <span className="flex-1" />
      <ul>
        <Item icon={<KeyboardIcon />} aside={<HelpKey />} onClick={() => perform('help')}>
          {t('keys.title')}
        </Item>
      </ul>
      <ThemeSwitch />
    </nav>
  );
}

function HelpKey() {
  const hint = useHint()('help');
  return hint === undefined ? null : <KeyCaps keys={[hint]} />;
}

function Group({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section aria-label={label}>
      <h2 className="px-2 py-1 text-note font-semibold text-text-3">{label}</h2>
      <ul className="flex flex-col gap-0.5">{children}</ul>
    </section>
  );
}

interface ItemProps {
  icon: ReactNode;
  isCurrent?: boolean;
  title?: string | undefined;
  badge?: number;
  /** How many there are, where nothing needs a look. */
  count?: number;
  /** Behind the words, not part of the name. */
  aside?: ReactNode;
  onClick: () => void;
  children: ReactNode;
}

function Item({ icon, isCurrent = false, title, badge = 0, count = 0, aside, onClick, children }: ItemProps) {
  return (
    <li>
      <button
        type="button"
        title={title}
        aria-current={isCurrent ? 'page' : undefined}
        className={`flex h-9 w-full items-center gap-2 rounded-row px-2 text-left text-body ${
          isCurrent ? 'bg-tint font-semibold text-on-tint' : 'text-text-2 hover:bg-hover'
        }`}
        onClick={onClick}
      >
        {icon}
        <span className="min-w-0 flex-1 truncate">{children}</span>
        {badge > 0 && (
          <span className="rounded-full bg-warning-tint px-1.5 text-note font-semibold text-warning">
            {badge}
            <span className="sr-only"> {t('made.needLook')}</span>
          </span>
        )}
        {count > 0 && <span className="tabular text-note text-text-3">{count}</span>}
        {aside !== undefined && <span aria-hidden="true">{aside}</span>}
      </button>
    </li>
  );
}
