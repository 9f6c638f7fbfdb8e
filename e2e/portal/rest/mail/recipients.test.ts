import { describe, expect, it } from 'vitest';
import { itemsOf, refusalOf, testPortal } from '../portal-for-test.ts';

const inbox = [
  { to: '"Moss, Clara" <clara@moss.example>, anna@oak.example, Bo <bo@far.example>, cut@of' },
  { from: 'zoe@far.example' },
  { from: 'Zoe Hart <Zoe@far.example>' },
];

describe('the address book', () => {
  it('holds everybody mail came from or went to, latest first, own addresses left out', async () => {
    const { v3 } = await testPortal({}, inbox);
    expect(itemsOf(await v3('mail.recipient.listcontacts'))).toEqual([
      { id: 3, email: 'zoe@far.example', name: 'Zoe Hart' },
      { id: 2, email: 'bo@far.example', name: 'Bo' },
      { id: 1, email: 'clara@moss.example', name: 'Clara Moss' },
    ]);
  });

  it('is searched by a part of the name or the address', async () => {
    const { v3 } = await testPortal({}, inbox);
    const names = async (query: string) =>
      itemsOf(await v3('mail.recipient.listcontacts', { query })).map(({ name }) => name);
    expect(await names('AR')).toEqual(['Zoe Hart', 'Bo', 'Clara Moss']);
    expect(await names('oss')).toEqual(['Clara Moss']);
    expect(await names('nobody')).toEqual([]);
  });

  it('comes in pages', async () => {
    const { v3 } = await testPortal({}, inbox);
    const rows = itemsOf(await v3('mail.recipient.listcontacts', { pagination: { limit: 1, page: 2 } }));
    expect(rows).toMatchObject([{ id: 2 }]);
  });
});

describe('colleagues', () => {
  it('are found by the beginning of any word, last name first', async () => {
    const { v3 } = await testPortal();
    const rows = async (query: string) => itemsOf(await v3('mail.recipient.listemployees', { query }));
    expect(await rows('now xyz')).toEqual([{ id: 7, email: 'piotr@oak.example', name: 'Nowak Piotr' }]);
    expect(await rows('oak')).toHaveLength(2);
    expect(await rows('p')).toEqual([]);
    expect(await rows('owak')).toEqual([]);
  });

  it('need something to look for', async () => {
    const { v3 } = await testPortal();
    expect(refusalOf(await v3('mail.recipient.listemployees', { query: '' })).field).toBe('MISSING_QUERY');
  });
});
