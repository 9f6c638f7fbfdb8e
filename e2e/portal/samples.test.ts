import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPortal, type Portal } from './portal.ts';
import { calendarKeys, companionSamples } from './samples/companion.ts';
import { mailSamples } from './samples/mail.ts';
import { sampleSeed } from './samples/seed.ts';
import { issueToken } from './state.ts';

const scopes = ['mail', 'crm', 'task', 'calendar', 'im', 'user'];
const options = { profile: 'docs', lang: 'en', scopes, appUrl: 'http://127.0.0.1:9/' } as const;
const timeKeys = [
  'start',
  'finish',
  'duration',
  'processing',
  'date_start',
  'date_finish',
  'operating_reset_at',
  'operating',
];
let portal: Portal;

beforeAll(async () => {
  portal = await createPortal({ ...options, scopes: [...scopes], seed: () => sampleSeed });
});
afterAll(() => portal.close());
beforeEach(() => portal.reset());

async function call(method: string, version: 2 | 3, params: object): Promise<Record<string, unknown>> {
  const address = `${portal.url}/rest/${version === 3 ? 'api/' : ''}${method}`;
  const auth = issueToken(portal.state).access;
  const response = await portal.fetch(
    new Request(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...params, auth }),
    }),
  );
  return (await response.json()) as Record<string, unknown>;
}

describe.each([...mailSamples, ...companionSamples])('the printed answer of $method', (sample) => {
  it('is what the portal answers, key by key and in the same order', async () => {
    sample.before?.(portal.state);
    const { time, ...body } = await call(sample.method, sample.version, sample.params);
    const expected = JSON.stringify(sample.body, null, 1).replaceAll('PORTAL', portal.url);
    expect(JSON.stringify(body, null, 1)).toBe(expected);
    expect(Object.keys(time as object)).toEqual(timeKeys);
    const { start, date_start } = time as { start: number; date_start: string };
    expect(Number.isInteger(start)).toBe(sample.version === 3);
    expect(date_start).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+03:00$/);
  });
});

describe('the printed answer of calendar.event.get', () => {
  it('holds every key a client reads, of the printed type', async () => {
    const { result: made } = await call('mail.message.createcalendarevent', 3, {
      messageId: 15,
      dateFrom: '2026-05-27 10:00:00',
      dateTo: '2026-05-27 11:00:00',
    });
    const days = { from: '2026-05-27', to: '2026-05-27' };
    const answer = await call('calendar.event.get', 2, { type: 'user', ownerId: 7, ...days });
    const [row] = answer['result'] as Record<string, unknown>[];
    expect(row?.['ID']).toBe(String((made as { eventId: number }).eventId));
    const types = Object.keys(calendarKeys).map((key) => [key, typeOf(row?.[key])]);
    expect(Object.fromEntries(types)).toEqual(calendarKeys);
  });
});

describe('the samples', () => {
  it('cover every mail method', () => {
    const names = mailSamples.map((sample) => sample.method.replace('mail.', ''));
    expect(names.sort()).toEqual(
      [
        'mailbox.field.get mailbox.field.list mailbox.get mailbox.list mailbox.senders',
        'message.createcalendarevent message.createchat message.createcrmactivity message.createfeedpost',
        'message.createtask message.field.get message.field.list message.forward message.get message.list',
        'message.movetofolder message.removecrmactivity message.reply message.send message.thread',
        'recipient.field.get recipient.field.list recipient.listcontacts recipient.listemployees',
      ]
        .join(' ')
        .split(' '),
    );
  });
});

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null || typeof value === 'object' ? 'object or null' : typeof value;
}
