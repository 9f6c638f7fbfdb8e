import { internalError } from './envelope.ts';
import { V3Error } from './errors.ts';
import type { Call } from './method.ts';

/**
 * Readers of v3 parameters with the portal's own casts: what is missing is refused with an inner code, what has a
 * wrong type is bent into shape, and what cannot be bent ends as a fault inside the portal.
 */

/** A refusal of the validation family. In the printed documentation `field` is the parameter instead of the code. */
export function refuse(call: Call, message: string, code: string | null, parameter?: string): V3Error {
  const field = call.context.state.profile === 'docs' ? parameter : code;
  return validationError([{ message, ...(field != null && { field }) }]);
}

export function validationError(entries: { message: string; field?: string }[]): V3Error {
  const code = 'VALIDATION_REQUESTVALIDATIONEXCEPTION';
  return new V3Error(400, code, 'Error during request object validation', entries);
}

/** Missing when absent, null or empty; spaces count as present. */
export function requiredString(call: Call, name: string): string {
  const value = optionalString(call, name);
  if (value === null || value === '') throw missing(call, name, 'is required.');
  return value;
}

export function requiredInt(call: Call, name: string): number {
  const value = optionalInt(call, name);
  if (value === null) throw missing(call, name, 'is required.');
  return value;
}

/** A JSON object counts as the array of its values. */
export function requiredArray(call: Call, name: string): unknown[] {
  const values = valuesOf(call.params[name]);
  if (!values || values.length === 0) throw missing(call, name, 'is required and must be a non-empty array.');
  return values;
}

/** Absent is empty; anything else that is not an array breaks the portal's code. */
export function optionalArray(call: Call, name: string): unknown[] {
  const value = call.params[name];
  if (value === undefined || value === null) return [];
  const values = valuesOf(value);
  if (!values) throw internalError(3);
  return values;
}

export function optionalInt(call: Call, name: string): number | null {
  const value = call.params[name];
  return value === undefined || value === null ? null : toInt(value);
}

/** The empty string is a value. */
export function optionalString(call: Call, name: string): string | null {
  const value = call.params[name];
  return value === undefined || value === null ? null : toText(value);
}

/** The first portals take every non-empty text for true, `"false"` too; newer ones know the words. */
export function optionalBool(call: Call, name: string): boolean | null {
  const value = call.params[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') return Array.isArray(value) ? value.length > 0 : Boolean(value);
  const no = call.context.state.profile === 'g3' ? ['', '0', 'false', 'no', 'off'] : ['', '0'];
  return !no.includes(value.toLowerCase());
}

/** The `id` of a typed request: the only parameter that is checked before the controller sees it. */
export function entityId(call: Call): number {
  const value = call.params['id'];
  if (value === undefined || value === null) {
    throw validationError([{ message: 'Field `id` is required.', field: 'id' }]);
  }
  if (typeof value === 'object') {
    throw validationError([{ message: 'Field `id` must be a number.', field: 'id' }]);
  }
  return toInt(value);
}

export function notFound(id: number): V3Error {
  return new V3Error(400, 'ENTITYNOTFOUNDEXCEPTION', `Entry with ID = \`${id}\` not found`);
}

/** The integer at the beginning of a text, else 0; the fraction of a number is cut. */
export function toInt(value: unknown): number {
  if (typeof value === 'number') return Math.trunc(value);
  if (typeof value === 'string') return Math.trunc(Number.parseFloat(value)) || 0;
  if (Array.isArray(value)) return value.length > 0 ? 1 : 0;
  return value ? 1 : 0;
}

function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? '1' : '';
  return 'Array';
}

function valuesOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value as unknown[];
  return typeof value === 'object' && value !== null ? Object.values(value) : null;
}

function missing(call: Call, name: string, how: string): V3Error {
  return refuse(call, `Parameter "${name}" ${how}`, `MISSING_${name.toUpperCase()}`, name);
}
