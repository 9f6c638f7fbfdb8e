import { describe, expect, it } from 'vitest';
import { whoseIs } from './own';

const mailbox = (email: string, senderName: string) => ({ id: 1, name: email, email, senderName });
const mailboxes = [mailbox('anna@northwind.example', ''), mailbox('support@northwind.example', 'Support')];
const whose = (name: string, email: string) => whoseIs({ name, email }, mailboxes, 'Anna Weber');

describe('whose letter it is', () => {
  it.each([
    ['the person’s own', 'Anna Weber', 'anna@northwind.example', 'mine'],
    ['in other letters', 'ANNA', 'Anna@Northwind.example', 'mine'],
    ['without a name', '', 'anna@northwind.example', 'mine'],
    ['of a shared address', 'Support', 'support@northwind.example', 'ours'],
    ['of a shared address, without a name', '', 'support@northwind.example', 'ours'],
    ['of a shared address, signed by the person', 'Anna from Support', 'support@northwind.example', 'mine'],
    ['of a namesake', 'Anna Weber', 'anna@elsewhere.example', 'theirs'],
    ['without an address', 'Anna Weber', '', 'theirs'],
  ] as const)('%s', (_, name, email, expected) => {
    expect(whose(name, email)).toBe(expected);
  });

  it('takes every own address for the person while the name is not known', () => {
    expect(whoseIs({ name: 'Support', email: 'support@northwind.example' }, mailboxes, '')).toBe('mine');
  });
});
