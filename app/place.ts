import { isKind, type Kind } from '@/journal/journal';
import type { Session } from '@/portal/session';
import { positive, toWriting, type Writing } from './route';

/** Where in the portal this frame stands, and so what it shows first. */
export type Place =
  | { kind: 'inbox' }
  /** The installation page; for administrators. */
  | { kind: 'install' }
  /** A hidden frame on every page; `uri` is the page it is on. */
  | { kind: 'worker'; uri: string }
  | { kind: 'message'; messageId: number; action: Kind | null }
  /** A panel for one letter. */
  | { kind: 'write'; writing: Writing }
  | Aside;

/** Beside something of the portal: the mail that belongs to it. */
export type Aside =
  /** A card of the CRM. */
  | { kind: 'client'; entityTypeId: number; entityId: number }
  /** An e-mail in the timeline of a card; the card is not always told. */
  | { kind: 'activity'; activityId: number; entityTypeId: number | null; entityId: number | null }
  /** `chat100`, or the id of a person as text. */
  | { kind: 'chat'; dialogId: string }
  | { kind: 'task'; taskId: number };

type Options = Readonly<Record<string, string>>;

/**
 * The one table of placements: code, and what its options say. The first line that fits and gives a place wins; none
 * means the inbox. Option values come from the portal page and are taken as numbers and known words only, so
 * they can show something but start nothing.
 */
const PLACEMENTS: [code: RegExp, read: (options: Options, groups: string[]) => Place | null][] = [
  [/^PAGE_BACKGROUND_WORKER$/, ({ URI = '' }) => ({ kind: 'worker', uri: URI })],
  [/^DEFAULT$/, ownPanel],
  [/^CRM_(.+)_DETAIL_(?:TAB|TOOLBAR)$/, ({ ID }, [type = '']) => client(type, ID)],
  [/^CRM_(.+)_LIST_MENU$/, ({ ID }, [type = '']) => client(type, ID)],
  [
    /^CRM_(.+)_ACTIVITY_TIMELINE_MENU$/,
    (options, [type = '']) =>
      activity(options['ASSOCIATED_ENTITY_ID'], entityType(type), positive(options['ENTITY_ID'])),
  ],
  [/^CRM_ACTIVITY_LIST_MENU$/, ({ ID }) => activity(ID, null, null)],
  [/^IM_/, ({ dialogId }) => (isDialog(dialogId) ? { kind: 'chat', dialogId } : null)],
  [/^TASK_/, ({ taskId, ID }) => task(positive(taskId ?? ID))],
  // Links of our own, the left menu, the person's menu beside a page of mail, and codes nobody knows yet.
  [/^/, message],
];

/** The place of a frame, from its placement code and options. */
export function placeOf({
  placement,
  options,
  isInstall,
}: Pick<Session, 'placement' | 'options' | 'isInstall'>): Place {
  if (isInstall) return { kind: 'install' };
  for (const [code, read] of PLACEMENTS) {
    const groups = code.exec(placement);
    const place = groups && read(options, groups.slice(1));
    if (place) return place;
  }
  return { kind: 'inbox' };
}

/** Beside something of the portal, in a narrow frame as a rule. */
export function asideOf(place: Place): Aside | null {
  switch (place.kind) {
    case 'client':
    case 'activity':
    case 'chat':
    case 'task':
      return place;
    default:
      return null;
  }
}

/** A panel that we opened ourselves says so by `place`, because its placement is that of the main page. */
function ownPanel({ place, mode, mid = '', name = '' }: Options): Place | null {
  const writing = place === 'write' ? toWriting(`${mode}-${mode === 'new' ? name : mid}`) : null;
  return writing && { kind: 'write', writing };
}

/** `mid` and `action` of our own links, `mail` of the main page, or the portal's page of a message it was opened from. */
function message(options: Options): Place | null {
  const messageId =
    positive(options['mid']) ??
    positive(options['mail']) ??
    positive(/^\/mail\/message\/(\d+)/.exec(options['URI'] ?? '')?.[1]);
  if (messageId === null) return null;
  return { kind: 'message', messageId, action: isKind(options['action']) ? options['action'] : null };
}

function client(type: string, id: string | undefined): Place | null {
  const entityTypeId = entityType(type);
  const entityId = positive(id);
  return entityTypeId === null || entityId === null ? null : { kind: 'client', entityTypeId, entityId };
}

function activity(
  id: string | undefined,
  entityTypeId: number | null,
  entityId: number | null,
): Place | null {
  const activityId = positive(id);
  return activityId === null ? null : { kind: 'activity', activityId, entityTypeId, entityId };
}

function task(taskId: number | null): Place | null {
  return taskId === null ? null : { kind: 'task', taskId };
}

const ENTITY_TYPES: Record<string, number> = {
  LEAD: 1,
  DEAL: 2,
  CONTACT: 3,
  COMPANY: 4,
  QUOTE: 7,
  SMART_INVOICE: 31,
};

/** The type is told by the code alone, never by an option: `DEAL` is 2, `DYNAMIC_183` is 183. */
function entityType(type: string): number | null {
  return ENTITY_TYPES[type] ?? positive(/^DYNAMIC_(\d+)$/.exec(type)?.[1]);
}

function isDialog(text: string | undefined): text is string {
  return text !== undefined && /^(?:chat)?[1-9]\d{0,15}$/.test(text);
}
