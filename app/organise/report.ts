import { t } from '@/i18n/i18n';
import { isSamePath } from '@/mail/leaving';
import { INBOX } from '@/mail/message.api';
import { knownFolders } from '@/mail/folder';
import { openPath } from '@/portal/open';
import { dropNotice, type NoticeAction, showNotice } from '@/ui/notices';
import type { Item, Wish } from './plan';
import { type Reason, wayOutOf, wordsFor } from './reasons';
import type { Result } from './request';
import { kindOf, placeOf, verbOf, wordsOf } from './say';
import { ask } from './wish';

const OFFERED_MS = 30_000;
const GROUPS_LISTED = 4;

/** What the ways on from a finished wish do. */
export interface WaysOn {
  moveBack: (wish: Wish) => void;
  moveNow: (wish: Wish) => void;
}

/** How a wish ended: what was moved, what was not and why, and every way on that is real. */
export function sayOver(key: string, wish: Wish, results: readonly Result[], ways: WaysOn): void {
  const troubled = results.filter(({ reason }) => reason !== null);
  if (troubled.length === 0) {
    const back = waysBack(wish, results);
    const onPress = () => {
      dropNotice(key);
      for (const one of back) ways.moveBack(one);
    };
    showNotice({
      key,
      tone: 'info',
      text: t(`organise.done.${kindOf(wish)}`, wordsOf(wish)),
      actions: back.length === 0 ? [] : [{ label: t('organise.moveBack'), onPress, isUndo: true }],
      lasts: OFFERED_MS,
    });
    return;
  }
  showNotice({
    key,
    tone: troubled.some(({ unknown }) => unknown.length > 0) ? 'danger' : 'warning',
    text: headline(wish, results),
    detail: troubles(troubled, results.length),
    actions: waysOn(key, wish, troubled, ways),
  });
}

/** Certainly not done, and not at work any more: what may be asked of the portal again. */
export function restOf(wish: Wish, results: readonly Result[]): Item[] {
  const left = new Set(
    results
      .filter(({ reason }) => reason?.kind !== 'looked' || reason.isFinal)
      .flatMap((result) => result.left),
  );
  return wish.items.filter(({ id }) => left.has(id));
}

/**
 * The moves that bring everything back to where it was, one for each folder. Empty where that is not real: of
 * unknown origin, erased, or a sender would stay on the blacklist.
 */
export function waysBack(wish: Wish, results: readonly Result[]): Wish[] {
  const kind = kindOf(wish);
  if (kind === 'erase' || kind === 'delete') return [];
  const groups = new Map<string, Wish>();
  for (const { part, moved } of results) {
    if (part.folder === '' || (kind === 'spam' && !isSamePath(part.folder, INBOX))) return [];
    const folders = knownFolders(part.mailboxId);
    const origin = folders.find(({ path }) => isSamePath(path, part.folder));
    const now = wish.to?.path ?? folders.find(({ role }) => role === kind)?.path ?? '';
    const items = wish.items
      .filter(({ id }) => moved.includes(id))
      .map((item): Item => ({ ...item, folder: now }));
    const name = `${part.mailboxId} ${part.folder}`;
    const before = groups.get(name)?.items ?? [];
    const to = { path: part.folder, title: origin?.title ?? part.folder };
    groups.set(name, { action: 'move', to, items: [...before, ...items], together: true });
  }
  return [...groups.values()].filter(({ items }) => items.length > 0);
}

function headline(wish: Wish, results: readonly Result[]): string {
  const count = wish.items.length;
  const done = results.reduce((sum, result) => sum + result.count, 0);
  if (done > 0) return t(`organise.some.${kindOf(wish)}`, { ...wordsOf(wish), done });
  const isUnknown = results.some(({ unknown }) => unknown.length > 0);
  return t(`organise.${isUnknown ? 'unclear' : 'none'}.${verbOf(wish)}`, { count });
}

/** One sentence when all groups failed alike, else a line for each with its place. */
function troubles(troubled: readonly Result[], groups: number): string {
  const lines = troubled.map((result) => ({ result, words: troubleOf(result) }));
  const alike = new Set(lines.map(({ words }) => words));
  if (alike.size === 1 && lines.length === groups) return lines[0]?.words ?? '';
  const listed = lines
    .slice(0, GROUPS_LISTED)
    .map(({ result, words }) =>
      t('organise.place', { place: placeOf(result.part), count: result.part.ids.length, words }),
    );
  const more = lines.length - listed.length;
  return [...listed, ...(more > 0 ? [t('organise.morePlaces', { count: more })] : [])].join('\n');
}

function troubleOf({ reason, unknown }: Result): string {
  if (unknown.length > 0) return t('organise.why.unknown');
  return reason === null ? '' : wordsFor(reason);
}

function waysOn(
  key: string,
  wish: Wish,
  troubled: readonly Result[],
  { moveNow }: WaysOn,
): readonly NoticeAction[] {
  const actions: NoticeAction[] = [];
  const wayOut = troubled.map(({ reason }) => wayOutOf(reason ?? NO_REASON)).find((way) => way !== null);
  const rest = restOf(wish, troubled);
  if (wayOut === 'settings' || troubled.some(({ unknown }) => unknown.length > 0)) {
    actions.push({ label: t('problem.openMail'), onPress: () => void openPath('/mail/') });
  }
  if (rest.length > 0) {
    const label =
      wayOut === 'choose'
        ? t('organise.chooseOther')
        : t(rest.length < wish.items.length ? 'organise.tryRest' : 'problem.tryAgain');
    const onPress = () => {
      dropNotice(key);
      if (wayOut === 'choose') ask({ action: 'move', items: rest });
      else moveNow({ ...wish, items: rest });
    };
    actions.push({ label, onPress });
  }
  return actions;
}

const NO_REASON: Reason = { kind: 'stopped' };
