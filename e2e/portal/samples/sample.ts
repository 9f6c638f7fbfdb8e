/** One call as an official method page prints it. */
import type { State } from '../state.ts';

export interface Sample {
  method: string;
  version: 2 | 3;
  params: Record<string, unknown>;
  /** What the page takes for granted. */
  before?: (state: State) => void;
  /** The body without `time`; `PORTAL` stands for the portal's origin. */
  body: Record<string, unknown>;
}
