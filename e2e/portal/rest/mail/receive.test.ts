import { describe, expect, it } from 'vitest';
import { idsOf, itemsOf, testPortal } from '../portal-for-test.ts';

const letter = { from: 'Nina <nina@example.org>', subject: 'Hello' };

describe('a letter from outside', () => {
  it('is the first row, unseen, with the highest id and the server’s time', async () => {
    const { portal, v3 } = await testPortal({}, [{ subject: 'Old' }, { subject: 'Older' }]);
    const before = Math.floor(Date.now() / 1000) * 1000;
    const { id } = portal.receive(letter);
    const answer = await v3('mail.message.list', { folder: 'INBOX' });
    expect(idsOf(answer)[0]).toBe(id);
    expect(id).toBe(3);
    const [row] = itemsOf(answer);
    expect(row).toMatchObject({ subject: 'Hello', isSeen: false, mailboxId: 1 });
    const offset = portal.state.serverOffset;
    const received = Date.parse(`${String(row?.['date']).replace(' ', 'T')}${offset}`);
    expect(received).toBeGreaterThanOrEqual(before);
  });

  it('moves the rows after it by one for whoever pages', async () => {
    const { portal, v3 } = await testPortal({}, [{ subject: 'One' }, { subject: 'Two' }]);
    const page = { pagination: { limit: 1, offset: 1 } };
    const before = idsOf(await v3('mail.message.list', page));
    portal.receive(letter);
    expect(idsOf(await v3('mail.message.list', page))).not.toEqual(before);
  });
});
