import type { AuthActions, B24Frame, HttpV2, HttpV3 } from '@bitrix24/b24jssdk';

/** The connection to the portal: made once by {@link connect} before anything renders. */
export interface Session {
  /** Origin of the portal, `https://example.bitrix24.com`. */
  origin: string;
  memberId: string;
  isAdmin: boolean;
  /**
   * Who is signed in, as the portal page tells at the handshake out of the person's own options; null on
   * their first visit. `profile` has the last word.
   */
  userId: number | null;
  /** The application waits to be installed, and this is its installation page. */
  isInstall: boolean;
  /** Placement code; `DEFAULT` for the main page. */
  placement: string;
  /** First-level placement options as text, HTML entities decoded once. */
  options: Record<string, string>;
  auth: AuthActions;
  frame: B24Frame;
  v2: HttpV2;
  v3: HttpV3;
  /** Writes only: one attempt, and longer patience than the portal's own 60 s. */
  v3write: HttpV3;
}

let current: Session | null = null;

export function startSession(session: Session): void {
  current = session;
}

/** The live session. Throws when called before {@link startSession}: a programming error. */
export function session(): Session {
  if (!current) throw new Error('Not connected to a portal yet.');
  return current;
}
