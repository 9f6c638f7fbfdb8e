import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { type Address, parseAddresses } from '@/mail/address';
import { withoutControls } from '@/mail/shown';
import { id, rows, text } from '@/mail/wire';
import { PortalError } from '@/portal/errors';
import { readV2 } from '@/portal/rest';

/** What a card of the CRM is called, and whom mail of it goes to or comes from. */
export interface ClientCard {
  title: string;
  /** A person or a firm, and not a matter with several of them. */
  isClient: boolean;
  /** Each address once, the card's own first. */
  people: Address[];
}

/** Scope `crm`. At most three questions, two of them at once. */
export function clientCardQuery(entityTypeId: number, entityId: number) {
  return queryOptions({
    queryKey: ['card', entityTypeId, entityId] as const,
    queryFn: () => readCard(entityTypeId, entityId),
    staleTime: 5 * 60_000,
  });
}

const LEAD = 1;
const CONTACT = 3;
const COMPANY = 4;

async function readCard(entityTypeId: number, entityId: number): Promise<ClientCard> {
  switch (entityTypeId) {
    case LEAD:
      return leadCard(entityId);
    case CONTACT:
      return { isClient: true, ...named(toClient(await readV2('crm.contact.get', { id: entityId }))) };
    case COMPANY:
      return companyCard(entityId);
    default:
      return itemCard(entityTypeId, entityId);
  }
}

/** Called by the person, or by the matter while nobody is named. One of a known client has its addresses there. */
async function leadCard(entityId: number): Promise<ClientCard> {
  const lead = toClient(await readV2('crm.lead.get', { id: entityId }));
  const { title, people } = named({ ...lead, TITLE: '' });
  const others = people.length > 0 ? [] : await peopleOf(numbers(lead.CONTACT_ID), numbers(lead.COMPANY_ID));
  const isClient = title !== '';
  return { title: title || withoutControls(lead.TITLE), isClient, people: once([...people, ...others]) };
}

/** A firm without an address of its own is written to at its people's. */
async function companyCard(entityId: number): Promise<ClientCard> {
  const { title, people } = named(toClient(await readV2('crm.company.get', { id: entityId })));
  const others = people.length > 0 ? [] : await contactsWhere({ COMPANY_ID: entityId });
  return { title, isClient: true, people: once([...people, ...others]) };
}

const wireItem = v.object({
  item: v.object({
    title: text,
    contactId: v.optional(v.unknown()),
    contactIds: v.optional(v.unknown()),
    companyId: v.optional(v.unknown()),
  }),
});

/** Deals, quotes, invoices and smart processes: matters that name their clients. */
async function itemCard(entityTypeId: number, entityId: number): Promise<ClientCard> {
  const { item } = v.parse(wireItem, await readV2('crm.item.get', { entityTypeId, id: entityId }));
  const contacts = numbers(item.contactIds);
  const people = await peopleOf(
    contacts.length > 0 ? contacts : numbers(item.contactId),
    numbers(item.companyId),
  );
  return { title: withoutControls(item.title), isClient: false, people: once(people) };
}

async function peopleOf(contactIds: readonly number[], companyIds: readonly number[]): Promise<Address[]> {
  const [companyId] = companyIds;
  const [contacts, company] = await Promise.all([
    contactIds.length === 0 ? [] : contactsWhere({ '@ID': contactIds }),
    companyId === undefined
      ? []
      : ifAllowed(async () => named(toClient(await readV2('crm.company.get', { id: companyId }))).people),
  ]);
  return [...contacts, ...company];
}

function contactsWhere(filter: Record<string, unknown>): Promise<Address[]> {
  return ifAllowed(async () => {
    const select = ['ID', 'NAME', 'LAST_NAME', 'EMAIL'];
    const answer = await readV2('crm.contact.list', { filter, select, order: { ID: 'ASC' } });
    return rows(wireClient, answer).flatMap((contact) => named(contact).people);
  });
}

/** A person may see a deal and not everybody in it: who is left is still worth showing. */
async function ifAllowed(read: () => Promise<Address[]>): Promise<Address[]> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof PortalError && ['refused', 'gone', 'no-access'].includes(error.meaning)) return [];
    throw error;
  }
}

const wireClient = v.object({
  TITLE: text,
  NAME: text,
  LAST_NAME: text,
  EMAIL: v.optional(v.unknown()),
  CONTACT_ID: v.optional(v.unknown()),
  COMPANY_ID: v.optional(v.unknown()),
});
type WireClient = v.InferOutput<typeof wireClient>;

function toClient(wire: unknown): WireClient {
  return v.parse(wireClient, wire);
}

const wireEmail = v.object({ VALUE: text });

function named(wire: WireClient): { title: string; people: Address[] } {
  const name = withoutControls(`${wire.NAME} ${wire.LAST_NAME}`).trim();
  const title = withoutControls(wire.TITLE);
  const emails = rows(wireEmail, wire.EMAIL).flatMap(({ VALUE }) => parseAddresses(VALUE));
  const people = emails
    .filter(({ email }) => email !== '')
    .map(({ email }) => ({ name: name || title, email }));
  return { title: name || title, people: once(people) };
}

/** Numbers of a field that holds one, a list, or 0 for none. */
function numbers(wire: unknown): number[] {
  return rows(id, Array.isArray(wire) ? wire : [wire]);
}

function once(people: readonly Address[]): Address[] {
  const seen = new Map<string, Address>();
  for (const person of people) {
    const key = person.email.toLowerCase();
    if (!seen.has(key)) seen.set(key, person);
  }
  return [...seen.values()];
}
