import type { CrmEntity } from '../state.ts';
import type { Words } from './words.ts';

const kinds = ['lead', 'deal', 'contact', 'company'] as const;

export function entityPath({ entityTypeId, id }: Pick<CrmEntity, 'entityTypeId' | 'id'>): string {
  return `/crm/${kinds[entityTypeId - 1] ?? `type/${entityTypeId}`}/details/${id}/`;
}

export function kindName(words: Words, entityTypeId: number): string {
  const kind = kinds[entityTypeId - 1];
  return kind ? words[kind] : words.item;
}

export function typeOf(kind: string | undefined): number {
  return kinds.findIndex((item) => item === kind) + 1;
}

/** The type as placement codes name it: `DEAL`, `SMART_INVOICE`, `DYNAMIC_1036`. */
export function typeCode(entityTypeId: number): string {
  const named = { 7: 'QUOTE', 31: 'SMART_INVOICE' }[entityTypeId];
  return kinds[entityTypeId - 1]?.toUpperCase() ?? named ?? `DYNAMIC_${entityTypeId}`;
}
