import { V3Error } from './errors.ts';
import type { Call } from './method.ts';

/** An entity as the checks of `select`, `filter` and `order` know it. */
export interface Entity {
  /** The name in the texts of refusals, e.g. `MessageDto`. */
  name: string;
  fields: readonly string[];
}

/**
 * Checks `select`, `filter` and `order` as the core does before a method runs. The mail methods then use none of them,
 * so the only effect is a refusal: a field the entity does not have, a nested `select`, an `order` that is a list or
 * has another direction than ASC and DESC, a malformed condition.
 */
export function checkStructures(call: Call, entity: Entity): void {
  checkSelect(call.params['select'], entity);
  checkFilter(call.params['filter'], entity);
  checkOrder(call.params['order'], entity);
}

/** `select` alone, for methods that have neither `filter` nor `order`; gives back the names, or null when absent. */
export function checkSelect(select: unknown, entity: Entity): string[] | null {
  if (select === undefined || select === null) return null;
  if (typeof select !== 'object') throw invalidSelect();
  const names = Object.values(select);
  if (names.some((name) => typeof name === 'object')) throw invalidSelect();
  for (const name of names) checkField(String(name), entity);
  return names.map(String);
}

const OPERATORS = ['=', '!=', '>', '>=', '<', '<=', 'in', 'between', '<>'];

/** A list of `[field, operator, value]` or `[field, value]`, or an object of field and value. */
function checkFilter(filter: unknown, entity: Entity): void {
  if (filter === undefined || filter === null) return;
  if (typeof filter !== 'object') throw invalidFilter();
  if (!Array.isArray(filter)) {
    for (const name of Object.keys(filter)) checkField(name, entity);
    return;
  }
  for (const condition of filter as unknown[]) {
    if (!Array.isArray(condition) || condition.length < 2 || condition.length > 3) throw invalidFilter();
    const [name, operator] = condition as unknown[];
    checkField(String(name), entity);
    if (condition.length === 3 && !OPERATORS.includes(String(operator))) {
      throw new V3Error(400, 'UNKNOWNFILTEROPERATOREXCEPTION', `Unknown operator \`${String(operator)}\``);
    }
  }
}

function checkOrder(order: unknown, entity: Entity): void {
  if (order === undefined || order === null) return;
  const isMap = typeof order === 'object' && !(Array.isArray(order) && order.length > 0);
  if (!isMap) throw invalidOrder();
  for (const [name, direction] of Object.entries(order)) {
    checkField(name, entity);
    if (!['ASC', 'DESC'].includes(String(direction).toUpperCase())) throw invalidOrder();
  }
}

function checkField(name: string, entity: Entity): void {
  if (entity.fields.includes(name)) return;
  const text = `Unknown field \`${name}\` for entity \`${entity.name}\``;
  throw new V3Error(400, 'UNKNOWNDTOPROPERTYEXCEPTION', text);
}

function invalidSelect(): V3Error {
  return new V3Error(400, 'INVALIDSELECTEXCEPTION', 'Unable to recognize parameter `select`');
}

function invalidFilter(): V3Error {
  return new V3Error(400, 'INVALIDFILTEREXCEPTION', 'Unable to recognize parameter `filter`');
}

function invalidOrder(): V3Error {
  return new V3Error(400, 'INVALIDORDEREXCEPTION', 'Unable to recognize parameter `order`');
}
