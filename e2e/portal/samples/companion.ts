/** What the official pages of the methods around mail print, made in the same way as the mail samples. */
import type { State } from '../state.ts';
import type { Sample } from './sample.ts';

const withTask = (state: State) => {
  state.tasks.push({
    id: 8017,
    title: 'A task',
    description: 'With [B]bold[/B] words',
    createdBy: 7,
    responsibleId: 9,
    deadline: '2025-10-24T16:00:00Z',
    messageId: null,
    createdAt: Date.parse('2025-10-06T12:00:00Z'),
  });
};

const withOptions = (state: State) => {
  state.appOptions = { data: 'value', data2: 'value2' };
  state.userOptions = { data: 'value', data2: 'value2' };
};

const withChat = (state: State) => {
  state.chats.push({ id: 1437, title: 'Contract', messageId: 15, members: [7] });
};

const userRow = (id: string, name: string, lastName: string, email: string, position: string) => ({
  ID: id,
  ACTIVE: true,
  NAME: name,
  LAST_NAME: lastName,
  SECOND_NAME: '',
  EMAIL: email,
  LAST_LOGIN: '2024-07-15T00:00:00+03:00',
  DATE_REGISTER: '2024-07-15T00:00:00+03:00',
  TIME_ZONE: 'Europe/Berlin',
  IS_ONLINE: 'Y',
  TIMESTAMP_X: {},
  LAST_ACTIVITY_DATE: {},
  PERSONAL_GENDER: '',
  PERSONAL_WWW: '',
  PERSONAL_BIRTHDAY: '',
  PERSONAL_MOBILE: '',
  PERSONAL_CITY: '',
  WORK_PHONE: '',
  WORK_POSITION: position,
  UF_EMPLOYMENT_DATE: '',
  UF_DEPARTMENT: [1],
  USER_TYPE: 'employee',
});

const taskSelect = [
  'ID',
  'TITLE',
  'DESCRIPTION',
  'CREATED_BY',
  'RESPONSIBLE_ID',
  'DEADLINE',
  'UF_CRM_TASK',
  'UF_TASK_WEBDAV_FILES',
  'UF_MAIL_MESSAGE',
];

export const companionSamples: Sample[] = [
  {
    method: 'tasks.task.get',
    version: 2,
    params: { taskId: 8017, select: taskSelect },
    before: withTask,
    body: {
      result: {
        task: {
          id: '8017',
          title: 'A task',
          description: 'With [B]bold[/B] words',
          createdBy: '7',
          responsibleId: '9',
          deadline: '2025-10-24T19:00:00+03:00',
          ufCrmTask: [],
          ufTaskWebdavFiles: [],
          ufMailMessage: null,
          descriptionInBbcode: 'Y',
          favorite: 'N',
          group: [],
          creator: {
            id: '7',
            name: 'Ivan Petrov',
            link: '/company/personal/user/7/',
            icon: '/bitrix/images/tasks/default_avatar.png',
            workPosition: '',
          },
          responsible: {
            id: '9',
            name: 'Maria Ivanova',
            link: '/company/personal/user/9/',
            icon: '/bitrix/images/tasks/default_avatar.png',
            workPosition: 'Editor',
          },
          action: {
            accept: false,
            decline: false,
            complete: true,
            approve: false,
            disapprove: false,
            start: true,
            pause: false,
            delegate: true,
            remove: true,
            edit: true,
            defer: true,
            renew: false,
            create: false,
            changeDeadline: true,
            checklistAddItems: true,
            addFavorite: false,
            deleteFavorite: false,
            rate: false,
            take: false,
            'edit.originator': false,
            'checklist.reorder': false,
            'elapsedtime.add': true,
            'dayplan.timer.toggle': false,
            'edit.plan': true,
            'checklist.add': true,
            'favorite.add': false,
            'favorite.delete': false,
          },
        },
      },
    },
  },
  {
    method: 'user.get',
    version: 2,
    params: {},
    body: {
      result: [
        userRow('7', 'Ivan', 'Petrov', 'user@example.com', ''),
        userRow('9', 'Maria', 'Ivanova', 'maria@example.com', 'Editor'),
      ],
      total: 2,
    },
  },
  {
    method: 'im.chat.get',
    version: 2,
    params: { ENTITY_TYPE: 'MAIL', ENTITY_ID: '15' },
    before: withChat,
    body: { result: { ID: 1437 } },
  },
  {
    method: 'method.get',
    version: 2,
    params: { name: 'user.get' },
    body: { result: { isExisting: true, isAvailable: true } },
  },
  {
    method: 'app.option.get',
    version: 2,
    params: {},
    before: withOptions,
    body: { result: { data: 'value', data2: 'value2' } },
  },
  {
    method: 'app.option.set',
    version: 2,
    params: { options: { data: 'value' } },
    body: { result: true },
  },
  {
    method: 'user.option.get',
    version: 2,
    params: {},
    before: withOptions,
    body: { result: { data: 'value', data2: 'value2' } },
  },
  {
    method: 'user.option.set',
    version: 2,
    params: { options: { data: 'value' } },
    body: { result: true },
  },
];

/** The page of `calendar.event.get` prints more; these must be there, of these types. */
export const calendarKeys: Record<string, 'string' | 'number' | 'boolean' | 'array' | 'object or null'> = {
  ID: 'string',
  PARENT_ID: 'string',
  OWNER_ID: 'string',
  CREATED_BY: 'string',
  SECT_ID: 'string',
  SECTION_ID: 'string',
  NAME: 'string',
  DESCRIPTION: 'string',
  LOCATION: 'string',
  COLOR: 'string',
  ACCESSIBILITY: 'string',
  IMPORTANCE: 'string',
  PRIVATE_EVENT: 'string',
  DATE_FROM: 'string',
  DATE_TO: 'string',
  DATE_FROM_FORMATTED: 'string',
  DATE_TO_FORMATTED: 'string',
  DATE_FROM_TS_UTC: 'string',
  DATE_TO_TS_UTC: 'string',
  TZ_FROM: 'string',
  TZ_TO: 'string',
  TZ_OFFSET_FROM: 'string',
  TZ_OFFSET_TO: 'string',
  '~USER_OFFSET_FROM': 'number',
  '~USER_OFFSET_TO': 'number',
  DT_SKIP_TIME: 'string',
  DT_LENGTH: 'number',
  IS_MEETING: 'boolean',
  MEETING: 'object or null',
  ATTENDEE_LIST: 'array',
  REMIND: 'array',
};
