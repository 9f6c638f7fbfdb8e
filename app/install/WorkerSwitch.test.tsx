// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { loadLaterWords, loadLocale } from '@/i18n/i18n';
import { WorkerSwitch } from './WorkerSwitch';

const WORKER = 'PAGE_BACKGROUND_WORKER';
let bound = [{ placement: WORKER, handler: 'https://old.example/?worker=5', userId: 5 }];
const answers: Record<string, () => unknown> = {
  profile: () => ({ ID: '5', NAME: 'Anna', LAST_NAME: 'Oak', ADMIN: true, TIME_ZONE: '' }),
  'placement.list': () => [WORKER],
  'placement.get': () => bound,
};
vi.mock('@/portal/rest', () => ({
  readV2: async (method: string) => answers[method]?.(),
  readV3: async () => ({}),
  writeV2: async (_method: string, params: { HANDLER: string; USER_ID: number }) => {
    const goes = (one: (typeof bound)[number]) =>
      one.handler === params.HANDLER && one.userId === params.USER_ID;
    const count = bound.filter(goes).length * 2;
    bound = bound.filter((one) => !goes(one));
    return { count };
  },
}));

beforeAll(async () => {
  await loadLocale('en');
  await loadLaterWords();
});
afterEach(cleanup);

it('the panel beside the portal’s mail can be switched off at an address of an earlier installation', async () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <WorkerSwitch />
    </QueryClientProvider>,
  );
  const button = await screen.findByRole('switch');
  expect(button.getAttribute('aria-checked')).toBe('true');
  fireEvent.click(button);
  await waitFor(() => expect(button.getAttribute('aria-checked')).toBe('false'));
  expect(bound).toEqual([]);
});
