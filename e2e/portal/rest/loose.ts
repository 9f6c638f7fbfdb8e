/** Reading of v2 parameters, which come in whatever type the caller had at hand. */

/** A string, number or boolean as text; anything else is empty. */
export function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** An object (or list) as it is; anything else is empty. */
export function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** One value or a list of them, as texts. */
export function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(text);
}

/** Cuts the page of 50 that starts at the parameter `start`; `next` is where the following one starts. */
export function pageOf<T>(rows: readonly T[], start: unknown): { page: T[]; next: number | undefined } {
  const first = Math.max(0, Math.trunc(Number(text(start))) || 0);
  const next = first + PAGE < rows.length ? first + PAGE : undefined;
  return { page: rows.slice(first, first + PAGE), next };
}

const PAGE = 50;
