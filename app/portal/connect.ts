import { sharedRefresh } from './auth';
import { hearParentOnly, isServed, promisedOrigin, servedPortals } from './embedding';
import { type Session, startSession } from './session';

/** Why there is no connection: no portal opened the page, one we do not serve did, or the portal page stays silent. */
export class ConnectError extends Error {
  readonly reason: 'outside' | 'stranger' | 'silent' | 'no-token';

  constructor(reason: ConnectError['reason'], cause?: unknown) {
    super(`No connection to the portal: ${reason}.`, { cause });
    this.name = 'ConnectError';
    this.reason = reason;
  }
}

const HANDSHAKE_MS = 10_000;
const READ_MS = 30_000;
// A cloud portal works on a request for up to 60 s; giving up earlier would make outcomes unclear.
const WRITE_MS = 65_000;

/**
 * Shakes hands with the portal page around the frame and starts the session.
 * Throws {@link ConnectError}; may be called again after a failure.
 */
export async function connect(): Promise<Session> {
  if (!window.name.includes('|')) throw new ConnectError('outside');
  if (!isPortalAround()) throw new ConnectError('stranger');
  hearParentOnly();
  // Named one by one: the whole namespace would drag in the half of the SDK that is not used.
  const { HttpV2, HttpV3, initializeB24Frame, ParamsFactory } = await import('@bitrix24/b24jssdk');
  // The SDK waits for ever when the parent does not answer.
  const frame = await withLimit(initializeB24Frame(), HANDSHAKE_MS);
  const authData = frame.auth.getAuthData();
  if (!authData) throw new ConnectError('no-token');

  const auth = sharedRefresh(frame.auth);
  // One attempt per call: repeating is decided in one place, by us, and never for a write.
  const once = { ...ParamsFactory.getRealtime(), maxRetries: 1, retryOnNetworkError: false };
  const started: Session = {
    origin: frame.getTargetOrigin(),
    memberId: authData.member_id,
    isAdmin: frame.auth.isAdmin,
    userId: userIdFrom(frame.options),
    isInstall: frame.isInstallMode,
    placement: frame.placement.placement,
    options: textOptions(frame.placement.options),
    auth,
    frame,
    v2: new HttpV2(auth, { timeout: READ_MS }, once),
    v3: new HttpV3(auth, { timeout: READ_MS }, once),
    v3write: new HttpV3(auth, { timeout: WRITE_MS }, once),
  };
  startSession(started);
  return started;
}

/** Before anything is asked or told: the page around us is the portal it says it is, and one that is served here. */
function isPortalAround(): boolean {
  const origin = promisedOrigin(window.name);
  // Not every browser tells who is around.
  const around = window.location.ancestorOrigins?.[0] ?? origin;
  return origin !== null && around === origin && isServed(origin, servedPortals());
}

async function withLimit<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer = 0;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = window.setTimeout(() => reject(new ConnectError('silent')), ms);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    window.clearTimeout(timer);
  }
}

const ESCAPED: Record<string, string> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#039;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

/** The name of the option of each person that holds their own id. */
export const ME = 'me';

function userIdFrom(options: { userGet: (name: string) => unknown }): number | null {
  try {
    const id = Number(options.userGet(ME));
    return Number.isInteger(id) && id > 0 ? id : null;
  } catch {
    return null;
  }
}

/**
 * Placement options as plain text. They arrive as an object, an empty array or `''`; some pages
 * HTML-escape the first level, so those five entities are decoded once.
 */
export function textOptions(options: unknown): Record<string, string> {
  if (typeof options !== 'object' || options === null) return {};
  const result: Record<string, string> = {};
  for (const [key, value] of Object.entries(options)) {
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    result[key] = String(value).replace(/&(?:amp|quot|#039|lt|gt);/g, (entity) => ESCAPED[entity] ?? entity);
  }
  return result;
}
