import { describe, expect, it } from 'vitest';
import type { State, Task } from '../state.ts';
import { companion, refusal } from './call-for-test.ts';
import { tasksV2Methods } from './tasks.ts';

const task: Task = {
  id: 42,
  title: 'Quote for the lobby',
  description: 'See [URL=http://a.example]mail[/URL]',
  responsibleId: 5,
  createdBy: 1,
  deadline: '2026-04-15T10:00:00Z',
  messageId: 15,
  createdAt: Date.parse('2026-04-01T07:00:00Z'),
};

function portal(count = 1) {
  return companion(tasksV2Methods, (state: State) => {
    state.tasks = Array.from({ length: count }, (_none, index) => ({
      ...task,
      id: 42 + index,
      messageId: 15 + (index % 2),
    }));
  });
}

describe('tasks.task.get', () => {
  it('answers ids as text and dates in the zone of the server', () => {
    const { task: row } = portal().call('tasks.task.get', { taskId: 42 }) as {
      task: Record<string, unknown>;
    };
    expect(row).toMatchObject({
      id: '42',
      title: 'Quote for the lobby',
      createdBy: '1',
      responsibleId: '5',
      status: '2',
      deadline: '2026-04-15T13:00:00+03:00',
      createdDate: '2026-04-01T10:00:00+03:00',
      responsible: { id: '5', name: 'Piotr Zieliński', link: '/company/personal/user/5/' },
      creator: { id: '1', workPosition: 'Manager' },
    });
    expect(row).not.toHaveProperty('ufMailMessage');
  });

  it('answers what was selected, and always who and what may be done', () => {
    const select = ['TITLE', 'UF_MAIL_MESSAGE', 'responsibleId', 'NOT_A_FIELD'];
    const { task: row } = portal().call('tasks.task.get', { taskId: '42', select }) as {
      task: Record<string, unknown>;
    };
    const names =
      'action creator descriptionInBbcode favorite group id responsible responsibleId title ufMailMessage';
    expect(Object.keys(row).sort().join(' ')).toBe(names);
    expect(row['ufMailMessage']).toBe('15');
    const all = portal().call('tasks.task.get', { taskId: 42, select: ['*'] });
    expect(all).toMatchObject({ task: { ufMailMessage: '15', description: task.description } });
  });

  it('lets the creator change a task and the responsible person work on it', () => {
    const { state, call } = portal();
    const allowed = () => call('tasks.task.get', { taskId: 42 });
    expect(allowed()).toMatchObject({ task: { action: { edit: true, complete: true, approve: false } } });
    state.tasks[0]!.createdBy = 9;
    expect(allowed()).toMatchObject({ task: { action: { edit: false, complete: false } } });
    state.tasks[0]!.responsibleId = 1;
    expect(allowed()).toMatchObject({ task: { action: { edit: false, complete: true, remove: false } } });
  });

  it('answers an empty list for a task that is not there', () => {
    expect(portal().call('tasks.task.get', { taskId: 7 })).toEqual([]);
  });

  it('needs an id', () => {
    expect(refusal(() => portal().call('tasks.task.get', { id: 42 }))).toEqual({
      status: 400,
      code: '100',
      message: 'Could not find value for parameter {taskId}',
    });
  });
});

describe('tasks.task.list', () => {
  it.each([
    [{ UF_MAIL_MESSAGE: 16 }, ['43', '45']],
    [{ '=UF_MAIL_MESSAGE': '16', ID: [43, 44] }, ['43']],
    [{ RESPONSIBLE_ID: 1 }, []],
    [{ UNKNOWN: 1 }, ['42', '43', '44', '45']],
  ])('filters by %j', (filter, ids) => {
    const page = portal(4).call('tasks.task.list', { filter, select: ['ID'] });
    expect(page).toMatchObject({ rows: { tasks: ids.map((id) => ({ id })) }, total: ids.length });
  });

  it('pages by 50, in either order', () => {
    const { call } = portal(120);
    const first = call('tasks.task.list', { order: { ID: 'desc' } });
    expect(first).toMatchObject({ total: 120, next: 50 });
    expect(first).toMatchObject({ rows: { tasks: expect.objectContaining({ length: 50 }) } });
    expect(first).toHaveProperty('rows.tasks.0.id', '161');
    const last = call('tasks.task.list', { start: 100 });
    expect(last).toHaveProperty('rows.tasks.length', 20);
    expect(last).not.toHaveProperty('next', expect.anything());
  });
});
