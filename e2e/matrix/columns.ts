import type { FaultKind } from '../portal/faults.ts';

/** What happens around a press, and how it has to end. */
export interface Column {
  name: string;
  /** What spoils the write itself. */
  fault?: FaultKind;
  ms?: number;
  /** What else happens. */
  turn?: 'again' | 'silence' | 'double' | 'tabs' | 'reload';
  /** What the screen says one after another, how many objects there are then, by how many requests. */
  ends: string;
}

const FOREVER_MS = 120_000;

/**
 * `looking` before anything final is the rule of every lost answer: the look comes by itself, the repeat never.
 */
export const COLUMNS: readonly Column[] = [
  { name: 'drop-before', fault: 'drop-before', turn: 'again', ends: 'looking, so far, absent 0/1; done 1/2' },
  { name: 'drop-after', fault: 'drop-after', ends: 'looking, done 1/1' },
  { name: 'slow', fault: 'slow', ms: FOREVER_MS, ends: 'still, looking, done 1/1' },
  { name: '500-before', fault: '500-before', ends: 'looking, so far, absent 0/1' },
  { name: '500', fault: '500', ends: 'looking, done 1/1' },
  { name: '503', fault: '503', ends: 'busy, done 1/2' },
  { name: '503-no-cors', fault: '503-no-cors', ends: 'looking, so far, absent 0/1' },
  { name: 'bad-json', fault: 'bad-json', ends: 'looking, done 1/1' },
  { name: 'expired', fault: 'expired-token', ends: 'done 1/2' },
  { name: 'silence', fault: 'drop-after', turn: 'silence', ends: 'looking, unclear 1/1; done 1/1' },
  { name: 'double', turn: 'double', ends: 'done 1/1' },
  { name: 'two tabs', fault: 'slow', ms: 400, turn: 'tabs', ends: 'done 1/1, elsewhere' },
  { name: 'reload', fault: 'slow', ms: FOREVER_MS, turn: 'reload', ends: 'done 1/1' },
];
