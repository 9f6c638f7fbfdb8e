import { describe, expect, it } from 'vitest';
import { refusalOf, testPortal } from './portal-for-test.ts';
import { itemsOf } from './portal-for-test.ts';

const many = Array.from({ length: 260 }, () => ({}));

async function rows(pagination: unknown) {
  const { v3 } = await testPortal({}, many);
  return itemsOf(await v3('mail.message.list', { pagination })).map((item) => Number(item['id']));
}

describe('pagination', () => {
  it('that is absent means the default of the method', async () => {
    expect(await rows(undefined)).toHaveLength(25);
    expect(await rows(null)).toHaveLength(25);
  });

  it('without a limit means 50', async () => {
    expect(await rows({})).toHaveLength(50);
    expect(await rows([])).toHaveLength(50);
    expect(await rows({ limit: null })).toHaveLength(50);
    expect(await rows({ offset: 250 })).toHaveLength(10);
    expect((await rows({ page: 2 }))[0]).toBe(210);
  });

  it('takes numeric texts and cuts fractions', async () => {
    expect(await rows({ limit: '7' })).toHaveLength(7);
    expect(await rows({ limit: 7.9 })).toHaveLength(7);
    expect(await rows({ limit: '7.9', offset: '2' })).toEqual([258, 257, 256, 255, 254, 253, 252]);
  });

  it('goes up to the maximum of the method', async () => {
    expect(await rows({ limit: 5000 })).toHaveLength(200);
  });

  it('counts pages from one, before any offset', async () => {
    expect((await rows({ page: 3, limit: 10, offset: 1 }))[0]).toBe(240);
    expect((await rows({ page: 0, limit: 10 }))[0]).toBe(260);
    expect((await rows({ page: 2, limit: 240 }))[0]).toBe(20);
  });

  it('clamps a negative offset, and a negative limit is the default', async () => {
    expect((await rows({ limit: 3, offset: -5 }))[0]).toBe(260);
    expect(await rows({ limit: -2 })).toHaveLength(25);
  });

  it.each([
    [{ limit: 0 }, '{\\u0022limit\\u0022:0}'],
    [{ limit: '0' }, '{\\u0022limit\\u0022:\\u00220\\u0022}'],
    [{ limit: 'abc' }, 'abc'],
    [{ limit: [1] }, '[1]'],
    [{ limit: 5, offset: 'x' }, '{\\u0022offset\\u0022:\\u0022x\\u0022}'],
  ])('refuses %j and tells the pair', async (pagination, pair) => {
    const { v3 } = await testPortal();
    const answer = await v3('mail.message.list', { pagination });
    expect(refusalOf(answer)).toEqual({ status: 400, code: 'INVALIDPAGINATIONEXCEPTION' });
    expect(answer.text).toContain(pair);
  });

  it('is not read at the top level', async () => {
    const { v3 } = await testPortal({}, many);
    expect(itemsOf(await v3('mail.message.list', { limit: 3, offset: 5, start: 50 }))).toHaveLength(25);
  });

  it('drops mailboxes from the end by a negative limit', async () => {
    const { v3 } = await testPortal();
    expect(itemsOf(await v3('mail.mailbox.list', { pagination: { limit: -1 } }))).toHaveLength(1);
    expect(itemsOf(await v3('mail.mailbox.list', { pagination: { limit: -5 } }))).toHaveLength(0);
  });
});
