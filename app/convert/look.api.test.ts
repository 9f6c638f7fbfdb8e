import { beforeEach, expect, it, vi } from 'vitest';
import type { Entry } from '@/journal/journal';
import { queryClient } from '@/mail/query-client';
import { PortalError } from '@/portal/errors';
import { lookAt } from './look.api';

const read = vi.fn(async (_method: string): Promise<unknown> => ({}));
vi.mock('@/portal/rest', () => ({
  readV2: (method: string) => read(method),
  readV3: (method: string) => read(method),
}));

const noScope = new PortalError({ meaning: 'no-scope', method: '', status: 403, code: '', message: '' });
const ENTRY = {
  key: 'k',
  kind: 'task',
  messageId: 15,
  title: 'Chairs',
  knownBefore: [] as number[],
} as Entry;

beforeEach(() => {
  queryClient.clear();
});

it('a task whose answer was lost is found by its message where the list of tasks is not open to us', async () => {
  read.mockImplementation(async (method) => {
    // The permission of REST 3.0; the list is of REST 2.0 and wants `task`.
    if (method === 'scope') return ['mail', 'tasks'];
    if (method === 'mail.message.get')
      return { item: { id: 15, bindings: [{ type: 'task', entityId: 42 }] } };
    if (method === 'mail.message.thread') return [];
    throw noScope;
  });
  expect(await lookAt(ENTRY)).toEqual({ found: 42 });
});
