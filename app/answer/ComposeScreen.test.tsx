// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { loadLaterWords, loadLocale } from '@/i18n/i18n';
import { queryClient } from '@/mail/query-client';
import { ComposeScreen } from './ComposeScreen';
import { sendersQuery } from './sending.api';
import { signaturesQuery } from './signatures.api';

vi.mock('./ComposeForm', () => ({ ComposeForm: () => <p>the form</p> }));
const profile = vi.hoisted(() => ({ tell: () => {} }));
vi.mock('@/portal/rest', () => ({
  readV2: () => new Promise((resolve) => (profile.tell = () => resolve({ ID: '1' }))),
}));

beforeAll(async () => {
  await loadLocale('en').then(loadLaterWords);
});
afterEach(cleanup);

it('waits until the person is known: a draft of theirs could not be found before', async () => {
  queryClient.setQueryData(sendersQuery().queryKey, []);
  queryClient.setQueryData(signaturesQuery().queryKey, {});
  const nothing = () => undefined;
  render(
    <QueryClientProvider client={queryClient}>
      <ComposeScreen writing={{ mode: 'new', name: 'a1' }} onClose={nothing} onWrite={nothing} />
    </QueryClientProvider>,
  );
  expect(screen.queryByText('the form')).toBeNull();
  profile.tell();
  expect(await screen.findByText('the form')).toBeTruthy();
});
