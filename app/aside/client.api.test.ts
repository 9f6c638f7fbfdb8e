import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PortalError } from '@/portal/errors';
import { clientCardQuery } from './client.api';

const read = vi.fn(async (_method: string, _params: Record<string, unknown>): Promise<unknown> => ({}));
vi.mock('@/portal/rest', () => ({
  readV2: (method: string, params: Record<string, unknown>) => read(method, params),
}));

const email = (VALUE: string) => ({ ID: '1', VALUE_TYPE: 'WORK', VALUE, TYPE_ID: 'EMAIL' });
const CLARA = { ID: '31', NAME: 'Clara', LAST_NAME: 'Moss', EMAIL: [email('clara@moss.example')] };
const refused = new PortalError({ meaning: 'refused', method: '', status: 400, code: '', message: 'No.' });
const busy = new PortalError({ meaning: 'too-fast', method: '', status: 503, code: '', message: 'Busy.' });

const card = (entityTypeId: number, entityId: number) =>
  new QueryClient().fetchQuery({ ...clientCardQuery(entityTypeId, entityId), retry: false });
const asked = () => read.mock.calls.map(([method]) => method);

function answer(answers: Record<string, unknown>): void {
  read.mockImplementation(async (method) => {
    const told = answers[method];
    if (told instanceof Error) throw told;
    return told;
  });
}

beforeEach(() => {
  read.mockReset();
});

describe('the addresses of a card', () => {
  it('are those of the contact, each once', async () => {
    const EMAIL = [email(' clara@moss.example '), email('CLARA@moss.example'), email('office'), { ID: '2' }];
    answer({ 'crm.contact.get': { ...CLARA, EMAIL } });
    expect(await card(3, 31)).toEqual({
      title: 'Clara Moss',
      isClient: true,
      people: [{ name: 'Clara Moss', email: 'clara@moss.example' }],
    });
  });

  it('of a deal are those of its contacts and its company, with three questions', async () => {
    answer({
      'crm.item.get': { item: { title: 'Room', contactIds: [31, 32], companyId: 41 } },
      'crm.contact.list': [CLARA, { ID: '32', NAME: 'Otto' }],
      'crm.company.get': { TITLE: 'Moss', EMAIL: [email('info@moss.example')] },
    });
    expect(await card(2, 21)).toEqual({
      title: 'Room',
      isClient: false,
      people: [
        { name: 'Clara Moss', email: 'clara@moss.example' },
        { name: 'Moss', email: 'info@moss.example' },
      ],
    });
    expect(asked()).toEqual(['crm.item.get', 'crm.contact.list', 'crm.company.get']);
    expect(read.mock.calls[1]?.[1]).toMatchObject({ filter: { '@ID': [31, 32] } });
  });

  it('of an item that names nobody need no more questions', async () => {
    answer({ 'crm.item.get': { item: { title: 'Room', contactId: 0, companyId: null } } });
    expect((await card(1036, 7)).people).toEqual([]);
    expect(asked()).toEqual(['crm.item.get']);
  });

  it('leave out whom the person may not see, but not whom the portal had no time for', async () => {
    const item = { item: { title: 'Room', contactId: '31', companyId: 41 } };
    answer({ 'crm.item.get': item, 'crm.contact.list': [CLARA], 'crm.company.get': refused });
    expect((await card(2, 21)).people).toHaveLength(1);
    answer({ 'crm.item.get': item, 'crm.contact.list': [CLARA], 'crm.company.get': busy });
    await expect(card(2, 22)).rejects.toBe(busy);
  });

  it('of a company without one are those of its people', async () => {
    answer({ 'crm.company.get': { TITLE: 'Moss' }, 'crm.contact.list': [CLARA] });
    expect((await card(4, 41)).people).toEqual([{ name: 'Clara Moss', email: 'clara@moss.example' }]);
    expect(read.mock.lastCall?.[1]).toMatchObject({ filter: { COMPANY_ID: 41 } });
  });

  it('of a lead of a known client are that client’s', async () => {
    answer({
      'crm.lead.get': { TITLE: 'Chairs', CONTACT_ID: '31', COMPANY_ID: '0' },
      'crm.contact.list': [CLARA],
    });
    expect(await card(1, 11)).toMatchObject({
      isClient: false,
      title: 'Chairs',
      people: [{ email: 'clara@moss.example' }],
    });
    expect(asked()).toEqual(['crm.lead.get', 'crm.contact.list']);
  });

  it('of a lead carry a name only when a person is named', async () => {
    answer({ 'crm.lead.get': { TITLE: 'Chairs', EMAIL: [email('x@moss.example')] } });
    expect(await card(1, 11)).toMatchObject({ title: 'Chairs', people: [{ name: '' }] });
    answer({ 'crm.lead.get': { TITLE: 'Chairs', NAME: 'Clara', EMAIL: [email('x@moss.example')] } });
    expect(await card(1, 12)).toMatchObject({ title: 'Clara', isClient: true, people: [{ name: 'Clara' }] });
  });
});
