import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { id, rows, text } from '@/mail/wire';
import { type Outcome, outcomeOfError, outcomeOfTrue } from '@/portal/outcome';
import { readV2, writeV2 } from '@/portal/rest';
import type { Bound } from './plan';

/** Codes the permissions allow, in the portal's order. */
export function offeredQuery() {
  return queryOptions({
    queryKey: ['placements', 'offered'] as const,
    queryFn: async () => v.parse(v.array(v.string()), await readV2('placement.list')),
  });
}

/** Where the application is shown now. Administrators only. */
export function boundQuery() {
  return queryOptions({
    queryKey: ['placements', 'bound'] as const,
    queryFn: readBound,
  });
}

const wireBound = v.pipe(
  v.object({ placement: text, handler: text, userId: v.fallback(id, 0) }),
  v.transform((wire): Bound => ({
    code: wire.placement,
    handler: wire.handler,
    userId: wire.userId,
  })),
);

export async function readBound(): Promise<Bound[]> {
  return rows(wireBound, v.parse(v.array(v.unknown()), await readV2('placement.get')));
}

export interface Binding {
  code: string;
  handler: string;
  titles: Record<string, { TITLE: string }>;
  options?: Record<string, string> | undefined;
  /** For one person alone; the worker only. */
  userId?: number;
}

export async function bind({ code, handler, titles, options, userId }: Binding): Promise<Outcome> {
  try {
    const answer = await writeV2('placement.bind', {
      PLACEMENT: code,
      HANDLER: handler,
      LANG_ALL: titles,
      ...(options && { OPTIONS: options }),
      ...(userId !== undefined && { USER_ID: userId }),
    });
    return outcomeOfTrue(answer);
  } catch (error) {
    return outcomeOfError(error);
  }
}

/** The counter of the answer rises by more than one a record, so only "some" can be read from it. */
export async function unbind(code: string, handler: string, userId?: number): Promise<Outcome> {
  try {
    const answer = await writeV2('placement.unbind', {
      PLACEMENT: code,
      HANDLER: handler,
      ...(userId !== undefined && { USER_ID: userId }),
    });
    const isCounted = typeof (answer as { count?: unknown } | null)?.count === 'number';
    return isCounted ? { class: 'done', id: 0, existing: false } : { class: 'unclear', error: null };
  } catch (error) {
    return outcomeOfError(error);
  }
}
