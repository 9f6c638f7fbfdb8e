import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Meaning, PortalError } from '@/portal/errors';
import { chatOriginQuery } from './object-message.api';

const read = vi.fn(async (_method: string): Promise<unknown> => ({}));
vi.mock('@/portal/rest', () => ({
  readV2: (method: string) => read(method),
  readV3: (method: string) => read(method),
}));

const DIALOG = { name: 'Six chairs', entity_type: 'MAIL', entity_id: '15' };
const failure = (meaning: Meaning, status: number) =>
  new PortalError({ meaning, method: '', status, code: '', message: '' });
const origin = () => new QueryClient().fetchQuery({ ...chatOriginQuery(100), retry: false });

beforeEach(() => {
  read.mockReset();
});

describe('the message a chat was made from', () => {
  it.each([
    failure('not-sent', 0),
    failure('signed-out', 401),
    failure('too-fast', 503),
    failure('unknown-outcome', 0),
  ])('is not called unknown when the question met $meaning', async (error) => {
    read.mockImplementation(async (method) => {
      if (method === 'im.dialog.get') return DIALOG;
      throw error;
    });
    await expect(origin()).rejects.toBe(error);
  });

  it('is unknown when it is gone', async () => {
    read.mockImplementation(async (method) => {
      if (method === 'im.dialog.get') return DIALOG;
      throw failure('gone', 400);
    });
    expect(await origin()).toEqual({ title: 'Six chairs', message: null });
  });
});
