import type { Task, User } from '../state.ts';
import { Paged, serverIso } from './envelope.ts';
import { V2Error } from './errors.ts';
import { pageOf, record, text, texts } from './loose.ts';
import type { Call, MethodTable } from './method.ts';

/** v2 task methods: ids and statuses are strings with digits, names of fields go in as `RESPONSIBLE_ID` and come out as `responsibleId`. */
export const tasksV2Methods: MethodTable = {
  'tasks.task.get': { scope: 'task', handler: taskGet },
  'tasks.task.list': { scope: 'task', handler: taskList },
};

/** A task that is not there (or not visible) is an empty list, not an error. */
function taskGet(call: Call): unknown {
  const { taskId } = call.params;
  if (taskId === undefined || taskId === null) {
    throw new V2Error(400, '100', 'Could not find value for parameter {taskId}');
  }
  const task = call.context.state.tasks.find((candidate) => candidate.id === Number(taskId));
  return task ? { task: taskRow(task, call) } : [];
}

/** Pages of 50 under `result.tasks`; `filter` compares for equality, a list of values means any of them. */
function taskList(call: Call): unknown {
  const filter = Object.entries(record(call.params['filter']));
  const direction = text(Object.values(record(call.params['order']))[0]).toLowerCase();
  const found = call.context.state.tasks
    .filter((task) => filter.every(([name, wanted]) => matches(task, name.replace(/^=/, ''), wanted)))
    .sort((a, b) => (direction === 'desc' ? b.id - a.id : a.id - b.id));
  const { page, next } = pageOf(found, call.params['start']);
  return new Paged({ tasks: page.map((task) => taskRow(task, call)) }, found.length, next);
}

const FILTERS: Record<string, (task: Task) => number | string | null> = {
  ID: (task) => task.id,
  TITLE: (task) => task.title,
  CREATED_BY: (task) => task.createdBy,
  RESPONSIBLE_ID: (task) => task.responsibleId,
  UF_MAIL_MESSAGE: (task) => task.messageId,
};

/** A field that the portal does not filter by restricts nothing. */
function matches(task: Task, name: string, wanted: unknown): boolean {
  const read = FILTERS[name];
  if (!read) return true;
  const value = read(task);
  return value !== null && texts(wanted).includes(String(value));
}

/**
 * The selected fields, and the few that come whatever was selected. Without a selection everything but
 * the user fields (`ufMailMessage` is one); `*` brings these too.
 */
function taskRow(task: Task, call: Call): Record<string, unknown> {
  const select = selection(call.params['select']);
  const rows = fields(task, call);
  const chosen = Object.entries(rows).filter(([name]) =>
    select === null ? !name.startsWith('uf') : name === 'id' || select.has('*') || select.has(name),
  );
  return {
    ...Object.fromEntries(chosen),
    descriptionInBbcode: 'Y',
    favorite: 'N',
    group: [],
    creator: person(task.createdBy, call),
    responsible: person(task.responsibleId, call),
    action: actions(task, call.user),
  };
}

function fields(task: Task, call: Call): Record<string, unknown> {
  const offset = call.context.state.serverOffset;
  const created = serverIso(task.createdAt, offset);
  return {
    id: String(task.id),
    parentId: null,
    title: task.title,
    description: task.description,
    mark: null,
    priority: '1',
    multitask: 'N',
    notViewed: 'N',
    replicate: 'N',
    stageId: '0',
    createdBy: String(task.createdBy),
    createdDate: created,
    responsibleId: String(task.responsibleId),
    changedBy: String(task.createdBy),
    changedDate: created,
    statusChangedBy: String(task.createdBy),
    closedBy: null,
    closedDate: null,
    activityDate: created,
    dateStart: null,
    deadline: task.deadline === null ? null : serverIso(Date.parse(task.deadline), offset),
    startDatePlan: null,
    endDatePlan: null,
    status: '2',
    commentsCount: null,
    allowChangeDeadline: 'N',
    taskControl: 'N',
    groupId: '0',
    subordinate: 'N',
    accomplices: [],
    auditors: [],
    ufCrmTask: [],
    ufTaskWebdavFiles: [],
    ufMailMessage: task.messageId === null ? null : String(task.messageId),
  };
}

function person(id: number, call: Call): Record<string, unknown> {
  const user = call.context.state.users.find((candidate) => candidate.id === id);
  return {
    id: String(id),
    name: user ? `${user.name} ${user.lastName}` : '',
    link: `/company/personal/user/${id}/`,
    icon: '/bitrix/images/tasks/default_avatar.png',
    workPosition: user?.position ?? '',
  };
}

/** What the person may do: the responsible one works on the task, its creator changes everything. */
function actions(task: Task, user: User): Record<string, boolean> {
  const isCreator = task.createdBy === user.id;
  const isWorking = isCreator || task.responsibleId === user.id;
  const allowed = (name: string) =>
    CREATOR_ACTIONS.includes(name) ? isCreator : WORK_ACTIONS.includes(name) && isWorking;
  return Object.fromEntries(ACTIONS.map((name) => [name, allowed(name)]));
}

const CREATOR_ACTIONS = ['remove', 'edit', 'changeDeadline', 'edit.plan'];
const WORK_ACTIONS = [
  'complete',
  'start',
  'defer',
  'delegate',
  'checklist.add',
  'checklistAddItems',
  'elapsedtime.add',
];
const ACTIONS = (
  'accept decline complete approve disapprove start pause delegate remove edit defer renew create ' +
  'changeDeadline checklistAddItems addFavorite deleteFavorite rate take edit.originator ' +
  'checklist.reorder elapsedtime.add dayplan.timer.toggle edit.plan checklist.add favorite.add ' +
  'favorite.delete'
).split(' ');

/** `RESPONSIBLE_ID` and `responsibleId` mean the same field. */
function selection(select: unknown): Set<string> | null {
  if (!Array.isArray(select) || select.length === 0) return null;
  return new Set(
    texts(select).map((name) => {
      return /[a-z]/.test(name)
        ? name
        : name.toLowerCase().replaceAll(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
    }),
  );
}
