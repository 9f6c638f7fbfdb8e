/**
 * Failures on demand. Before the action: `drop-before`, `500-before`, `503`, `503-no-cors`, `429`, `expired-token`, `no-scope`, `gone`.
 * After it, so that a write has happened: `drop-after`, `slow`, `500`, `html-500`, `bad-json`.
 */
export const FAULT_KINDS = [
  'drop-before',
  'drop-after',
  'slow',
  '500-before',
  '503',
  '503-no-cors',
  '429',
  '500',
  'html-500',
  'bad-json',
  'expired-token',
  'no-scope',
  'gone',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

export interface Fault {
  /** A method name, `*` for all, or the beginning of names: `mail.*`. */
  method: string;
  kind: FaultKind;
  /** How many calls it spoils. */
  times: number;
  /** Milliseconds until the answer of a `slow` call. */
  ms?: number;
}

export const SLOW_MS = 40_000;

/** The faults that still wait for a call, first come, first served. */
export class Faults {
  #waiting: Fault[] = [];

  add(fault: Fault): void {
    if (fault.times > 0) this.#waiting.push({ ...fault });
  }

  clear(): void {
    this.#waiting = [];
  }

  list(): Fault[] {
    return this.#waiting.map((fault) => ({ ...fault }));
  }

  /** The fault for this call, if any; it has one call less to spoil afterwards. */
  take(method: string): Fault | null {
    const fault = this.#waiting.find((candidate) => covers(candidate.method, method));
    if (!fault) return null;
    fault.times -= 1;
    if (fault.times === 0) this.#waiting.splice(this.#waiting.indexOf(fault), 1);
    return fault;
  }
}

/** Reads `{"method","kind","times"?,"ms"?}`; a mistake comes back as a sentence. */
export function readFault(value: unknown): Fault | string {
  if (typeof value !== 'object' || value === null) return 'A fault is a JSON object.';
  const { method, kind, times = 1, ms } = value as Record<string, unknown>;
  if (typeof method !== 'string' || method === '') return '"method" is a method name, "*" or "mail.*".';
  if (!FAULT_KINDS.includes(kind as FaultKind)) return `"kind" is one of ${FAULT_KINDS.join(', ')}.`;
  if (!isCount(times)) return '"times" is a whole number above 0.';
  if (ms !== undefined && !isCount(ms)) return '"ms" is a whole number above 0.';
  return { method, kind: kind as FaultKind, times, ...(ms !== undefined && { ms }) };
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0;
}

function covers(pattern: string, method: string): boolean {
  if (pattern === '*') return true;
  return pattern.endsWith('*') ? method.startsWith(pattern.slice(0, -1)) : pattern === method;
}
