import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startFakeVibecode } from './fake-vibecode.ts';
import { farPortal, SECRET } from './far-for-test.ts';
import { openFarPortal } from './open.ts';

const webhook = (address: string | null) => ({ kind: 'webhook', address }) as const;
const vibecode = { kind: 'vibecode' } as const;

describe('openFarPortal', () => {
  it('reaches for nothing unless it is asked to, whatever the environment holds', async () => {
    const env = { MAIL_DESK_WEBHOOK: 'https://oak.example/rest/1/abcdefgh12345678/', VIBECODE_API_KEY: 'k' };
    expect(await openFarPortal({ kind: 'default' }, env)).toBeNull();
  });

  it('takes the webhook from the environment, and an address given on the command line before it', async () => {
    const far = await farPortal();
    const address = `${far.url}/rest/1/${SECRET}/`;
    const found = await openFarPortal(webhook(null), { MAIL_DESK_WEBHOOK: address });
    expect(found?.seed()).toMatchObject({
      users: [{ id: 1, name: 'Anna' }],
      serverOffset: '+03:00',
      messages: [],
    });
    expect(JSON.stringify([found?.introduction, found?.seed()])).not.toContain(SECRET);
    const chosen = openFarPortal(webhook('http://127.0.0.1:1/rest/1/abcdefgh1/'), {
      MAIL_DESK_WEBHOOK: address,
    });
    await expect(chosen).rejects.toThrow('127.0.0.1:1 cannot be reached');
  });

  it('keeps what belongs to one portal apart from every other', async () => {
    const open = async (url: string) =>
      (await openFarPortal(webhook(`${url}/rest/1/${SECRET}/`), {}))?.seed().memberId;
    const [one, two] = [await farPortal(), await farPortal()];
    const members = [await open(one.url), await open(two.url), one.state.memberId];
    expect(new Set(members).size).toBe(3);
    expect(await open(one.url)).toBe(members[0]);
  });

  it('reaches the Vibecode gateway with what the environment holds', async () => {
    const far = await farPortal();
    const fake = await startFakeVibecode(far, { key: 'vibe_api_1', secret: SECRET });
    onTestFinished(() => fake.close());
    const env = {
      VIBECODE_API_KEY: 'vibe_api_1',
      VIBECODE_BASE_URL: fake.base,
      VIBECODE_SERVER_OFFSET: '+05:30',
    };
    expect((await openFarPortal(vibecode, env))?.introduction).toMatchObject({
      scopes: ['mail'],
      serverOffset: '+05:30',
      user: { id: 1 },
    });
  });

  it.each([
    [webhook(null), {}, /needs an address/],
    [webhook('nonsense'), {}, /is an address such as/],
    [vibecode, {}, /needs a key in VIBECODE_API_KEY/],
    [vibecode, { VIBECODE_API_KEY: 'two words' }, /does not look like a key/],
    [
      vibecode,
      { VIBECODE_API_KEY: 'vibe_api_1', VIBECODE_BASE_URL: 'http://far.example' },
      /begin with https/,
    ],
    [
      vibecode,
      { VIBECODE_API_KEY: 'vibe_api_1', VIBECODE_USER_ID: 'me' },
      /VIBECODE_USER_ID is a whole number/,
    ],
    [vibecode, { VIBECODE_API_KEY: 'vibe_api_1', VIBECODE_SERVER_OFFSET: '3' }, /an offset such as/],
  ])('says in one sentence what is wrong with %j and %j', async (source, env, sentence) => {
    await expect(openFarPortal(source, env)).rejects.toThrow(sentence);
  });

  it('takes this computer for the portal’s neighbour when nobody tells the clock', async () => {
    vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(210);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const far = await farPortal();
    const fake = await startFakeVibecode(far, { key: 'vibe_api_1', secret: SECRET });
    onTestFinished(() => fake.close());
    const found = await openFarPortal(vibecode, {
      VIBECODE_API_KEY: 'vibe_api_1',
      VIBECODE_BASE_URL: fake.base,
    });
    expect(found?.introduction.serverOffset).toBe('-03:30');
  });
});
