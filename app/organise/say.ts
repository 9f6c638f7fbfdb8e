import { t } from '@/i18n/i18n';
import { isSamePath } from '@/mail/leaving';
import { mailboxTitle } from '@/mail/mailbox';
import { mailboxesQuery } from '@/mail/mailbox.api';
import { queryClient } from '@/mail/query-client';
import { knownFolders } from '@/mail/folder';
import { dropNotice, type NoticeAction, showNotice } from '@/ui/notices';
import { type Item, type Part, type Wish } from './plan';
import { effectOf, isTrash } from './trash';

/** What a wish is called on screen; deleting is told apart by what it does to the messages. */
type Kind = 'move' | 'spam' | 'trash' | 'erase' | 'delete';

const BRIEFLY_MS = 8000;

/** Before anything leaves: what will happen, when, and the way back. */
export function sayHeld(
  key: string,
  wish: Wish,
  until: number,
  why: 'undo' | 'back',
  stop: () => void,
): void {
  showNotice({
    key,
    tone: 'info',
    text: t(`organise.held.${kindOf(wish)}`, wordsOf(wish)),
    detail: why === 'back' ? t('organise.backWaits') : undefined,
    until,
    actions: [{ label: why === 'undo' ? t('keys.undo') : t('organise.stop'), onPress: stop, isUndo: true }],
  });
}

/** On its way; an answer that does not come is being looked up. */
export function sayRunning(key: string, wish: Wish, phase: 'sending' | 'looking' = 'sending'): void {
  showNotice({
    key,
    tone: 'info',
    text: t(`organise.held.${kindOf(wish)}`, wordsOf(wish)),
    detail: phase === 'looking' ? t('organise.looking') : undefined,
    actions: [],
  });
}

/** The portal is busy and did nothing. True when it is time to ask again, false when the person gave up. */
export function sayBusy(key: string, wish: Wish, pause: number): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (goOn: boolean): void => {
      window.clearTimeout(timer);
      resolve(goOn);
    };
    const until = Date.now() + pause;
    // A timer that slept with the computer must not write behind the person's back.
    const timer = window.setTimeout(() => finish(Date.now() - until < 2000), pause);
    showNotice({
      key,
      tone: 'warning',
      text: t('organise.busy'),
      detail: t(`organise.held.${kindOf(wish)}`, wordsOf(wish)),
      until,
      actions: [
        { label: t('organise.tryNow'), onPress: () => finish(true) },
        { label: t('organise.stop'), onPress: () => finish(false), isUndo: true },
      ],
    });
  });
}

/** Taken back in time. */
export function sayNothing(key: string): void {
  showNotice({ key, tone: 'info', text: t('organise.takenBack'), actions: [], lasts: BRIEFLY_MS });
}

/** These cannot be moved now; when they can. */
export function sayBlocked(items: readonly Item[], until: number): void {
  showNotice({
    key: 'organise-blocked',
    tone: 'warning',
    text: t('organise.blocked', { count: items.length }),
    detail: items.length === 1 ? items[0]?.subject || t('mail.noSubject') : undefined,
    until,
    actions: [],
    lasts: Math.max(until - Date.now(), BRIEFLY_MS),
  });
}

/** The computer slept through the moment it should have happened. */
export function sayAsleep(key: string, wish: Wish, doIt: () => void): void {
  sayNotDone(key, wish, t(`organise.asleep.${verbOf(wish)}`, { count: wish.items.length }), doIt);
}

/** The page was closed before it happened. */
export function sayClosed(key: string, wish: Wish, doIt: () => void): void {
  sayNotDone(key, wish, t(`organise.closed.${verbOf(wish)}`, { count: wish.items.length }), doIt);
}

function sayNotDone(key: string, wish: Wish, text: string, doIt: () => void): void {
  const leaveIt = { label: t('organise.leaveIt'), onPress: () => dropNotice(key) };
  const doNow: NoticeAction = {
    label: t('organise.doNow'),
    onPress: () => {
      dropNotice(key);
      doIt();
    },
  };
  showNotice({ key, tone: 'warning', text, detail: subjectOf(wish), actions: [doNow, leaveIt] });
}

/** What a wish is called: by what it does. */
export function kindOf(wish: Wish): Kind {
  const effect = effectOf(wish, knownFolders);
  if (effect !== 'delete') return effect;
  const places = wish.items.map(({ mailboxId, folder }) => isTrash(folder, knownFolders(mailboxId)));
  if (places.every((place) => place === true)) return 'erase';
  return places.every((place) => place === false) ? 'trash' : 'delete';
}

/** The three verbs of sentences about what did not happen. */
export function verbOf(wish: Wish): 'move' | 'spam' | 'delete' {
  return effectOf(wish, knownFolders);
}

/** Fills sentences about a wish. */
export function wordsOf({ items, to }: Wish): { count: number; folder: string } {
  return { count: items.length, folder: to?.title ?? '' };
}

/** Where the messages of a part are, in the words of the person's own mailboxes and folders. */
export function placeOf({ mailboxId, folder }: Part): string {
  const mailboxes = queryClient.getQueryData(mailboxesQuery().queryKey) ?? [];
  const mailbox = mailboxes.find(({ id }) => id === mailboxId);
  const known = knownFolders(mailboxId).find(({ path }) => isSamePath(path, folder));
  return [mailbox && mailboxTitle(mailbox), known?.title ?? folder].filter(Boolean).join(', ');
}

function subjectOf({ items }: Wish): string | undefined {
  return items.length === 1 ? items[0]?.subject || t('mail.noSubject') : undefined;
}
