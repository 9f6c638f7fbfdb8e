import type { ReactNode } from 'react';
import { t } from '@/i18n/i18n';
import { closedLook, useClosed } from '@/journal/closed';
import type { Kind } from '@/journal/journal';
import { useActions } from '@/keys/actions';
import { useHint } from '@/keys/use-hint';
import type { Message } from '@/mail/message';
import { openPath, portalUrl } from '@/portal/open';
import { mailMessagePath, portalPath } from '@/portal/paths';
import { session } from '@/portal/session';
import { Button } from '@/ui/Button';
import { CalendarIcon, ChatsIcon, CrmIcon, FeedIcon, OpenInIcon, TaskIcon } from '@/ui/icons/Icons';
import type { MenuEntry } from '@/ui/MenuButton';
import { withKey } from '@/ui/shortcut';

interface ActionBarProps {
  message: Message;
  onConvert: (kind: Kind) => void;
  /** What else can be done with it, and with it what narrow frames have room for in a menu only; composed by the shell. */
  children: (more: readonly Way[]) => ReactNode;
}

/** A line of the menu. */
type Way = MenuEntry & { onChoose: () => void };

/** In a narrow pane the words alone, as wide as they are. */
const NARROW = 'flex-auto two:flex-none [&_svg]:hidden @actions:[&_svg]:inline';

export function ActionBar({ message, onConvert, children }: ActionBarProps) {
  const hint = useHint();
  const closed = useClosed();
  const more = [
    {
      id: 'post',
      words: t('convert.post'),
      label: t('convert.post.title'),
      icon: <FeedIcon />,
      shortcut: hint('post'),
      closed: closed.get('post'),
    },
    {
      id: 'crm',
      words: t('convert.crm'),
      label: t('convert.crm.title'),
      icon: <CrmIcon />,
      shortcut: hint('crm'),
      closed: closed.get('crm'),
    },
  ] as const;
  return (
    <div
      role="group"
      aria-label={t('message.actions')}
      className="@container flex gap-1 *:min-w-0 @actions:gap-2"
    >
      <Button
        variant="primary"
        className={NARROW}
        icon={<TaskIcon />}
        shortcut={hint('task')}
        {...closedLook(closed.get('task'))}
        onClick={() => onConvert('task')}
      >
        {t('convert.task')}
      </Button>
      <Button
        variant="secondary"
        className={NARROW}
        icon={<CalendarIcon />}
        shortcut={hint('event')}
        {...closedLook(closed.get('event'))}
        onClick={() => onConvert('event')}
      >
        {t('convert.event')}
      </Button>
      <Button
        variant="secondary"
        className={NARROW}
        icon={<ChatsIcon />}
        shortcut={hint('chat')}
        {...closedLook(closed.get('chat'))}
        onClick={() => onConvert('chat')}
      >
        {t('convert.chat')}
      </Button>
      {more.map(({ id, label, icon, words, shortcut, closed: why }) => (
        <span key={id} className="hidden @icons:inline-flex">
          <Button
            variant="quiet"
            className="px-2"
            icon={icon}
            title={withKey(label, shortcut)}
            shortcut={shortcut}
            {...closedLook(why)}
            onClick={() => onConvert(id)}
          >
            <span className="sr-only @names:not-sr-only">{words}</span>
          </Button>
        </span>
      ))}
      <span className="hidden flex-1 two:block" />
      {children(more.map((way) => ({ ...way, onChoose: () => onConvert(way.id) })))}
      <OpenInPortal message={message} />
    </div>
  );
}

/** Attachments and the full layout are only on the portal's own page of the message. */
function OpenInPortal({ message }: { message: Message }) {
  const path = portalPath(message.url, session().origin) ?? mailMessagePath(message.id);
  const hint = useHint()('openInPortal');
  const open = () =>
    void openPath(path).then((result) => {
      // Portals may refuse mail pages in a slider; the plain address always works.
      if (result === 'refused') window.open(portalUrl(path), '_blank', 'noreferrer');
    });
  useActions({ openInPortal: open });
  return (
    <a
      href={portalUrl(path)}
      target="_blank"
      rel="noreferrer"
      title={withKey(
        message.hasAttachments ? t('message.openForAttachments') : t('message.openInPortal'),
        hint,
      )}
      aria-keyshortcuts={hint}
      className="inline-flex h-9 items-center gap-1.5 rounded-control px-2 text-body text-text-2 hover:bg-hover"
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open();
      }}
    >
      <OpenInIcon />
      <span className="sr-only truncate @words:not-sr-only">{t('message.openInPortal')}</span>
    </a>
  );
}
