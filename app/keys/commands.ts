import { t } from '@/i18n/i18n';
import { displayName } from '@/mail/address';
import { type Folder, knownFolders } from '@/mail/folder';
import { type Mailbox, mailboxTitle } from '@/mail/mailbox';
import type { Message } from '@/mail/message';
import { rank } from './fuzzy';
import type { MoreCommand } from './more-commands';
import { type ActionId, ACTIONS } from './registry';

/** Something the palette can do: an action, a way to a mailbox or a folder, a message to open. */
export type Target =
  | { kind: 'action'; id: ActionId }
  | { kind: 'more'; command: MoreCommand }
  | { kind: 'mailbox'; mailbox: Mailbox }
  | { kind: 'folder'; mailbox: Mailbox; folder: Folder }
  | { kind: 'message'; message: Message };

/** What a target is called; also what it is found by, with {@link detailOf} behind it. */
export function wordsOf(target: Target): string {
  if (target.kind === 'action') return t(ACTIONS[target.id].label);
  if (target.kind === 'more') return target.command.words;
  if (target.kind === 'mailbox') return mailboxTitle(target.mailbox);
  if (target.kind === 'folder') return t('palette.folder', { folder: target.folder.title });
  return target.message.subject || t('mail.noSubject');
}

/** What tells two of the same name apart. */
export function detailOf(target: Target): string {
  if (target.kind === 'more') return target.command.detail;
  if (target.kind === 'mailbox') return target.mailbox.email;
  if (target.kind === 'folder') return mailboxTitle(target.mailbox);
  if (target.kind === 'message') return displayName(target.message.from);
  return '';
}

/** Names a target among all others. */
export function nameOf(target: Target): string {
  if (target.kind === 'action') return target.id;
  if (target.kind === 'more') return `more-${target.command.id}`;
  if (target.kind === 'folder') return `folder-${target.mailbox.id}-${target.folder.path}`;
  return target.kind === 'mailbox' ? `mailbox-${target.mailbox.id}` : `message-${target.message.id}`;
}

const SHOWN = 30;
/** Searching thousands of subjects at every letter would be felt. */
const MESSAGES_SEARCHED = 1000;
const MESSAGES_OFFERED = 6;

interface Offer {
  label: string;
  targets: Target[];
}

/** What the palette shows: everything by kind before anything is typed, the best answers of all kinds after. */
export function offer(
  text: string,
  actions: readonly ActionId[],
  mailboxes: readonly Mailbox[],
  messages: readonly Message[],
  more: readonly MoreCommand[] = [],
): Offer[] {
  const kinds: Offer[] = [
    {
      label: t('recipes.title'),
      targets: more.map((command) => ({ kind: 'more', command })),
    },
    { label: t('palette.actions'), targets: actions.map((id) => ({ kind: 'action', id })) },
    {
      label: t('palette.mailboxes'),
      targets: mailboxes.map((mailbox) => ({ kind: 'mailbox', mailbox })),
    },
    {
      label: t('find.folders'),
      targets: mailboxes.flatMap((mailbox) =>
        // The inbox is where its mailbox leads already.
        knownFolders(mailbox.id)
          .filter(({ role }) => role !== 'inbox')
          .map((folder) => ({ kind: 'folder' as const, mailbox, folder })),
      ),
    },
    {
      label: t('palette.recent'),
      targets: messages.slice(0, MESSAGES_SEARCHED).map((message) => ({ kind: 'message', message })),
    },
  ];
  const offers =
    text.trim() === ''
      ? kinds.map(({ label, targets }) => ({
          label,
          targets: targets[0]?.kind === 'message' ? targets.slice(0, MESSAGES_OFFERED) : targets,
        }))
      : [
          {
            label: t('palette.results'),
            targets: rank(
              text,
              kinds.flatMap(({ targets }) => targets),
              (target) => `${wordsOf(target)} ${detailOf(target)}`,
              SHOWN,
            ),
          },
        ];
  return offers.filter(({ targets }) => targets.length > 0);
}
