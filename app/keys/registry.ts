import type { MessageKey } from '@/i18n/i18n';
import type { Route } from '@/route';

/** Something a person can do from anywhere. What it does is said by the screen that can: see `useActions`. */
export interface Action {
  /**
   * Each entry does it alone: a key as a person presses it (`j`, `Enter`, `?`), two of them one after
   * the other (`g i`), or one with Ctrl or Cmd (`Mod+k`). Empty: only in the palette.
   */
  keys: readonly string[];
  label: MessageKey;
  group: Group;
  /** A key held down does it again and again; anything that decides needs a press of its own. */
  repeats?: true;
  /** Whether it makes sense on this route; left out: everywhere. */
  when?: (route: Route) => boolean;
}

/** The order of help and palette. */
export const GROUPS = ['list', 'message', 'go', 'app'] as const;

export type Group = (typeof GROUPS)[number];

const isWide = () => window.matchMedia('(min-width: 700px)').matches;
const isList = ({ screen }: Route) => screen === 'inbox' || screen === 'aside';
/** The list is on screen or one step behind the message that is. */
const hasList = (route: Route) => isList(route) || isWide();
/** Some list is on screen: the inbox, an aside, the drafts, what was made. */
const seesLines = ({ messageId, writing }: Route) => (messageId === null && writing === null) || isWide();
const seesList = (route: Route) => (isList(route) && seesLines(route)) || isWide();
const isInside = (route: Route) => !isList(route) || route.messageId !== null || route.writing !== null;
const isReading = (route: Route) => isList(route) && route.messageId !== null && route.writing === null;

/** Every key and every command there is. Handlers, tooltips, the help and the palette read this and nothing else. */
const registry = {
  excerptTask: { keys: ['t'], label: 'excerpt.taskAction', group: 'message', when: isReading },
  excerptEvent: { keys: ['e'], label: 'excerpt.eventAction', group: 'message', when: isReading },
  leaveExcerpt: { keys: ['Escape'], label: 'excerpt.leave', group: 'message', when: isReading },
  next: { keys: ['j'], label: 'keys.next', group: 'list', repeats: true },
  previous: { keys: ['k'], label: 'keys.previous', group: 'list', repeats: true },
  open: { keys: ['Enter', 'o'], label: 'keys.open', group: 'list', when: seesLines },
  clearSelection: { keys: ['Escape'], label: 'organise.clear', group: 'list', when: seesList },
  back: { keys: ['u', 'Escape'], label: 'message.back', group: 'list', when: isInside },
  select: { keys: ['x'], label: 'organise.select', group: 'list', when: seesList },
  selectLoaded: { keys: [], label: 'organise.selectLoaded', group: 'list', when: seesList },
  search: { keys: ['/'], label: 'inbox.search', group: 'list', when: seesList },
  unread: { keys: [], label: 'keys.unread', group: 'list', when: seesList },
  attachments: { keys: [], label: 'keys.attachments', group: 'list', when: seesList },
  refresh: { keys: [], label: 'inbox.refresh', group: 'list', when: seesList },
  task: { keys: ['t'], label: 'convert.task.title', group: 'message', when: hasList },
  event: { keys: ['e'], label: 'convert.event.title', group: 'message', when: hasList },
  chat: { keys: ['d'], label: 'convert.chat.title', group: 'message', when: hasList },
  post: { keys: ['p'], label: 'convert.post.title', group: 'message', when: hasList },
  crm: { keys: ['m'], label: 'convert.crm.title', group: 'message', when: hasList },
  recipes: { keys: ['.'], label: 'recipes.title', group: 'message', when: isReading },
  handled: { keys: ['h'], label: 'handled.toggle', group: 'message', when: hasList },
  reply: { keys: ['r'], label: 'answer.reply', group: 'message', when: isReading },
  replyAll: { keys: ['a'], label: 'answer.replyAll', group: 'message', when: isReading },
  forward: { keys: ['f'], label: 'answer.forward', group: 'message', when: isReading },
  pageDown: {
    keys: ['Space', 'PageDown'],
    label: 'keys.pageDown',
    group: 'message',
    when: isReading,
    repeats: true,
  },
  pageUp: {
    keys: ['Shift+Space', 'PageUp'],
    label: 'keys.pageUp',
    group: 'message',
    when: isReading,
    repeats: true,
  },
  move: { keys: ['v'], label: 'organise.moveTo', group: 'message', when: hasList },
  spam: { keys: ['!'], label: 'organise.spam', group: 'message', when: hasList },
  delete: { keys: ['#'], label: 'organise.delete', group: 'message', when: hasList },
  openInPortal: { keys: ['b'], label: 'message.openInPortal', group: 'message' },
  goInbox: { keys: ['g i'], label: 'keys.goInbox', group: 'go' },
  goSent: { keys: ['g s'], label: 'keys.goSent', group: 'go' },
  goTrash: { keys: ['g t'], label: 'keys.goTrash', group: 'go' },
  folders: { keys: [], label: 'find.manage', group: 'go' },
  goMade: { keys: ['g m'], label: 'made.today', group: 'go' },
  goDrafts: { keys: ['g d'], label: 'drafts.title', group: 'go' },
  compose: { keys: ['c'], label: 'compose.newLetter', group: 'app' },
  undo: { keys: ['z'], label: 'keys.undo', group: 'app' },
  settings: { keys: [], label: 'settings.title', group: 'app' },
  palette: { keys: ['Mod+k'], label: 'palette.title', group: 'app' },
  help: { keys: ['?'], label: 'keys.title', group: 'app' },
  themeLight: { keys: [], label: 'keys.themeLight', group: 'app' },
  themeDark: { keys: [], label: 'keys.themeDark', group: 'app' },
  themeSystem: { keys: [], label: 'keys.themeSystem', group: 'app' },
} as const satisfies Record<string, Action>;

export type ActionId = keyof typeof registry;

export const ACTIONS: Readonly<Record<ActionId, Action>> = registry;

export const ACTION_IDS = Object.keys(registry) as ActionId[];

/** Whether these keys work with Ctrl or Cmd: they never meet typing, so they cannot be switched off. */
export function isChord(keys: string): boolean {
  return keys.startsWith('Mod+');
}

/** The keys of an action that do something now: without its single keys when the person has those off. */
export function keysOf(id: ActionId, singleKeysOn: boolean): readonly string[] {
  const { keys } = ACTIONS[id];
  return singleKeysOn ? keys : keys.filter(isChord);
}
