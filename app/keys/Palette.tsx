import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { t } from '@/i18n/i18n';
import { closedKinds } from '@/journal/closed';
import { isKind } from '@/journal/journal';
import { mailboxesQuery } from '@/mail/mailbox.api';
import { INBOX, recentMessages } from '@/mail/message.api';
import { type Route, toFolder } from '@/route';
import { announce } from '@/ui/announcements';
import { CommandList } from '@/ui/CommandList';
import { Dialog } from '@/ui/Dialog';
import { afterFocusReturned } from '@/ui/focus';
import { FolderIcon, InboxIcon, KeyboardIcon, MailIcon } from '@/ui/icons/Icons';
import { RecipeIcon } from '@/ui/icons/MoreIcons';
import { perform, possibleActions } from './actions';
import { detailOf, nameOf, offer, type Target, wordsOf } from './commands';
import { KeyCaps } from './KeyCaps';
import { moreCommands } from './more-commands';
import { keysOf } from './registry';
import { useSingleKeys } from './setting';

/** Chosen all the same, the application says why it is not to be had. */
function isClosed(target: Target): boolean {
  return target.kind === 'action' && isKind(target.id) && closedKinds().has(target.id);
}

interface PaletteProps {
  onGo: (change: Partial<Route>) => void;
  onOpen: (messageId: number) => void;
  onClose: () => void;
}

const ICONS: Record<Target['kind'], ReactNode> = {
  action: <KeyboardIcon />,
  more: <RecipeIcon />,
  mailbox: <InboxIcon />,
  folder: <FolderIcon />,
  message: <MailIcon />,
};

/** Everything that can be done, every mailbox and the messages at hand, found by a few letters. */
export function Palette({ onGo, onOpen, onClose }: PaletteProps) {
  const [text, setText] = useState('');
  // What was there when it opened: rows must not move under a hand that is about to press Enter.
  const [actions] = useState(() => possibleActions().filter((id) => id !== 'palette'));
  const [more] = useState(moreCommands);
  const [messages] = useState(recentMessages);
  const mailboxes = useQuery(mailboxesQuery()).data ?? [];
  const singleKeysOn = useSingleKeys();
  const offers = offer(text, actions, mailboxes, messages, more);
  const targets = offers.flatMap((one) => one.targets);

  const count = targets.length;
  useEffect(() => {
    if (text.trim() !== '') announce(t('palette.found', { count }));
  }, [text, count]);

  function choose(name: string): void {
    const target = targets.find((one) => nameOf(one) === name);
    onClose();
    if (target) afterFocusReturned(() => run(target));
  }

  function run(target: Target): void {
    if (target.kind === 'action') perform(target.id);
    else if (target.kind === 'more') target.command.run();
    else if (target.kind === 'message') onOpen(target.message.id);
    else onGo(toFolder(target.mailbox.id, target.kind === 'folder' ? target.folder.path : INBOX));
  }

  return (
    <Dialog title={t('palette.title')} onClose={onClose}>
      <CommandList
        label={t('palette.input')}
        text={text}
        onText={setText}
        groups={offers.map((one) => ({
          label: one.label,
          commands: one.targets.map((target) => ({
            id: nameOf(target),
            words: wordsOf(target),
            icon: ICONS[target.kind],
            isClosed: isClosed(target),
            detail: isClosed(target) ? (
              t('closed.here')
            ) : target.kind === 'action' ? (
              <KeyCaps keys={keysOf(target.id, singleKeysOn).slice(0, 1)} />
            ) : (
              detailOf(target)
            ),
          })),
        }))}
        empty={t('palette.none', { text: text.trim() })}
        onChoose={choose}
      />
    </Dialog>
  );
}
