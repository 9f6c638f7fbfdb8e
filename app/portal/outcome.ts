import { certainlyNotDone, PortalError } from './errors';

/** The three classes every answer to a write falls into, and nothing else. */
export type Outcome =
  | { class: 'done'; id: number; existing: boolean }
  | { class: 'not-done'; error: PortalError }
  | { class: 'unclear'; error: PortalError | null };

/**
 * The class of a write from its answer. `idKey` names the id the portal promises (`taskId`); an
 * answer without it is unclear, not a success.
 */
export function outcomeOf(result: unknown, idKey: string): Outcome {
  const answer = (typeof result === 'object' && result !== null ? result : {}) as Record<string, unknown>;
  const id = Number(answer[idKey]);
  if (!Number.isInteger(id) || id <= 0) return { class: 'unclear', error: null };
  return { class: 'done', id, existing: answer['existing'] === true };
}

/**
 * The class of a write that promises nothing but "true", bare or one level deeper. Its id is 0: the portal
 * tells none.
 */
export function outcomeOfTrue(result: unknown): Outcome {
  const answer = (result as { result?: unknown } | null)?.result ?? result;
  return answer === true ? { class: 'done', id: 0, existing: false } : { class: 'unclear', error: null };
}

/** The class of a write from what was thrown. */
export function outcomeOfError(error: unknown): Outcome {
  if (!(error instanceof PortalError)) return { class: 'unclear', error: null };
  return certainlyNotDone(error) ? { class: 'not-done', error } : { class: 'unclear', error };
}
