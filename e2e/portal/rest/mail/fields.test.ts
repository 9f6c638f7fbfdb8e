import { describe, expect, it } from 'vitest';
import { itemOf, itemsOf, refusalOf, testPortal } from '../portal-for-test.ts';

describe('fields', () => {
  it.each([
    ['mailbox', 'id name email senderName'],
    ['message', 'id mailboxId mailboxEmail subject from to cc date isSeen hasAttachments url bindings body'],
    ['recipient', 'id email name'],
  ])('of a %s', async (entity, names) => {
    const { v3 } = await testPortal();
    const rows = itemsOf(await v3(`mail.${entity}.field.list`));
    expect(rows.map(({ name }) => name)).toEqual(names.split(' '));
    expect(rows[0]).toEqual({
      name: 'id',
      type: 'int',
      title: 'id',
      description: null,
      validationRules: [],
      requiredGroups: null,
      filterable: false,
      sortable: false,
      editable: false,
      multiple: false,
      elementType: null,
    });
  });

  it('have types', async () => {
    const { v3 } = await testPortal();
    const typeOf = async (name: string) =>
      itemOf(await v3('mail.message.field.get', { name, select: ['type'] }));
    expect(await typeOf('isSeen')).toEqual({ type: 'bool' });
    expect(await typeOf('bindings')).toEqual({ type: 'array' });
    expect(await typeOf('cc')).toEqual({ type: 'string' });
  });

  it('are printed shorter in the documentation', async () => {
    const { v3 } = await testPortal({ profile: 'docs' });
    expect(itemOf(await v3('mail.mailbox.field.get', { name: 'email' }))).toEqual({
      name: 'email',
      type: 'string',
      title: 'email',
    });
    expect(Object.keys(itemsOf(await v3('mail.mailbox.field.list'))[0]!)).toHaveLength(5);
  });

  it('that are unknown have an error of their own', async () => {
    const { v3 } = await testPortal();
    const answer = await v3('mail.message.field.get', { name: 'colour' });
    expect(answer.status).toBe(404);
    expect(answer.body['error']).toMatchObject({
      code: 'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION',
    });
    expect(refusalOf(await v3('mail.message.field.get')).field).toBe('name');
  });
});
