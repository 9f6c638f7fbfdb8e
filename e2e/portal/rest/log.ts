/** One call as the portal saw it. */
export interface RequestRecord {
  id: number;
  /** When it arrived, ISO 8601. */
  time: string;
  method: string;
  version: 2 | 3;
  /** Query and body as the method sees them, without the token; an array for a batch. */
  params: unknown;
  /** HTTP status of the answer; 0 while there is none yet, and when the connection was dropped. */
  status: number;
  /** The method did what it is for, whether or not the answer arrived. */
  executed: boolean;
  /** Milliseconds until the answer was ready. */
  ms: number;
  fault?: string;
}
