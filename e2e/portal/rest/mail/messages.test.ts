import { describe, expect, it } from 'vitest';
import { idsOf, itemOf, itemsOf, NOON, refusalOf, testPortal } from '../portal-for-test.ts';

const LONG = `${'Very Long Name '.repeat(20)}<long@far.example>`;
const REFUSED = { status: 400, code: 'REQUESTVALIDATIONEXCEPTION' };

describe('a row of the list', () => {
  const letter = {
    from: LONG,
    cc: 'boss@oak.example',
    subject: 'Pier & "quay"',
    html: '<p>One</p><p>two &amp; three</p>',
    hasAttachments: true,
  };

  it('has all 13 keys, the server clock and neither copy nor text', async () => {
    const { portal, v3 } = await testPortal({}, [letter]);
    const [row] = itemsOf(await v3('mail.message.list'));
    expect(Object.keys(row!)).toEqual(
      'id mailboxId mailboxEmail subject from to cc date isSeen hasAttachments url bindings body'.split(' '),
    );
    expect(row).toEqual({
      id: 1,
      mailboxId: 1,
      mailboxEmail: 'anna@oak.example',
      subject: 'Pier & "quay"',
      from: LONG.slice(0, 255),
      to: 'anna@oak.example',
      cc: null,
      date: '2026-05-20 15:00:01',
      isSeen: false,
      hasAttachments: false,
      url: `${portal.url}/mail/message/1`,
      bindings: [],
      body: null,
    });
  });

  it('looks in the documentation as printed there', async () => {
    const { portal, v3 } = await testPortal({ profile: 'docs' }, [letter, {}]);
    const [plain, row] = itemsOf(await v3('mail.message.list'));
    expect(row).toMatchObject({
      cc: 'boss@oak.example',
      date: '2026-05-20T15:00:01+03:00',
      url: `${portal.url}/mail/message/1/`,
      body: 'Onetwo &amp; three',
    });
    expect(plain).toMatchObject({ cc: '', body: 'Good morning' });
    expect(itemOf(await v3('mail.message.get', { id: 2 }))).toMatchObject({
      cc: null,
      date: '2026-05-20T15:00:02+03:00',
      url: '/mail/message/2',
    });
  });

  it('opened, has its copy and its text, and stays unread', async () => {
    const { v3 } = await testPortal({}, [letter]);
    const item = itemOf(await v3('mail.message.get', { id: '1', select: ['id', 'body'] }));
    expect(item).toMatchObject({ cc: 'boss@oak.example', body: 'Onetwo &amp; three', isSeen: false });
    expect(Object.keys(item)).toHaveLength(13);
  });

  it('comes as markup where the portal answers so', async () => {
    const { v3 } = await testPortal({ rawBodies: true }, [letter]);
    expect(itemOf(await v3('mail.message.get', { id: 1 }))['body']).toBe(letter.html);
  });
});

describe('a message that cannot be opened', () => {
  it('is not found, with the id as the portal reads it', async () => {
    const { v3 } = await testPortal({}, [{ folders: [] }]);
    for (const [id, shown] of [
      [1, 1],
      [77, 77],
      ['abc', 0],
      ['15abc', 15],
    ]) {
      const answer = await v3('mail.message.get', { id });
      expect(refusalOf(answer)).toEqual({ status: 400, code: 'ENTITYNOTFOUNDEXCEPTION' });
      expect(answer.text).toContain(`\`${shown}\``);
    }
    expect(refusalOf(await v3('mail.message.get'))).toEqual({ ...REFUSED, field: 'id' });
    expect(refusalOf(await v3('mail.message.get', { id: [1] }))).toEqual({ ...REFUSED, field: 'id' });
  });
});

describe('which rows', () => {
  it('come latest first, then by id, from every folder and mailbox, once each', async () => {
    const { v3 } = await testPortal({}, [
      { date: NOON },
      { date: NOON + 5, mailboxId: 2, folders: ['Spam', 'Projects/Pier'] },
      { date: NOON },
      { date: NOON + 9, folders: [] },
    ]);
    expect(idsOf(await v3('mail.message.list'))).toEqual([2, 3, 1]);
    expect(idsOf(await v3('mail.message.list', { mailboxId: '1x' }))).toEqual([3, 1]);
  });

  it('lie in a folder by its path or name; an unknown one is empty, a blank one is none', async () => {
    const { v3 } = await testPortal({}, [{}, { folders: ['Projects/Pier', 'Trash'] }, { folders: ['Sent'] }]);
    const inFolder = async (folder: string) => idsOf(await v3('mail.message.list', { mailboxId: 1, folder }));
    expect(await inFolder('inbox')).toEqual([1]);
    expect(await inFolder('pier')).toEqual([2]);
    expect(await inFolder('TRASH')).toEqual([2]);
    expect(await inFolder('sent ')).toEqual([]);
    expect(await inFolder('Nowhere')).toEqual([]);
    expect(await inFolder(' ')).toEqual([3, 2, 1]);
  });

  it('are read or not, and have attachments the portal has downloaded', async () => {
    const { v3 } = await testPortal({}, [
      { isSeen: true, hasAttachments: true, attachmentsDownloaded: true },
      { hasAttachments: true },
    ]);
    expect(idsOf(await v3('mail.message.list', { isSeen: true }))).toEqual([1]);
    expect(idsOf(await v3('mail.message.list', { isSeen: 'no' }))).toEqual([2]);
    expect(idsOf(await v3('mail.message.list', { hasAttachments: true }))).toEqual([1]);
    expect(idsOf(await v3('mail.message.list', { hasAttachments: false }))).toEqual([2]);
  });

  it('take the text "false" for true on the first portals', async () => {
    const { v3 } = await testPortal({ profile: 'g1' }, [{ isSeen: true }, {}]);
    expect(idsOf(await v3('mail.message.list', { isSeen: 'false' }))).toEqual([1]);
  });
});

describe('a mailbox that is not there', () => {
  it('breaks the first portals and is refused by newer ones', async () => {
    const first = await testPortal({ profile: 'g1' });
    const newest = await testPortal();
    expect(refusalOf(await first.v3('mail.message.list', { mailboxId: 9 })).status).toBe(500);
    const zero = await newest.v3('mail.message.list', { mailboxId: 0 });
    expect(refusalOf(zero)).toEqual({ ...REFUSED, field: 'MESSAGE_LIST_FAILED' });
    expect(zero.text).toContain('positive integer');
    expect((await newest.v3('mail.message.list', { mailboxId: 9 })).text).toContain('not available');
  });

  it('is on its way to another server', async () => {
    const { portal, v3 } = await testPortal({}, [{}]);
    portal.state.mailSwitches.migrating = true;
    const letter = { from: 'anna@oak.example', to: ['x@far.example'], subject: 'S', body: 'B' };
    const move = { messageIds: [1], action: 'delete' };
    for (const answer of [
      await v3('mail.message.list'),
      await v3('mail.message.send', letter),
      await v3('mail.message.movetofolder', move),
    ]) {
      expect(answer.status).toBe(400);
      expect(answer.text).toContain('migration status');
    }
  });
});

describe('dates', () => {
  it('are inclusive bounds', async () => {
    const { v3 } = await testPortal({}, [{}, {}, {}]);
    const dateFrom = '2026-05-20T15:00:02+03:00';
    const dateTo = '2026-05-20T12:00:02Z';
    expect(idsOf(await v3('mail.message.list', { dateFrom }))).toEqual([3, 2]);
    expect(idsOf(await v3('mail.message.list', { dateTo }))).toEqual([2, 1]);
    expect(idsOf(await v3('mail.message.list', { dateFrom, dateTo }))).toEqual([2]);
    expect(idsOf(await v3('mail.message.list', { dateFrom: '', dateTo: '' }))).toHaveLength(3);
  });

  it('that cross are empty on the first portals and refused by newer ones', async () => {
    const crossed = { dateFrom: '2026-05-21T00:00:00+03:00', dateTo: '2026-05-20T00:00:00+03:00' };
    const first = await testPortal({ profile: 'g1' }, [{}]);
    const newest = await testPortal({}, [{}]);
    expect(idsOf(await first.v3('mail.message.list', crossed))).toEqual([]);
    expect(refusalOf(await newest.v3('mail.message.list', crossed)).field).toBe('MESSAGE_LIST_FAILED');
  });

  it('of another shape are refused', async () => {
    const first = await testPortal({ profile: 'g1' });
    const newest = await testPortal();
    const docs = await testPortal({ profile: 'docs' });
    const dateTo = { dateTo: 'tomorrow' };
    expect(refusalOf(await first.v3('mail.message.list', dateTo)).field).toBe('INVALID_DATETO');
    expect(refusalOf(await newest.v3('mail.message.list', dateTo)).field).toBe('MESSAGE_LIST_FAILED');
    expect(refusalOf(await docs.v3('mail.message.list', dateTo)).field).toBe('dateTo');
  });
});

describe('select, filter and order', () => {
  it.each([
    [{ select: ['id', 'colour'] }, 'UNKNOWNDTOPROPERTYEXCEPTION'],
    [{ select: [['id']] }, 'INVALIDSELECTEXCEPTION'],
    [{ select: 'id' }, 'INVALIDSELECTEXCEPTION'],
    [{ filter: { colour: 1 } }, 'UNKNOWNDTOPROPERTYEXCEPTION'],
    [{ filter: [['id', 'like', 1]] }, 'UNKNOWNFILTEROPERATOREXCEPTION'],
    [{ filter: ['id'] }, 'INVALIDFILTEREXCEPTION'],
    [{ order: ['id'] }, 'INVALIDORDEREXCEPTION'],
    [{ order: { id: 'up' } }, 'INVALIDORDEREXCEPTION'],
    [{ order: { colour: 'ASC' } }, 'UNKNOWNDTOPROPERTYEXCEPTION'],
  ])('can be refused: %j', async (params, code) => {
    const { v3 } = await testPortal();
    expect(refusalOf(await v3('mail.message.list', params))).toEqual({ status: 400, code });
  });

  it('change nothing', async () => {
    const { v3 } = await testPortal({}, [{}, {}]);
    const params = { select: ['id'], filter: [['isSeen', '=', true]], order: { id: 'ASC' } };
    const rows = itemsOf(await v3('mail.message.list', params));
    expect(rows.map((row) => row['id'])).toEqual([2, 1]);
    expect(Object.keys(rows[0]!)).toHaveLength(13);
  });
});

describe('bindings', () => {
  const bindings = [
    { type: 'task' as const, entityId: 42 },
    { type: 'crm' as const, entityTypeId: 3, entityId: 7 },
    { type: 'chat' as const, entityId: 100 },
    { type: 'calendarEvent' as const, entityId: 31 },
    { type: 'blogPost' as const, entityId: 55 },
    { type: 'task' as const, entityId: 42 },
  ];

  it('are one at most on the first portals, all of them once on the newest, texts in the documentation', async () => {
    const shown = async (profile: 'g1' | 'g3' | 'docs') => {
      const { v3 } = await testPortal({ profile }, [{ bindings }, {}]);
      return itemsOf(await v3('mail.message.list')).map((row) => row['bindings']);
    };
    expect(await shown('g1')).toEqual([[], [bindings[0]]]);
    expect(await shown('g3')).toEqual([[], bindings.slice(0, 5)]);
    expect(await shown('docs')).toEqual([
      [],
      ['TASKS_TASK-42', 'CRM_ACTIVITY-7', 'IM_CHAT-100', 'CALENDAR_EVENT-31', 'BLOG_POST-55'],
    ]);
  });
});
