/** A real portal behind the stand-in's pages: what the frame calls is answered there. */
import type { Params } from '../rest/request.ts';
import type { User } from '../state.ts';

export interface FarCall {
  version: 2 | 3;
  method: string;
  /** Without any token. A list only for the v3 `batch`. */
  params: Params | unknown[];
}

/**
 * What the far side answered, in the portal's own form and without a secret in it. `body` is undefined when there was
 * no JSON in the answer. `lost`: nothing trustworthy came back, so nobody knows what was done; it says why, shortly.
 */
export type FarAnswer = { status: number; body: unknown } | { lost: string };

export interface Gateway {
  /** How messages for the person who started the portal call it. */
  name: string;
  /** Origin of the real portal, for links to its pages; null until it is known. */
  origin: () => string | null;
  /** The first calls, before anything is shown. Throws {@link GatewayError} when it makes no sense to go on. */
  introduce(): Promise<Introduction>;
  /** Asks once. A read may wait for its turn when the far side asks for a pause; a write never does. */
  call(call: FarCall): Promise<FarAnswer>;
}

/** Who is signed in over there, and what the first calls told about the portal. */
export interface Introduction {
  user: User;
  scopes: string[];
  /** Offset of the portal server, `+03:00`. */
  serverOffset: string;
  /** Tells this portal and person apart from others, without giving the secret away. */
  memberId: string;
  /** One sentence each, for the person who started it. */
  notes: string[];
}

/** Something the person who started the portal has to mend; one sentence without a secret in it. */
export class GatewayError extends Error {}
