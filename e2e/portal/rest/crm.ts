import type { CrmEntity } from '../state.ts';
import { activityMethods } from './activity.ts';
import { Paged } from './envelope.ts';
import { V2Error } from './errors.ts';
import { pageOf, record, texts } from './loose.ts';
import type { Call, MethodTable } from './method.ts';

const CONTACT = 3;

/** v2: clients and deals as far as names, addresses and relations, and what happened with them. */
export const crmMethods: MethodTable = {
  ...pairFor('lead', 1),
  ...pairFor('deal', 2),
  ...pairFor('contact', CONTACT),
  ...pairFor('company', 4),
  'crm.deal.contact.items.get': { scope: 'crm', handler: dealContacts },
  'crm.item.get': { scope: 'crm', handler: (call) => ({ item: itemOf(find(call, typeIn(call))) }) },
  'crm.item.list': {
    scope: 'crm',
    handler: (call) => paged(call, typeIn(call), itemOf, (items) => ({ items })),
  },
  ...activityMethods,
};

/** `get` has everything; `list` has addresses only when they are asked for by name. */
function pairFor(name: string, entityTypeId: number): MethodTable {
  return {
    [`crm.${name}.get`]: { scope: 'crm', handler: (call) => rowOf(find(call, entityTypeId), true) },
    [`crm.${name}.list`]: {
      scope: 'crm',
      handler: (call) => {
        const hasEmail = texts(call.params['select']).includes('EMAIL');
        return paged(call, entityTypeId, (one) => rowOf(one, hasEmail));
      },
    },
  };
}

function dealContacts(call: Call): unknown {
  const { contactIds = [] } = find(call, 2);
  return contactIds.map((id, at) => ({
    CONTACT_ID: id,
    SORT: (at + 1) * 10,
    ROLE_ID: 0,
    IS_PRIMARY: at === 0 ? 'Y' : 'N',
  }));
}

function typeIn(call: Call): number {
  return Number(call.params['entityTypeId']);
}

function find(call: Call, entityTypeId: number): CrmEntity {
  const { state } = call.context;
  const id = Number(call.params['id'] ?? call.params['ID']);
  refuseWithoutAccess(call);
  const entity = state.crmEntities.find((one) => one.entityTypeId === entityTypeId && one.id === id);
  if (!entity) throw new V2Error(400, '', 'Not found');
  return entity;
}

/** Rows by number or by company; whatever else is filtered by is not known here. */
function listed(call: Call, entityTypeId: number): CrmEntity[] {
  refuseWithoutAccess(call);
  const filter = record(call.params['filter']);
  const ids = filter['@ID'] ?? filter['ID'] ?? filter['@id'] ?? filter['id'];
  const company = filter['COMPANY_ID'] ?? filter['companyId'];
  return call.context.state.crmEntities
    .filter((one) => one.entityTypeId === entityTypeId)
    .filter((one) => ids === undefined || texts(ids).includes(String(one.id)))
    .filter((one) => company === undefined || String(one.companyId ?? 0) === texts(company)[0]);
}

function paged(
  call: Call,
  entityTypeId: number,
  row: (entity: CrmEntity) => unknown,
  wrap: (rows: unknown[]) => unknown = (rows) => rows,
): Paged {
  const found = listed(call, entityTypeId);
  const { page, next } = pageOf(found, call.params['start']);
  return new Paged(wrap(page.map((entity) => row(entity))), found.length, next);
}

function refuseWithoutAccess({ context }: Call): void {
  if (!context.state.mailSwitches.crmAccess) throw new V2Error(400, '', 'Access denied.');
}

/** Any kind by `entityTypeId`, in the newer spelling; addresses are not part of it. */
function itemOf({ id, entityTypeId, title, contactIds = [], companyId = 0 }: CrmEntity): unknown {
  return { id, entityTypeId, title, contactId: contactIds[0] ?? 0, contactIds, companyId };
}

/** The older spelling. People have a name in two parts and no title; deals have no addresses of their own. */
function rowOf(entity: CrmEntity, hasEmail: boolean): Record<string, unknown> {
  const { id, entityTypeId, title, contactIds = [], companyId = 0 } = entity;
  const [first = '', ...rest] = title.split(' ');
  const name =
    entityTypeId === CONTACT
      ? { NAME: first, SECOND_NAME: null, LAST_NAME: rest.join(' ') }
      : { TITLE: title, ...(entityTypeId === 1 ? { NAME: null, LAST_NAME: null } : {}) };
  const emails = [entity.email, ...(entity.moreEmails ?? [])].filter((email) => email !== '');
  const hasOwn = entityTypeId !== 2;
  return {
    ID: String(id),
    ...name,
    COMPANY_ID: String(companyId),
    ...(entityTypeId < CONTACT
      ? { CONTACT_ID: contactIds[0] === undefined ? null : String(contactIds[0]) }
      : {}),
    ...(hasOwn ? { HAS_EMAIL: emails.length > 0 ? 'Y' : 'N' } : {}),
    ...(hasOwn && hasEmail && emails.length > 0 ? { EMAIL: emails.map(multiField) } : {}),
  };
}

function multiField(value: string, at: number): Record<string, string> {
  return { ID: String(200 + at), VALUE_TYPE: 'WORK', VALUE: value, TYPE_ID: 'EMAIL' };
}
