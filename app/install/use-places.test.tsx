// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PortalError } from '@/portal/errors';
import { usePlaces } from './use-places';

const read = vi.fn(async (_method: string): Promise<unknown> => []);
const write = vi.fn(async (_method: string, _params: object): Promise<unknown> => true);
vi.mock('@/portal/rest', () => ({
  readV2: (method: string) => read(method),
  writeV2: (method: string, params: object) => write(method, params),
}));

const silent = new PortalError({ meaning: 'unknown-outcome', method: '', status: 0, code: '', message: '' });
const HANDLER = `${window.location.origin}/`;

function within({ children }: { children: ReactNode }) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

beforeEach(() => {
  read.mockReset();
  write.mockClear();
});
afterEach(cleanup);

it('takes nothing away while the portal has not said which places it has', async () => {
  read.mockImplementation(async (method) => {
    if (method === 'placement.list') throw silent;
    return [{ placement: 'LEFT_MENU', handler: HANDLER, userId: 0 }];
  });
  const { result } = renderHook(() => usePlaces('all'), { wrapper: within });
  await waitFor(() => expect(result.current.error).toBe(silent));
  let isComplete = true;
  await act(async () => {
    isComplete = await result.current.run();
  });
  expect(write).not.toHaveBeenCalled();
  expect(isComplete).toBe(false);
});

it('offers everything at the first installation, and after an update what was there', async () => {
  let records: object[] = [];
  read.mockImplementation(async (method) =>
    method === 'placement.list' ? ['LEFT_MENU', 'IM_SIDEBAR'] : records,
  );
  const first = renderHook(() => usePlaces('all'), { wrapper: within });
  await waitFor(() => expect(first.result.current.isLoading).toBe(false));
  expect(first.result.current.isOn('chats')).toBe(true);

  records = [{ placement: 'LEFT_MENU', handler: HANDLER, userId: 0 }];
  const later = renderHook(() => usePlaces('all'), { wrapper: within });
  await waitFor(() => expect(later.result.current.isLoading).toBe(false));
  expect([later.result.current.isOn('menu'), later.result.current.isOn('chats')]).toEqual([true, false]);
});
