// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { loadLaterWords, loadLocale } from '@/i18n/i18n';
import { MailWith } from './MailWith';

vi.mock('@/portal/rest', () => ({
  readV2: async () => ({}),
  readV3: async (method: string, { pagination }: { pagination: { offset: number } }) => {
    if (method !== 'mail.message.list') return { items: [] };
    const row = (_: unknown, at: number) => ({ id: pagination.offset + at + 1, from: 'jonas@pine.example' });
    return { items: Array.from({ length: 50 }, row) };
  },
}));

vi.mock('@/portal/clock', () => ({ serverOffset: () => '+03:00', serverNow: () => new Date() }));

beforeAll(async () => {
  await loadLocale('en');
  await loadLaterWords();
});
afterEach(cleanup);

it('does not say there is no mail with somebody while there is more to read', async () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MailWith
        heading="Mail with Clara"
        people={[{ name: 'Clara', email: 'clara@moss.example' }]}
        owner={null}
        openId={null}
        onOpen={vi.fn()}
        onConvert={vi.fn()}
        onCompose={vi.fn()}
        onInbox={vi.fn()}
        onSearch={vi.fn()}
      />
    </QueryClientProvider>,
  );
  await screen.findByRole('button', { name: /^150 more messages/ });
  expect(screen.queryByText('No mail with these addresses yet')).toBeNull();
  expect(screen.getByText('No mail with these addresses so far')).toBeTruthy();
});
