import { describe, expect, it, vi } from 'vitest';
import { type Activity, othersOf, pick, toActivity } from './activity';
import { aMessage } from './message-for-test';

vi.mock('@/portal/clock', () => ({ serverOffset: () => '+03:00' }));

const WIRE = {
  ID: '97',
  OWNER_ID: '21',
  OWNER_TYPE_ID: '2',
  PROVIDER_ID: 'CRM_EMAIL',
  SUBJECT: 'Six chairs',
  START_TIME: '2026-05-20T12:30:00+03:00',
  DESCRIPTION: 'Plain words',
  SETTINGS: {
    EMAIL_META: {
      __email: 'anna@oak.example',
      from: 'Clara Moss <clara@moss.example>',
      to: 'anna@oak.example',
    },
  },
};
const OWNER = { entityTypeId: 2, entityId: 21 };
const FILED = [{ kind: 'crm' as const, id: 21, entityTypeId: 2 }];
const LATER = new Date('2026-05-20T14:00:00Z');
const activity = (change: object = {}): Activity => toActivity({ ...WIRE, ...change });

describe('an activity', () => {
  it('tells its mailbox, its people, its minute and its card', () => {
    expect(activity()).toEqual({
      id: 97,
      isMail: true,
      subject: 'Six chairs',
      text: 'Plain words',
      date: new Date('2026-05-20T09:30:00Z'),
      mailbox: 'anna@oak.example',
      from: [{ name: 'Clara Moss', email: 'clara@moss.example' }],
      to: [{ name: '', email: 'anna@oak.example' }],
      owner: OWNER,
    });
  });

  it('without settings still has its words', () => {
    expect(activity({ SETTINGS: [], OWNER_ID: '0', START_TIME: null })).toMatchObject({
      mailbox: '',
      from: [],
      date: null,
      owner: null,
      subject: 'Six chairs',
    });
  });

  it('of another provider is no mail', () => {
    expect(activity({ PROVIDER_ID: 'CRM_TODO' }).isMail).toBe(false);
  });
});

describe('whom to write to about an activity', () => {
  it('is who wrote it, and not oneself when it left from the mailbox', () => {
    expect(othersOf(activity())).toEqual([{ name: 'Clara Moss', email: 'clara@moss.example' }]);
    const EMAIL_META = { __email: 'anna@oak.example', from: 'Anna <Anna@oak.example>', to: 'c@moss.example' };
    expect(othersOf(activity({ SETTINGS: { EMAIL_META } }))).toEqual([{ name: '', email: 'c@moss.example' }]);
  });
});

describe('the message of an activity', () => {
  const exact = aMessage({ id: 1 });

  it('is the only one with its subject, sender and minute', () => {
    const others = [aMessage({ id: 2, date: LATER }), aMessage({ id: 3, subject: 'Re: Six chairs' })];
    expect(pick([...others, exact], activity(), OWNER)?.id).toBe(1);
  });

  it('is the one that names the activity', () => {
    const bindings = [{ kind: 'crm' as const, id: 97, entityTypeId: null }];
    const naming = aMessage({ id: 2, date: LATER, subject: 'Chairs', bindings });
    expect(pick([exact, naming], activity(), OWNER)?.id).toBe(2);
  });

  it('is rather the one that is filed with the card', () => {
    const filed = aMessage({ id: 2, bindings: FILED });
    expect(pick([exact, filed], activity(), OWNER)?.id).toBe(2);
    expect(pick([exact, filed], activity(), { entityTypeId: 3, entityId: 21 })).toBeNull();
  });

  it('may have come at another minute when it is filed with the card', () => {
    const filed = aMessage({ id: 2, date: LATER, bindings: FILED });
    expect(pick([filed], activity(), OWNER)?.id).toBe(2);
  });

  it('is not any message that is filed with the card', () => {
    const filed = aMessage({ id: 2, date: LATER, subject: 'Re: Six chairs', bindings: FILED });
    expect(pick([filed], activity(), OWNER)).toBeNull();
  });

  it('is not certain when several agree as much', () => {
    const twins = [aMessage({ id: 2, bindings: FILED }), aMessage({ id: 3, bindings: FILED })];
    expect(pick(twins, activity(), OWNER)).toBeNull();
    expect(pick([exact, aMessage({ id: 4 })], activity(), null)).toBeNull();
  });
});
