import { describe, expect, it } from 'vitest';
import { itemOf, refusalOf, testPortal } from '../portal-for-test.ts';

const CREATE = 'mail.message.createcrmactivity';
const REMOVE = 'mail.message.removecrmactivity';
const letters = [
  {},
  { from: 'New Man <new@far.example>' },
  { from: 'Piotr <piotr@oak.example>' },
  { from: 'anna@oak.example', to: 'Clara <clara@moss.example>' },
];

describe('saving to CRM', () => {
  it('binds to the client with the address, without telling an id', async () => {
    const { portal, v3 } = await testPortal({}, letters);
    expect((await v3(CREATE, { messageId: 1 })).body['result']).toEqual({ result: true });
    await v3(CREATE, { messageId: 1 });
    await v3(CREATE, { messageId: 4 });
    const owner = { entityTypeId: 3, entityId: 31 };
    expect(portal.state.crm.map(({ messageId }) => messageId)).toEqual([1, 1, 4]);
    const { bindings } = itemOf(await v3('mail.message.get', { id: 1 }));
    expect(bindings).toEqual([{ type: 'crm', ...owner }]);
    expect(itemOf(await v3('mail.message.get', { id: 4 }))['bindings']).toEqual([{ type: 'crm', ...owner }]);
  });

  it('makes a lead for a stranger, once', async () => {
    const { portal, v3 } = await testPortal({}, letters);
    await v3(CREATE, { messageId: 2 });
    await v3(CREATE, { messageId: 2 });
    const leads = portal.state.crmEntities.filter(({ entityTypeId }) => entityTypeId === 1);
    expect(leads).toMatchObject([{ title: 'New Man', email: 'new@far.example' }]);
    expect(portal.state.crm).toMatchObject([
      { entityTypeId: 1, entityId: leads[0]!.id },
      { entityTypeId: 1, entityId: leads[0]!.id },
    ]);
  });

  it('refuses mail between colleagues', async () => {
    const { portal, v3 } = await testPortal({}, letters);
    expect(refusalOf(await v3(CREATE, { messageId: 3 })).status).toBe(400);
    expect(portal.state.crm).toHaveLength(0);
  });

  it('downloads the attachments first', async () => {
    const { v3 } = await testPortal({}, [{ hasAttachments: true }]);
    await v3(CREATE, { messageId: 1 });
    expect(itemOf(await v3('mail.message.get', { id: 1 }))['hasAttachments']).toBe(true);
  });

  it('is answered by a bare true in the documentation', async () => {
    const { v3 } = await testPortal({ profile: 'docs' }, letters);
    expect((await v3(CREATE, { messageId: 1 })).body['result']).toBe(true);
    expect((await v3(REMOVE, { messageId: 1 })).body['result']).toBe(true);
  });
});

describe('removing from CRM', () => {
  it('takes all activities away and keeps the sender out from then on', async () => {
    const { portal, v3 } = await testPortal({}, letters);
    for (const messageId of [1, 1, 2, 4]) await v3(CREATE, { messageId });
    await v3(REMOVE, { messageId: 4 });
    expect(portal.state.crmExclusions).toEqual([]);
    expect((await v3(REMOVE, { messageId: 1 })).body['result']).toEqual({ result: true });
    expect(portal.state.crm.map(({ messageId }) => messageId)).toEqual([2]);
    expect(portal.state.crmExclusions).toEqual(['clara@moss.example']);
    expect(itemOf(await v3('mail.message.get', { id: 1 }))['bindings']).toEqual([]);
  });

  it('has nothing to do for a message that is not there, and succeeds', async () => {
    const { portal, v3 } = await testPortal({}, letters);
    expect((await v3(REMOVE, { messageId: 1 })).status).toBe(200);
    expect(portal.state.crmExclusions).toEqual([]);
  });
});

describe('a person without CRM', () => {
  it('is refused with a code by the newest portals; the first let them save', async () => {
    const newest = await testPortal({}, letters);
    newest.portal.state.mailSwitches.crmAccess = false;
    const code = 'MAIL_MESSAGE_CRM_ACCESS_DENIED';
    expect(refusalOf(await newest.v3(CREATE, { messageId: 1 })).field).toBe(code);
    expect(refusalOf(await newest.v3(REMOVE, { messageId: 1 })).field).toBe(code);
    const first = await testPortal({ profile: 'g1' }, letters);
    first.portal.state.mailSwitches.crmAccess = false;
    expect((await first.v3(CREATE, { messageId: 1 })).status).toBe(200);
    const refused = await first.v3(REMOVE, { messageId: 1 });
    expect(refusalOf(refused).field).toBeUndefined();
    expect(refused.text).toContain('Access denied: no access to CRM');
  });
});
