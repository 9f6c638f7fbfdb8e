/** What Mail Desk puts where in a portal, in groups an administrator decides about. */
export type Group = 'menu' | 'links' | 'cards' | 'timeline' | 'chats' | 'tasks' | 'person' | 'mail';

export interface Offer {
  code: string;
  group: Group;
  /** `OPTIONS` of the placement, where it asks for some. */
  options?: Record<string, string>;
}

/** Groups in the order they are shown. */
export const GROUPS: readonly Group[] = [
  'menu',
  'links',
  'mail',
  'cards',
  'timeline',
  'chats',
  'tasks',
  'person',
];

const CARD = /^CRM_(?:LEAD|DEAL|CONTACT|COMPANY|QUOTE|SMART_INVOICE|DYNAMIC_\d+)_DETAIL_TAB$/;
const TIMELINE = /^CRM_(?:LEAD|DEAL|QUOTE|SMART_INVOICE|DYNAMIC_\d+)_ACTIVITY_TIMELINE_MENU$/;

/**
 * The offers among the codes that `placement.list` names. Portals have no place inside their own mail today; a code
 * that says MAIL is taken the day one appears.
 */
export function offersFrom(codes: readonly string[]): Offer[] {
  return codes.flatMap((code) => {
    const offer = offerOf(code);
    return offer ? [offer] : [];
  });
}

function offerOf(code: string): Offer | null {
  if (code === 'LEFT_MENU') return { code, group: 'menu' };
  if (code === 'REST_APP_URI') return { code, group: 'links' };
  if (CARD.test(code)) return { code, group: 'cards' };
  if (TIMELINE.test(code)) return { code, group: 'timeline' };
  // The chat sidebar asks for an icon by its Font Awesome name, and for where it may appear.
  if (code === 'IM_SIDEBAR') {
    return { code, group: 'chats', options: { iconName: 'fa-envelope', context: 'USER;CHAT', role: 'USER' } };
  }
  if (code === 'TASK_VIEW_SIDEBAR') return { code, group: 'tasks' };
  if (code === 'USER_PROFILE_MENU') return { code, group: 'person' };
  return /(?:^|_)MAIL(?:_|$)/.test(code) ? { code, group: 'mail' } : null;
}

/** Permissions of the application, the first two are the least it needs. REST 2.0 asks for `task`, REST 3.0 for `tasks`. */
export const SCOPES = [
  'mail',
  'placement',
  'user_brief',
  'crm',
  'task',
  'tasks',
  'calendar',
  'im',
  'log',
] as const;

export type Scope = (typeof SCOPES)[number];

/** Whether a permission is there; people have wider ones that include it. */
export function isGranted(scope: Scope, granted: readonly string[]): boolean {
  const names = scope === 'user_brief' ? [scope, 'user', 'user_basic'] : [scope];
  return names.some((one) => granted.includes(one));
}
