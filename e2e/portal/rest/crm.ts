import type { CrmEntity } from '../state.ts';
import { V2Error } from './errors.ts';
import type { Call, MethodTable } from './method.ts';

/** v2: one client or deal by its number, as far as its name. */
export const crmMethods: MethodTable = {
  'crm.lead.get': { scope: 'crm', handler: (call) => titled(find(call, 1)) },
  'crm.deal.get': { scope: 'crm', handler: (call) => titled(find(call, 2)) },
  'crm.contact.get': { scope: 'crm', handler: (call) => named(find(call, 3)) },
  'crm.company.get': { scope: 'crm', handler: (call) => titled(find(call, 4)) },
  'crm.item.get': { scope: 'crm', handler: itemGet },
};

/** Any kind by `entityTypeId`, in the newer spelling, one level deeper. */
function itemGet(call: Call): unknown {
  const { id, entityTypeId, title } = find(call, Number(call.params['entityTypeId']));
  return { item: { id, entityTypeId, title } };
}

function find(call: Call, entityTypeId: number): CrmEntity {
  const { state } = call.context;
  const id = Number(call.params['id'] ?? call.params['ID']);
  if (!state.mailSwitches.crmAccess) throw new V2Error(400, '', 'Access denied.');
  const entity = state.crmEntities.find((one) => one.entityTypeId === entityTypeId && one.id === id);
  if (!entity) throw new V2Error(400, '', 'Not found');
  return entity;
}

function titled({ id, title }: CrmEntity): unknown {
  return { ID: String(id), TITLE: title };
}

/** People have a name in two parts and no title. */
function named({ id, title }: CrmEntity): unknown {
  const [first = '', ...rest] = title.split(' ');
  return { ID: String(id), NAME: first, SECOND_NAME: null, LAST_NAME: rest.join(' ') };
}
