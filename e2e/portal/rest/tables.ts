import { calendarMethods } from './calendar.ts';
import { crmMethods } from './crm.ts';
import { feedMethods } from './feed.ts';
import { imMethods } from './im.ts';
import { mailMethods } from './mail/methods.ts';
import type { MethodTable } from './method.ts';
import { optionMethods } from './options.ts';
import { placementMethods } from './placement.ts';
import { systemMethods } from './system.ts';
import { tasksV3Methods } from './tasks-v3.ts';
import { tasksV2Methods } from './tasks.ts';
import { userMethods } from './user.ts';

/** Every method of the portal by the version of its address. */
export const methodTables: { v2: MethodTable; v3: MethodTable } = {
  v2: {
    ...calendarMethods,
    ...tasksV2Methods,
    ...userMethods,
    ...optionMethods,
    ...imMethods,
    ...feedMethods,
    ...crmMethods,
    ...placementMethods,
    ...systemMethods,
  },
  v3: { ...mailMethods, ...tasksV3Methods },
};
