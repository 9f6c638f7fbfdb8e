import { describe, expect, it } from 'vitest';
import { companion, refusal } from './call-for-test.ts';
import { crmMethods } from './crm.ts';
import { Paged } from './envelope.ts';

function portal() {
  return companion(crmMethods, (state) => {
    state.crmEntities = [
      { entityTypeId: 3, id: 31, title: 'Clara Moss', email: 'clara@moss.example', companyId: 41 },
      { entityTypeId: 3, id: 32, title: 'Otto Klein', email: '', moreEmails: [] },
      { entityTypeId: 4, id: 41, title: 'Moss', email: 'info@moss.example', moreEmails: ['b@moss.example'] },
      {
        entityTypeId: 2,
        id: 21,
        title: 'Room',
        email: 'x@moss.example',
        contactIds: [32, 31],
        companyId: 41,
      },
    ];
    state.crm = [
      {
        id: 9,
        messageId: 0,
        entityTypeId: 2,
        entityId: 21,
        own: {
          provider: 'CRM_EMAIL',
          subject: 'Chairs',
          html: '<p>Six</p>',
          date: Date.UTC(2026, 4, 20, 9, 30),
          mailbox: 'anna@brook.example',
          from: 'Anna Weber <anna@brook.example>',
          to: 'clara@moss.example',
        },
      },
    ];
  });
}

describe('clients', () => {
  it('have their addresses as a list of fields, and none at all without one', () => {
    const { call } = portal();
    expect(call('crm.company.get', { id: 41 })).toMatchObject({
      TITLE: 'Moss',
      HAS_EMAIL: 'Y',
      EMAIL: [{ VALUE: 'info@moss.example', TYPE_ID: 'EMAIL' }, { VALUE: 'b@moss.example' }],
    });
    expect(call('crm.contact.get', { id: 32 })).not.toHaveProperty('EMAIL');
  });

  it('are listed with addresses only when these are selected', () => {
    const { call } = portal();
    const listed = (select: string[]) => call('crm.contact.list', { filter: { '@ID': ['31'] }, select });
    expect(listed(['ID', 'EMAIL'])).toMatchObject({ rows: [{ EMAIL: [{ VALUE: 'clara@moss.example' }] }] });
    expect(listed(['*'])).not.toMatchObject({ rows: [{ EMAIL: expect.anything() }] });
    expect(listed(['*'])).toBeInstanceOf(Paged);
  });

  it('are named by deals, which have no addresses of their own', () => {
    const { call } = portal();
    expect(call('crm.item.get', { entityTypeId: 2, id: 21 })).toEqual({
      item: { id: 21, entityTypeId: 2, title: 'Room', contactId: 32, contactIds: [32, 31], companyId: 41 },
    });
    expect(call('crm.deal.get', { id: 21 })).not.toHaveProperty('EMAIL');
    expect(call('crm.deal.contact.items.get', { id: 21 })).toMatchObject([
      { CONTACT_ID: 32, IS_PRIMARY: 'Y' },
      { CONTACT_ID: 31, IS_PRIMARY: 'N' },
    ]);
  });

  it('are refused to who has no access', () => {
    const { call, state } = portal();
    state.mailSwitches.crmAccess = false;
    expect(refusal(() => call('crm.deal.get', { id: 21 }))).toMatchObject({ message: 'Access denied.' });
    expect(refusal(() => call('crm.activity.get', { id: 9 }))).toMatchObject({ message: 'Access denied.' });
  });
});

it('an e-mail tells its mailbox and its minute, and never which message it is', () => {
  const { call } = portal();
  const activity = call('crm.activity.get', { id: 9 });
  expect(activity).toMatchObject({
    PROVIDER_ID: 'CRM_EMAIL',
    OWNER_TYPE_ID: '2',
    ASSOCIATED_ENTITY_ID: '0',
    START_TIME: '2026-05-20T12:30:00+03:00',
    DIRECTION: '2',
    SETTINGS: { EMAIL_META: { __email: 'anna@brook.example', to: 'clara@moss.example' } },
  });
  expect(activity).not.toHaveProperty('UF_MAIL_MESSAGE');
  expect(call('crm.activity.list', { filter: { OWNER_ID: 21, UF_MAIL_MESSAGE: 7 } })).toMatchObject({
    rows: [{ ID: '9' }],
  });
});
