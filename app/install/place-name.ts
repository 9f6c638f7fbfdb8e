import { t } from '@/i18n/i18n';

const CARDS: Record<string, () => string> = {
  LEAD: () => t('kinds.lead'),
  DEAL: () => t('kinds.deal'),
  CONTACT: () => t('kinds.contact'),
  COMPANY: () => t('kinds.company'),
  QUOTE: () => t('install.quote'),
  SMART_INVOICE: () => t('install.invoice'),
};

/** The name of one place, for a line of the report: "Deal: tab", "Left menu". */
export function placeName(code: string): string {
  const [, type = '', part = ''] = /^CRM_(.+?)_(DETAIL_TAB|ACTIVITY_TIMELINE_MENU)$/.exec(code) ?? [];
  if (part !== '') {
    const number = /^DYNAMIC_(\d+)$/.exec(type)?.[1];
    const kind = number === undefined ? (CARDS[type]?.() ?? type) : t('install.smartProcess', { id: number });
    return part === 'DETAIL_TAB' ? t('install.cardOf', { kind }) : t('install.timelineOf', { kind });
  }
  if (code === 'LEFT_MENU') return t('install.menu');
  if (code === 'REST_APP_URI') return t('install.links');
  if (code === 'IM_SIDEBAR') return t('install.chats');
  if (code === 'TASK_VIEW_SIDEBAR') return t('install.tasks');
  if (code === 'USER_PROFILE_MENU') return t('install.person');
  return code;
}
