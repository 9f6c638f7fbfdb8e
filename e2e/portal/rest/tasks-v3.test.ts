import { describe, expect, it } from 'vitest';
import type { Message, State } from '../state.ts';
import { companion, refusal } from './call-for-test.ts';
import { tasksV3Methods } from './tasks-v3.ts';

function portal() {
  return companion(tasksV3Methods, (state: State) => {
    const task = { title: 'Quote', description: '', responsibleId: 5, createdBy: 1, createdAt: 0 };
    state.tasks = [
      { ...task, id: 42, deadline: null, messageId: 15 },
      { ...task, id: 43, deadline: '2026-04-15T10:00:00Z', messageId: 15 },
    ];
    const bindings: Message['bindings'] = [
      { type: 'task', entityId: 42 },
      { type: 'chat', entityId: 42 },
      { type: 'task', entityId: 43 },
    ];
    state.messages = [{ id: 15, bindings } as Message];
  });
}

describe('tasks.task.get', () => {
  it('answers numbers, words and a link', () => {
    expect(portal().call('tasks.task.get', { id: 43 })).toMatchObject({
      item: {
        id: 43,
        responsibleId: 5,
        status: 'pending',
        deadline: '2026-04-15T13:00:00+03:00',
        link: '/company/personal/user/1/tasks/task/view/43/',
      },
    });
  });

  it('answers what was selected, parts of people too, and drops unknown names', () => {
    const select = ['title', 'responsible.name', 'responsible.id', 'nothing', 'title.length'];
    expect(portal().call('tasks.task.get', { id: '42', select })).toEqual({
      item: { id: 42, title: 'Quote', responsible: { id: 5, name: 'Piotr Zieliński' } },
    });
  });

  it.each([
    [{ id: 7 }, 'ENTITYNOTFOUNDEXCEPTION', 'Entry with ID = `7` not found'],
    [{ id: 'abc' }, 'ENTITYNOTFOUNDEXCEPTION', 'Entry with ID = `0` not found'],
    [{}, 'VALIDATION_REQUESTVALIDATIONEXCEPTION', 'Error during request object validation'],
    [{ id: [42] }, 'VALIDATION_REQUESTVALIDATIONEXCEPTION', 'Error during request object validation'],
    [{ id: 42, select: [['id']] }, 'INVALIDSELECTEXCEPTION', 'Unable to recognize select parameter'],
  ])('refuses %j', (params, code, message) => {
    expect(refusal(() => portal().call('tasks.task.get', params))).toMatchObject({
      status: 400,
      code,
      message,
    });
  });
});

describe('tasks.task.update', () => {
  it('changes what is named and nothing else', () => {
    const { state, call } = portal();
    const fields = { deadline: '2026-05-01T18:00:00+02:00', title: 'Quote, second round' };
    expect(call('tasks.task.update', { id: 42, fields })).toEqual({ result: true });
    expect(state.tasks[0]).toMatchObject({ ...fields, responsibleId: 5, messageId: 15 });
    call('tasks.task.update', { id: 42, fields: { deadline: null, responsibleId: 9 } });
    expect(state.tasks[0]).toMatchObject({ deadline: null, responsibleId: 9, title: 'Quote, second round' });
  });

  it.each([
    [{ deadline: 'tomorrow' }, 'deadline'],
    [{ deadline: '2026-05-01 18:00:00' }, 'deadline'],
    [{ deadline: '2026-13-01T18:00:00Z' }, 'deadline'],
    [{ title: ' ' }, 'title'],
    [{ responsibleId: 77 }, 'responsibleId'],
    [undefined, 'fields'],
    [[], 'fields'],
  ])('refuses %j and changes nothing', (fields, field) => {
    const { state, call } = portal();
    const before = structuredClone(state.tasks);
    expect(refusal(() => call('tasks.task.update', { id: 42, fields }))).toMatchObject({
      status: 400,
      code: 'VALIDATION_REQUESTVALIDATIONEXCEPTION',
      validation: [{ field }],
    });
    expect(state.tasks).toEqual(before);
  });

  it('refuses a field it does not know, although another one is right', () => {
    const { state, call } = portal();
    const fields = { title: 'New', mood: 'good' };
    expect(refusal(() => call('tasks.task.update', { id: 42, fields }))).toMatchObject({
      code: 'UNKNOWNDTOPROPERTYEXCEPTION',
    });
    expect(state.tasks[0]!.title).toBe('Quote');
  });
});

describe('tasks.task.delete', () => {
  it('removes the task and its entry in the message, nothing else', () => {
    const { state, call } = portal();
    expect(call('tasks.task.delete', { id: 42 })).toEqual({ result: true });
    expect(state.tasks.map((task) => task.id)).toEqual([43]);
    expect(state.messages[0]!.bindings).toEqual([
      { type: 'chat', entityId: 42 },
      { type: 'task', entityId: 43 },
    ]);
    expect(refusal(() => call('tasks.task.delete', { id: 42 }))).toMatchObject({
      code: 'ENTITYNOTFOUNDEXCEPTION',
    });
  });
});
