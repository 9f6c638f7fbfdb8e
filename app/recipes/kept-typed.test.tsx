// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { loadLaterWords, loadLocale } from '@/i18n/i18n';
import type { Message } from '@/mail/message';
import { messageQuery } from '@/mail/message.api';
import { queryClient } from '@/mail/query-client';
import { setOwner } from '@/portal/owner';
import type { Recipe } from './recipe';
import { RecipesDialog } from './RecipesDialog';
import { RunDialog } from './RunDialog';
import { RunForm } from './RunForm';
import type { Planned, Tools } from './tools';
import { recipeView } from './view';

vi.mock('./runner', () => ({ startRun: () => undefined }));
vi.mock('@/portal/user-option', () => ({
  readUserOption: () => new Promise(() => {}),
  writeUserOption: () => new Promise(() => {}),
}));

const recipe: Recipe = { id: 'r', name: 'On it', steps: [{ kind: 'reply', text: 'We are on it' }] };
const plan: Planned = {
  to: [
    { name: 'Clara', email: 'clara@example.org' },
    { name: 'Ben', email: 'ben@example.org' },
  ],
  from: { name: '', email: 'anna@example.org', senderId: null, mailboxId: 1 },
  subject: 'Re: Chairs',
  signature: '',
};

function showRun(id: number): void {
  const message = { id, subject: 'Chairs', from: { name: 'Clara', email: 'clara@example.org' } } as Message;
  render(
    <RunForm
      recipe={recipe}
      message={message}
      tools={{} as Tools}
      plan={plan}
      planState="known"
      onPlan={() => undefined}
    />,
  );
}

function showEditor(): void {
  render(
    <QueryClientProvider client={queryClient}>
      <RecipesDialog onClose={() => undefined} />
    </QueryClientProvider>,
  );
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

beforeAll(async () => {
  vi.stubGlobal('CSS', { escape: (text: string) => text, supports: () => false });
  await loadLocale('en').then(loadLaterWords);
});
beforeEach(() => {
  localStorage.clear();
  setOwner('portal', 1);
});
afterEach(cleanup);

it('what was typed for a message is there when its recipe is opened again, and for no other message', () => {
  showRun(101);
  fireEvent.change(field('Reply'), { target: { value: 'We need two days' } });
  cleanup();
  showRun(102);
  expect(field('Reply').value).toBe('We are on it');
  cleanup();
  showRun(101);
  expect(field('Reply').value).toBe('We need two days');
});

it('what was run is not there another time', async () => {
  showRun(104);
  fireEvent.change(field('Reply'), { target: { value: 'We need two days' } });
  await new Promise((resolve) => setTimeout(resolve, 600));
  fireEvent.click(screen.getByRole('button', { name: 'Run' }));
  await vi.waitFor(() => expect(recipeView()).toEqual({ show: 'report' }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  cleanup();
  showRun(104);
  expect(field('Reply').value).toBe('We are on it');
});

it('a recipe that was being written is there again until it is saved or given up', () => {
  showEditor();
  fireEvent.change(field('Name'), { target: { value: 'Half a recipe' } });
  cleanup();
  showEditor();
  expect(field('Name').value).toBe('Half a recipe');
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  cleanup();
  showEditor();
  expect(field('Name').value).toBe('');
});

it('tells the people a reply goes to apart', () => {
  showRun(101);
  expect(screen.getByText(/^To:/u).textContent).toContain('Clara <clara@example.org>, Ben <ben@example.org>');
});

it('runs what the person has before them, though another device changes the recipe meanwhile', async () => {
  const from = { name: 'Clara', email: 'clara@example.org' };
  const message = { id: 103, subject: 'Chairs', from, bindings: [] } as unknown as Message;
  queryClient.setQueryData(messageQuery(103).queryKey, message);
  const tools = {
    existing: () => [],
    titleOf: () => 'Chairs',
    responsibleOf: () => '',
    reply: { plan: async () => plan },
  } as unknown as Tools;
  const dialog = (steps: Recipe['steps']) => (
    <QueryClientProvider client={queryClient}>
      <RunDialog recipe={{ ...recipe, steps }} messageId={103} tools={tools} onClose={() => undefined} />
    </QueryClientProvider>
  );
  const task = { kind: 'task' as const, text: '' };
  const { rerender } = render(dialog([task, ...recipe.steps]));
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Reply' })).value).toBe(
    'We are on it',
  );
  rerender(dialog([...recipe.steps, task]));
  expect(field('Reply').value).toBe('We are on it');
});
