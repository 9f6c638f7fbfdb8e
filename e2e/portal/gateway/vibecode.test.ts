import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Answer, itemsOf } from '../rest/portal-for-test.ts';
import { type FakeVibecode, STATUS, startFakeVibecode } from './fake-vibecode.ts';
import { farPortal, nearPortal, SECRET } from './far-for-test.ts';
import { LIMITS } from './ask-once.ts';
import { pauses } from './pause.ts';
import { ENDPOINTS } from './vibecode-endpoints.ts';
import { vibecodeGateway } from './vibecode.ts';

const KEY = 'vibe_api_0123456789';
const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => void printed.push(words.join(' ')));
});

afterEach(() => {
  expect(printed.join('\n')).not.toContain(KEY);
});

async function both() {
  const far = await farPortal();
  const fake = await startFakeVibecode(far, { key: KEY, secret: SECRET });
  onTestFinished(() => fake.close());
  const slept: number[] = [];
  const time = { now: Date.now() };
  const sleep = (ms: number): Promise<void> => {
    slept.push(ms);
    time.now += ms;
    return Promise.resolve();
  };
  const settings = { base: fake.base, key: KEY, userId: null, serverOffset: '+03:00' };
  const gateway = vibecodeGateway(
    settings,
    LIMITS,
    pauses(() => time.now, sleep),
  );
  const near = await nearPortal(gateway);
  fake.asked.length = 0;
  far.requests.length = 0;
  return { far, fake, near, slept, settings };
}

const letter = { from: 'anna@oak.example', to: ['jon@fern.example'], subject: 'Roof', body: 'We come.' };
const hours = { dateFrom: '2026-05-21 10:00:00', dateTo: '2026-05-21 11:00:00' };
const page = { pagination: { limit: 50, offset: 0 } };

/** Every method the gateway has: what the frame sends, which endpoint is asked, what the frame gets. */
const CALLS: [method: string, params: object, endpoint: string, result: unknown][] = [
  [
    'mail.mailbox.list',
    { pagination: { limit: 100, offset: 0 } },
    'GET /mail/mailboxes?limit=100&offset=0',
    { items: [expect.objectContaining({ id: 1 }), expect.objectContaining({ id: 2 })] },
  ],
  [
    'mail.mailbox.get',
    { id: 2 },
    'GET /mail/mailboxes/2',
    { item: expect.objectContaining({ name: 'Info' }) },
  ],
  [
    'mail.message.list',
    {
      mailboxId: 1,
      folder: 'INBOX',
      searchQuery: 'six chairs',
      isSeen: false,
      pagination: { limit: 5, offset: 1 },
    },
    'GET /mail/messages?mailboxId=1&folder=INBOX&searchQuery=six+chairs&isSeen=false&limit=5&offset=1',
    { items: [] },
  ],
  [
    'mail.message.get',
    { id: 11 },
    'GET /mail/messages/11',
    { item: expect.objectContaining({ body: 'Six chairs' }) },
  ],
  [
    'mail.message.thread',
    { id: 11, limit: 20 },
    'GET /mail/messages/11/thread?limit=20',
    [expect.objectContaining({ id: 11 }), expect.objectContaining({ id: 12 })],
  ],
  ['mail.message.send', letter, 'POST /mail/messages', { success: true, to: ['jon@fern.example'] }],
  [
    'mail.message.reply',
    { ...letter, replyToMessageId: 13 },
    'POST /mail/messages/13/reply',
    { success: true, to: ['jon@fern.example'] },
  ],
  [
    'mail.message.forward',
    { ...letter, forwardMessageId: 13 },
    'POST /mail/messages/13/forward',
    { success: true, to: ['jon@fern.example'] },
  ],
  [
    'mail.message.movetofolder',
    { messageIds: [13], action: 'delete' },
    'POST /mail/messages/move',
    { success: true, movedCount: 1, action: 'delete' },
  ],
  [
    'mail.message.createtask',
    { messageId: 13, title: 'Mend' },
    'POST /mail/messages/13/task',
    made('taskId'),
  ],
  [
    'mail.message.createcalendarevent',
    { messageId: 13, ...hours },
    'POST /mail/messages/13/calendar-event',
    made('eventId'),
  ],
  [
    'mail.message.createchat',
    { messageId: 13 },
    'POST /mail/messages/13/chat',
    { ...made('chatId'), existing: false },
  ],
  ['mail.message.createfeedpost', { messageId: 13 }, 'POST /mail/messages/13/feed-post', made('postId')],
  [
    'mail.message.createcrmactivity',
    { messageId: 11 },
    'POST /mail/messages/11/crm-activity',
    { result: true },
  ],
  [
    'mail.recipient.listcontacts',
    { query: 'clara', ...page },
    'POST /mail/recipients/contacts',
    { items: [expect.objectContaining({ email: 'clara@moss.example' })] },
  ],
  [
    'mail.recipient.listemployees',
    { query: 'anna', ...page },
    'POST /mail/recipients/employees',
    { items: [expect.objectContaining({ id: 1 })] },
  ],
];

function made(id: string): object {
  return { success: true, [id]: expect.any(Number), messageId: 13 };
}

describe('every endpoint', () => {
  it('is tried here', () => {
    expect(CALLS.map(([method]) => method).sort()).toEqual(Object.keys(ENDPOINTS).sort());
  });

  it.each(CALLS)('%s is what the portal would answer', async (method, params, endpoint, result) => {
    const { fake, near } = await both();
    const answer = await near.v3(method, params);
    expect(answer.body).toMatchObject({ result, time: { date_start: expect.stringMatching(/\+03:00$/) } });
    const [asked] = fake.asked;
    expect(fake.asked).toHaveLength(1);
    expect(`${asked?.verb} ${asked?.path}`).toBe(endpoint);
    expect(asked?.body).toEqual(asked?.verb === 'POST' ? params : undefined);
  });

  it('a long conversation keeps its totals beside the result', async () => {
    const { near } = await both();
    expect((await near.v3('mail.message.thread', { id: 11, limit: 1 })).body).toMatchObject({
      result: [{ id: 12 }],
      total: 2,
      hasMore: true,
    });
  });

  it('senders are asked mailbox by mailbox, and each is answered once', async () => {
    const { fake, near } = await both();
    const answer = await near.v3('mail.mailbox.senders', { pagination: { limit: 100, offset: 0 } });
    expect(itemsOf(answer).map(({ sender }) => sender)).toEqual([
      'Anna Weber <anna@oak.example>',
      'Work <anna@oak.example>',
      'Oak <info@oak.example>',
      'Info <info@oak.example>',
    ]);
    expect(fake.asked.map(({ path }) => path)).toEqual([
      '/mail/mailboxes?limit=100',
      '/mail/mailboxes/1/senders',
      '/mail/mailboxes/2/senders',
    ]);
    const rest = await near.v3('mail.mailbox.senders', { pagination: { limit: 100, offset: 1 } });
    expect(itemsOf(rest)).toHaveLength(3);
  });

  it.each([
    ['mail.message.get', 'id'],
    ['mail.message.createtask', 'MISSING_MESSAGE_ID'],
    ['mail.message.reply', 'MISSING_REPLYTOMESSAGEID'],
  ])('%s without an id is refused as a portal does, and asks nobody', async (method, field) => {
    const { fake, near } = await both();
    expect(errorIn(await near.v3(method))).toMatchObject({ validation: [{ field }] });
    expect(fake.asked).toEqual([]);
  });
});

describe('what the gateway does not have', () => {
  it.each([
    [3, 'mail.message.removecrmactivity', 'BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION'],
    [3, 'tasks.task.delete', 'BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION'],
    [2, 'calendar.event.get', 'ERROR_METHOD_NOT_FOUND'],
    [2, 'app.info', 'ERROR_METHOD_NOT_FOUND'],
    [2, 'placement.bind', 'ERROR_METHOD_NOT_FOUND'],
  ] as const)('does not exist: v%i %s', async (version, method, code) => {
    const { fake, near } = await both();
    const answer = await (version === 3 ? near.v3 : near.v2)(method);
    expect([answer.status, errorIn(answer).code]).toEqual([404, code]);
    expect(fake.asked).toEqual([]);
  });

  it('has one permission, and the person is the employee with a mailbox of theirs', async () => {
    const { near } = await both();
    expect((await near.v2('scope')).body['result']).toEqual(['mail']);
    expect((await near.v2('profile')).body['result']).toMatchObject({ ID: '1', TIME_ZONE: '' });
  });
});

const VALIDATION = 'VALIDATION_REQUESTVALIDATIONEXCEPTION';

/** What a read says after each code of the gateway's tables, and what a write does. */
const REFUSALS: [code: keyof typeof STATUS | 'UNHEARD_OF', status: number, portalCode: string][] = [
  ['SCOPE_DENIED', 403, 'INSUFFICIENTSCOPEEXCEPTION'],
  ['TOKEN_MISSING', 401, 'ACCESSDENIEDEXCEPTION'],
  ['INVALID_PARAMS', 400, VALIDATION],
  ['NOT_FOUND', 404, 'METHODNOTFOUNDEXCEPTION'],
  ['ENTITY_NOT_FOUND', 400, 'ENTITYNOTFOUNDEXCEPTION'],
  ['BITRIX_ACCESS_DENIED', 403, 'ACCESSDENIEDEXCEPTION'],
  ['RATE_LIMITED', 429, 'RATELIMITEXCEPTION'],
  ['BITRIX_UNAVAILABLE', 500, 'INTERNAL_INTERNALEXCEPTION'],
  ['BITRIX_ERROR', 400, VALIDATION],
  ['MISSING_API_KEY', 401, 'ACCESSDENIEDEXCEPTION'],
  ['INVALID_API_KEY', 401, 'ACCESSDENIEDEXCEPTION'],
  ['KEY_INACTIVE', 401, 'ACCESSDENIEDEXCEPTION'],
  ['KEY_EXPIRED', 401, 'ACCESSDENIEDEXCEPTION'],
  ['UNHEARD_OF', 500, 'INTERNAL_INTERNALEXCEPTION'],
];

describe('every code', () => {
  it('is tried here', () => {
    const tried = REFUSALS.map(([code]) => code).filter((code) => code !== 'UNHEARD_OF');
    expect(tried.sort()).toEqual(Object.keys(STATUS).sort());
  });

  it.each(REFUSALS)(
    '%s is the portal’s %i %s, for a write after one question',
    async (code, status, portalCode) => {
      const { far, fake, near } = await both();
      fake.refuse(code);
      const answer = await near.v3('mail.message.createtask', { messageId: 13 });
      expect([answer.status, errorIn(answer).code]).toEqual([
        status,
        `BITRIX_REST_V3_EXCEPTION_${portalCode}`,
      ]);
      expect(fake.asked).toHaveLength(1);
      expect(far.state.tasks).toEqual([]);
      fake.refuse(code, { times: 9 });
      expect((await near.v3('mail.message.get', { id: 13 })).status).toBe(status);
    },
  );

  it.each([
    [401, 401],
    [403, 403],
    [404, 404],
    [409, 400],
    [429, 429],
    [503, 500],
    [504, 500],
  ])('of its future means what its status means: %i is %i', async (status, portalStatus) => {
    const { fake, near } = await both();
    fake.refuse('UNHEARD_OF', { status, times: 9 });
    expect((await near.v3('mail.message.createtask', { messageId: 13 })).status).toBe(portalStatus);
  });

  it('proves nothing about a write under a status of a broken gateway', async () => {
    const { fake, near } = await both();
    fake.refuse('BITRIX_ERROR', { status: 502 });
    expect((await near.v3('mail.message.createtask', { messageId: 13 })).status).toBe(500);
  });

  it('keeps the portal’s own words, and its inner code where it stands in them', async () => {
    const { fake, near } = await both();
    fake.refuse('BITRIX_ERROR', { message: 'MAIL_CLIENT_SYNC_ERROR: the server is away' });
    const answer = await near.v3('mail.message.movetofolder', { messageIds: [13], action: 'spam' });
    expect(errorIn(answer)['validation']).toEqual([
      { field: 'MAIL_CLIENT_SYNC_ERROR', message: 'MAIL_CLIENT_SYNC_ERROR: the server is away' },
    ]);
  });

  it('about the key is told on the console once, without the key', async () => {
    const { fake, near } = await both();
    fake.refuse('INVALID_API_KEY', { times: 2, message: `Unknown key ${KEY}` });
    await near.v3('mail.message.get', { id: 13 });
    const answer = await near.v3('mail.message.get', { id: 13 });
    expect(answer.text).not.toContain(KEY);
    expect(printed).toEqual([expect.stringMatching(/the key is refused: INVALID_API_KEY\.$/)]);
  });
});

describe('a gateway in a hurry', () => {
  it('has its Retry-After obeyed by reads, which then succeed', async () => {
    const { fake, near, slept } = await both();
    fake.refuse('RATE_LIMITED', { retryAfter: '7' });
    expect((await near.v3('mail.message.get', { id: 13 })).status).toBe(200);
    expect(slept).toEqual([7000]);
    expect(fake.asked).toHaveLength(2);
  });

  it('is asked four times at most, and not at all when the pause is too long', async () => {
    const { fake, near, slept } = await both();
    fake.refuse('RATE_LIMITED', { retryAfter: '1', times: 9 });
    expect((await near.v3('mail.message.get', { id: 13 })).status).toBe(429);
    expect(fake.asked).toHaveLength(4);
    fake.refuse('RATE_LIMITED', { retryAfter: '600', times: 9 });
    slept.length = 0;
    expect((await near.v3('mail.message.get', { id: 13 })).status).toBe(429);
    expect(slept.filter((ms) => ms > 1000)).toEqual([]);
  });

  it('gets no write during the pause: it is refused as certainly not done', async () => {
    const { far, fake, near } = await both();
    fake.refuse('RATE_LIMITED', { retryAfter: '5', message: 'QUERY_LIMIT_EXCEEDED' });
    const first = await near.v3('mail.message.createtask', { messageId: 13 });
    const second = await near.v3('mail.message.createtask', { messageId: 13 });
    expect([first.status, second.status]).toEqual([503, 503]);
    expect(second.body['error']).toBe('QUERY_LIMIT_EXCEEDED');
    expect(fake.asked).toHaveLength(1);
    expect(far.state.tasks).toEqual([]);
  });
});

describe('a gateway that breaks', () => {
  it('loses an answer only once: nobody asks again', async () => {
    const { far, fake, near } = await both();
    far.addFault({ method: 'mail.message.createtask', kind: 'drop-after', times: 1 });
    const body = JSON.stringify({ messageId: 13, auth: near.token });
    expect((await near.send('/rest/api/mail.message.createtask', body)).type).toBe('error');
    expect(far.state.tasks).toHaveLength(1);
    expect(fake.asked).toHaveLength(1);
  });

  it('is told apart from one that answers something else', async () => {
    const { fake, near } = await both();
    fake.refuse('UNHEARD_OF', { status: 200 });
    expect((await near.v3('mail.message.get', { id: 13 })).status).toBe(500);
  });
});

describe('the first calls', () => {
  const introduce = async (
    change: (fake: FakeVibecode, settings: { key: string; userId: number | null }) => void,
  ) => {
    const { far, fake, settings } = await both();
    const wanted = { ...settings };
    change(fake, wanted);
    return { far, introduction: vibecodeGateway(wanted).introduce() };
  };

  it('end with one sentence about the key', async () => {
    const wrong = await introduce((_fake, settings) => (settings.key = 'vibe_api_other'));
    await expect(wrong.introduction).rejects.toThrow(/does not accept the key in VIBECODE_API_KEY/);
    const scopeless = await introduce((fake) => fake.refuse('SCOPE_DENIED'));
    await expect(scopeless.introduction).rejects.toThrow(/has no permission for mail/);
    printed.length = 0;
  });

  it('ask who it is when no employee has the address of a mailbox, and believe the answer', async () => {
    const { far, fake, settings } = await both();
    for (const user of far.state.users) user.email = 'somebody@else.example';
    await expect(vibecodeGateway(settings).introduce()).rejects.toThrow(/VIBECODE_USER_ID/);
    const told = await vibecodeGateway({ ...settings, userId: 42 }).introduce();
    expect(told.user).toMatchObject({ id: 42, isAdmin: false });
    expect(fake.asked.length).toBeGreaterThan(0);
  });
});

function errorIn({ body }: Answer): Record<string, unknown> & { code: string } {
  const { error } = body as { error: string | (Record<string, unknown> & { code: string }) };
  return typeof error === 'string' ? { code: error } : error;
}
