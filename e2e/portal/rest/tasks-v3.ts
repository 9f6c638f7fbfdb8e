import type { State, Task } from '../state.ts';
import { serverIso } from './envelope.ts';
import { V3Error } from './errors.ts';
import { text } from './loose.ts';
import type { Call, MethodTable } from './method.ts';
import { unbind } from './mail/source.ts';
import { validationError } from './params.ts';

/** v3 task methods: numbers for ids, words for statuses, scope `tasks`. */
export const tasksV3Methods: MethodTable = {
  'tasks.task.get': { scope: 'tasks', body: 'object', handler: taskGet },
  'tasks.task.update': { scope: 'tasks', body: 'object', write: true, handler: taskUpdate },
  'tasks.task.delete': { scope: 'tasks', body: 'object', write: true, handler: taskDelete },
};

/** `{item}` with the selected fields; `responsible.name` selects a part, plain unknown names are dropped. */
function taskGet(call: Call): unknown {
  const task = findTask(call);
  const item = taskItem(task, call);
  const { select } = call.params;
  if (!Array.isArray(select) || select.length === 0) return { item };
  if (select.some((name) => typeof name !== 'string')) {
    throw new V3Error(400, 'INVALIDSELECTEXCEPTION', 'Unable to recognize select parameter');
  }
  return { item: pick(item, ['id', ...(select as string[])]) };
}

/** `{id, fields}`; what `fields` does not name stays. `deadline` is ISO 8601 with an offset, null takes it away. */
function taskUpdate(call: Call): unknown {
  const task = findTask(call);
  const { fields } = call.params;
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) throw invalid('fields');
  const changes = Object.entries(fields).map(([name, value]) => change(name, value, call.context.state));
  Object.assign(task, ...changes);
  return { result: true };
}

/** Removes the task for good, and with it the entry among the bindings of its message. */
function taskDelete(call: Call): unknown {
  const { state } = call.context;
  const task = findTask(call);
  state.tasks.splice(state.tasks.indexOf(task), 1);
  unbind(state, 'task', task.id);
  return { result: true };
}

function findTask(call: Call): Task {
  const { id } = call.params;
  if (id === undefined || id === null || typeof id === 'object') throw invalid('id');
  const number = Number.parseInt(text(id), 10) || 0;
  const task = call.context.state.tasks.find((candidate) => candidate.id === number);
  if (!task) throw new V3Error(400, 'ENTITYNOTFOUNDEXCEPTION', `Entry with ID = \`${number}\` not found`);
  return task;
}

function taskItem(task: Task, call: Call): Record<string, unknown> {
  const { serverOffset, users } = call.context.state;
  const person = (id: number) => {
    const user = users.find((candidate) => candidate.id === id);
    return { id, name: user ? `${user.name} ${user.lastName}` : '' };
  };
  return {
    id: task.id,
    title: task.title,
    description: task.description,
    creatorId: task.createdBy,
    creator: person(task.createdBy),
    created: serverIso(task.createdAt, serverOffset),
    responsibleId: task.responsibleId,
    responsible: person(task.responsibleId),
    deadline: task.deadline === null ? null : serverIso(Date.parse(task.deadline), serverOffset),
    priority: 'average',
    status: 'pending',
    link: `/company/personal/user/${call.user.id}/tasks/task/view/${task.id}/`,
  };
}

function pick(item: Record<string, unknown>, names: string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of names) {
    const [head = '', tail] = name.split('.', 2);
    const value = item[head];
    if (value === undefined) continue;
    if (tail === undefined) picked[head] = value;
    else if (typeof value === 'object' && value !== null && tail in value) {
      const before = (picked[head] ?? {}) as Record<string, unknown>;
      picked[head] = { ...before, [tail]: (value as Record<string, unknown>)[tail] };
    }
  }
  return picked;
}

function change(name: string, value: unknown, state: State): Partial<Task> {
  switch (name) {
    case 'title':
      if (typeof value !== 'string' || value.trim() === '') throw invalid('title');
      return { title: value };
    case 'description':
      return { description: text(value) };
    case 'deadline':
      return { deadline: readDeadline(value) };
    case 'responsibleId':
      if (!state.users.some((user) => user.id === Number(value))) throw invalid('responsibleId');
      return { responsibleId: Number(value) };
    default:
      throw new V3Error(
        400,
        'UNKNOWNDTOPROPERTYEXCEPTION',
        `Unknown field \`${name}\` for entity \`TaskDto\``,
      );
  }
}

function readDeadline(value: unknown): string | null {
  if (value === null) return null;
  const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
  if (typeof value !== 'string' || !shape.test(value) || Number.isNaN(Date.parse(value)))
    throw invalid('deadline');
  return value;
}

function invalid(field: string): V3Error {
  return validationError([{ message: `The field \`${field}\` is missing or has a wrong value.`, field }]);
}
