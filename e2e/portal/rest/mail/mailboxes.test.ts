import { describe, expect, it } from 'vitest';
import { idsOf, itemOf, itemsOf, refusalOf, testPortal } from '../portal-for-test.ts';

describe('mailboxes', () => {
  it('come own ones first, each group from the highest id', async () => {
    const { portal, v3 } = await testPortal();
    const box = portal.state.mailboxes[0]!;
    portal.state.mailboxes.push({ ...box, id: 8, name: 'Late', email: 'late@oak.example' });
    expect(idsOf(await v3('mail.mailbox.list'))).toEqual([8, 1, 2]);
    expect(itemsOf(await v3('mail.mailbox.list'))[1]).toEqual({
      id: 1,
      name: 'Work',
      email: 'anna@oak.example',
      senderName: 'Anna Weber',
    });
  });

  it('are filtered by a part of name and address in any case', async () => {
    const { v3 } = await testPortal();
    expect(idsOf(await v3('mail.mailbox.list', { name: 'INF' }))).toEqual([2]);
    expect(idsOf(await v3('mail.mailbox.list', { email: 'anna@', name: '' }))).toEqual([1]);
    expect(idsOf(await v3('mail.mailbox.list', { email: 'none' }))).toEqual([]);
  });

  it('open by id', async () => {
    const { v3 } = await testPortal();
    expect(itemOf(await v3('mail.mailbox.get', { id: 2 }))).toMatchObject({ id: 2, senderName: '' });
    expect(refusalOf(await v3('mail.mailbox.get', { id: 3 })).code).toBe('ENTITYNOTFOUNDEXCEPTION');
  });
});

describe('senders', () => {
  it('are every address under each of its names, with their mailbox on the newest portals', async () => {
    const { v3 } = await testPortal();
    expect(itemsOf(await v3('mail.mailbox.senders', { mailboxId: 2 }))).toEqual([
      row('anna@oak.example', 'Anna Weber', 1),
      row('anna@oak.example', 'Work', 1),
      row('info@oak.example', 'Info', 2),
    ]);
  });

  it('have three keys elsewhere', async () => {
    const { v3 } = await testPortal({ profile: 'docs' });
    const [first] = itemsOf(await v3('mail.mailbox.senders'));
    expect(Object.keys(first!)).toEqual(['email', 'name', 'sender']);
  });

  it('are checked against the fields of a mailbox', async () => {
    const { v3 } = await testPortal();
    const answer = await v3('mail.mailbox.senders', { select: ['sender'] });
    expect(refusalOf(answer).code).toBe('UNKNOWNDTOPROPERTYEXCEPTION');
  });

  function row(email: string, name: string, id: number) {
    return { email, name, sender: `${name} <${email}>`, senderId: id, mailboxId: id };
  }
});
