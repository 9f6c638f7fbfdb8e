// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadLaterWords, loadLocale } from '@/i18n/i18n';
import type { Address } from '@/mail/address';
import { emailsOf } from './letter-form';
import { RecipientsField } from './RecipientsField';

const ORIGINAL = [{ name: 'Clara Meyer', email: 'clara@meyer.example' }];

function Sample() {
  const [people, setPeople] = useState<Address[]>([]);
  const [typed, setTyped] = useState('');
  return (
    <RecipientsField
      label="To"
      people={people}
      typed={typed}
      original={ORIGINAL}
      taken={emailsOf(people)}
      onAdd={(added) => setPeople([...people, ...added])}
      onRemove={(person) => setPeople(people.filter(({ email }) => email !== person.email))}
      onType={setTyped}
    />
  );
}

function show(): HTMLInputElement {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <Sample />
    </QueryClientProvider>,
  );
  return screen.getByRole<HTMLInputElement>('combobox');
}

const chips = () => screen.queryAllByRole('listitem').map((chip) => chip.textContent);
const type = (input: HTMLElement, text: string) => fireEvent.change(input, { target: { value: text } });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

beforeAll(async () => {
  await loadLocale('en');
  await loadLaterWords();
  // jsdom draws nothing, so it scrolls nothing.
  Element.prototype.scrollIntoView = () => undefined;
});

afterEach(cleanup);

describe('the people of a letter', () => {
  it.each(['Enter', ',', ';', 'Tab'])('a complete address becomes a chip by %s', (key) => {
    const input = show();
    input.focus();
    type(input, 'one@x.example');
    press(key);
    expect(chips()).toHaveLength(1);
    expect(input.value).toBe('');
  });

  it.each(['Enter', ',', 'Tab'])('half an address stays text by %s', (key) => {
    const input = show();
    input.focus();
    type(input, 'one@firma');
    press(key);
    expect(chips()).toHaveLength(0);
    expect(input.value).toBe('one@firma');
  });

  it('leaving the field makes a chip of a complete address', () => {
    const input = show();
    input.focus();
    type(input, 'one@x.example, ivan');
    fireEvent.blur(input);
    expect(chips()).toHaveLength(1);
    expect(input.value).toBe('ivan');
  });

  it('a suggestion is chosen by Enter, and Esc leaves what is typed', () => {
    const input = show();
    input.focus();
    type(input, 'mey');
    expect(screen.getByRole('option', { name: /Clara Meyer/ }).getAttribute('aria-selected')).toBe('true');
    expect(input.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option').id);
    press('Escape');
    expect(screen.queryByRole('option')).toBeNull();
    expect(input.value).toBe('mey');
    press('ArrowDown');
    press('Enter');
    expect(chips()).toHaveLength(1);
  });

  it('what is typed completely is meant, whatever is suggested', () => {
    const input = show();
    input.focus();
    type(input, 'clara@meyer.ex');
    expect(screen.getByRole('option').getAttribute('aria-selected')).toBe('false');
    press('Enter');
    expect(screen.getByRole('listitem').querySelector('[title="clara@meyer.ex"]')).not.toBeNull();
    type(input, 'clara@meyer.exa');
    press('ArrowDown');
    press('Enter');
    expect(chips()).toHaveLength(2);
    expect(chips()[1]).toContain('Clara Meyer');
  });

  it('chips are walked, changed and removed by keys', () => {
    const input = show();
    input.focus();
    type(input, 'one@x.example two@x.example');
    press('Enter');
    input.setSelectionRange(0, 0);
    press('Backspace');
    press('ArrowLeft');
    press('Delete');
    expect(chips()).toHaveLength(1);
    expect(document.activeElement?.textContent).toContain('two@x.example');
    press('Enter');
    expect(chips()).toHaveLength(0);
    expect(input.value).toBe('two@x.example');
    expect(document.activeElement).toBe(input);
  });
});
