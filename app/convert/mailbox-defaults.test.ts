// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setOwner } from '@/portal/owner';
import { readUserOption, writeUserOption } from '@/portal/user-option';
import {
  changeDefaults,
  keepResponsible,
  mailboxDefaults,
  mergeDefaults,
  rememberLength,
  titleOf,
  usualLength,
  usualResponsible,
} from './mailbox-defaults';

vi.mock('@/portal/user-option', () => ({ readUserOption: vi.fn(), writeUserOption: vi.fn() }));

const CLARA = { id: 7, name: 'Clara Meyer', email: 'clara@example.org' };
const message = { subject: 'Re: Chairs', from: { name: 'Clara', email: 'c@example.org' }, mailboxId: 1 };
let person = 0;

beforeEach(() => {
  person += 1;
  setOwner('member', person);
  vi.mocked(readUserOption).mockResolvedValue(null);
  vi.mocked(writeUserOption).mockReset();
});

describe('the defaults of a mailbox', () => {
  it('offer an hour and oneself, then what was chosen last for that mailbox alone', () => {
    expect([usualLength(1), usualResponsible(1)]).toEqual([60, null]);
    rememberLength(1, 30);
    keepResponsible(1, CLARA);
    expect([usualLength(1), usualResponsible(1)]).toEqual([30, CLARA]);
    expect([usualLength(2), usualResponsible(2)]).toEqual([60, null]);
    keepResponsible(1, null);
    expect(usualResponsible(1)).toBeNull();
  });

  it('are not taken from somebody else, nor from what cannot be a length', () => {
    rememberLength(1, 0);
    expect(usualLength(1)).toBe(60);
    rememberLength(1, 30);
    setOwner('member', 1000 + person);
    expect(usualLength(1)).toBe(60);
  });

  it('ask the portal only when something changes', async () => {
    await changeDefaults(1, { minutes: 45 });
    expect(writeUserOption).toHaveBeenCalledTimes(1);
    await changeDefaults(1, { minutes: 45 });
    expect(writeUserOption).toHaveBeenCalledTimes(1);
  });

  it('lose nothing but a field nobody can read', async () => {
    vi.mocked(readUserOption).mockResolvedValue({ 1: { minutes: 'long', title: '{sender}' } });
    await changeDefaults(2, { minutes: 15 });
    expect(mailboxDefaults.now()).toMatchObject({ 1: { title: '{sender}' }, 2: { minutes: 15 } });
    expect(usualLength(1)).toBe(60);
  });

  it('join field by field what two devices changed', () => {
    const base = { 1: { minutes: 60, title: 'a' } };
    const here = { 1: { minutes: 30, title: 'a' } };
    const there = { 1: { minutes: 60, title: 'b' }, 2: { title: 'c' } };
    expect(mergeDefaults(base, here, there)).toEqual({ 1: { minutes: 30, title: 'b' }, 2: { title: 'c' } });
  });
});

describe('a title', () => {
  it('is the bare subject, unless the mailbox has a pattern', () => {
    expect(titleOf(message)).toBe('Chairs');
    expect(titleOf(message, '{sender}: {subject}')).toBe('Clara: Chairs');
    expect(titleOf(message, '  ')).toBe('Chairs');
  });

  it('is never empty and never longer than the portal takes', () => {
    expect(titleOf({ ...message, from: { name: '', email: '' } }, '{sender}')).toBe('Chairs');
    expect(titleOf({ ...message, subject: 'x'.repeat(400) }, '{subject}!')).toHaveLength(250);
  });
});
