import { describe, expect, it } from 'vitest';
import { toBindings } from './binding';

describe('bindings', () => {
  it('come as objects or as texts', () => {
    expect(
      toBindings([
        { type: 'task', entityId: 42 },
        { type: 'crm', entityTypeId: 3, entityId: 7 },
        { type: 'calendarEvent', entityId: '31' },
        'IM_CHAT-100',
        'BLOG_POST-55',
      ]),
    ).toEqual([
      { kind: 'task', id: 42, entityTypeId: null },
      { kind: 'crm', id: 7, entityTypeId: 3 },
      { kind: 'event', id: 31, entityTypeId: null },
      { kind: 'chat', id: 100, entityTypeId: null },
      { kind: 'post', id: 55, entityTypeId: null },
    ]);
  });

  it('are listed once', () => {
    expect(toBindings(['TASKS_TASK-42', { type: 'task', entityId: 42 }])).toHaveLength(1);
  });

  it('leave out what nobody understands', () => {
    expect(
      toBindings([{ type: 'novel', entityId: 1 }, 'X-1', 7, null, { type: 'task', entityId: 'x' }]),
    ).toEqual([]);
    expect(toBindings(null)).toEqual([]);
    expect(toBindings({})).toEqual([]);
  });
});
