/** The catalogue of placements of a portal: which there are, what they need, and which bind options they declare. */

export interface PlacementKind {
  code: string;
  /** Any of these opens it besides `placement`; empty: nothing else is needed. */
  scopes: readonly string[];
  /** Bind options it keeps; others are dropped without a word. */
  options: readonly string[];
  /** Only one record per application and person. */
  isSingle?: boolean;
}

/** Smart processes of this portal: `CRM_DYNAMIC_<type>_…`. */
export const SMART_PROCESSES = [1036];

const CRM_TYPES = ['LEAD', 'DEAL', 'CONTACT', 'COMPANY', 'QUOTE', 'SMART_INVOICE', 'ORDER'];
/** Contacts and companies have no menu in their timeline. */
const MENU_TYPES = ['LEAD', 'DEAL', 'QUOTE', 'SMART_INVOICE'];
const DYNAMIC = SMART_PROCESSES.map((type) => `DYNAMIC_${type}`);

const plain = (code: string, scopes: string[] = [], options: string[] = []): PlacementKind => ({
  code,
  scopes,
  options,
});

const USER = ['user', 'user_basic', 'user_brief'];
const IM = ['iconName', 'context', 'role', 'color', 'extranet', 'width', 'height'];

export const PLACEMENTS: readonly PlacementKind[] = [
  plain('LEFT_MENU'),
  { ...plain('REST_APP_URI'), isSingle: true },
  { ...plain('PAGE_BACKGROUND_WORKER', [], ['errorHandlerUrl']), isSingle: true },
  plain('USER_PROFILE_MENU', USER),
  plain('USER_PROFILE_TOOLBAR', USER),
  ...[...CRM_TYPES, ...DYNAMIC].map((type) => plain(`CRM_${type}_DETAIL_TAB`, ['crm'])),
  ...[...CRM_TYPES, ...DYNAMIC].map((type) => plain(`CRM_${type}_DETAIL_TOOLBAR`, ['crm'])),
  ...[...CRM_TYPES, ...DYNAMIC].map((type) => plain(`CRM_${type}_LIST_MENU`, ['crm'])),
  ...[...MENU_TYPES, ...DYNAMIC].map((type) => plain(`CRM_${type}_ACTIVITY_TIMELINE_MENU`, ['crm'])),
  plain('CRM_ACTIVITY_LIST_MENU', ['crm']),
  plain('IM_SIDEBAR', [], IM),
  plain('IM_CONTEXT_MENU', [], IM),
  plain('IM_TEXTAREA', [], IM),
  plain('IM_NAVIGATION', [], IM),
  plain('TASK_VIEW_SIDEBAR', ['task'], ['groupId']),
  plain('TASK_VIEW_TAB', ['task'], ['groupId']),
  plain('TASK_VIEW_TOP_PANEL', ['task'], ['groupId']),
  plain('TASK_LIST_CONTEXT_MENU', ['task'], ['groupId']),
  plain('CALENDAR_GRIDVIEW', ['calendar']),
];

/** The placements an application with these scopes may use. */
export function placementsFor(scopes: readonly string[]): PlacementKind[] {
  return PLACEMENTS.filter(
    (kind) => kind.scopes.length === 0 || kind.scopes.some((scope) => scopes.includes(scope)),
  );
}
