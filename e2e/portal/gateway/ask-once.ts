/** One request to the far side: never repeated, never redirected, of limited time and size. */

export interface Question {
  verb: 'GET' | 'POST';
  url: URL;
  headers: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
}

export type Reply =
  | { kind: 'answer'; status: number; retryAfter: string | null; text: string }
  /** Another address was named; it is not followed, so nothing was done there. */
  | { kind: 'redirect' }
  /** `reason` is a short code for the console. */
  | { kind: 'lost'; reason: string };

export interface Limits {
  /** A cloud portal works on a request for up to 60 s. */
  ms: number;
  bytes: number;
}

export const LIMITS: Limits = { ms: 70_000, bytes: 20_000_000 };

export async function askOnce(
  { verb, url, headers, body }: Question,
  limits: Limits = LIMITS,
): Promise<Reply> {
  try {
    const response = await fetch(url, {
      method: verb,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(limits.ms),
    });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      return { kind: 'redirect' };
    }
    const text = await limitedText(response, limits.bytes);
    if (text === null) return { kind: 'lost', reason: 'too large an answer' };
    return { kind: 'answer', status: response.status, retryAfter: response.headers.get('retry-after'), text };
  } catch (error) {
    return { kind: 'lost', reason: reasonOf(error) };
  }
}

async function limitedText(response: Response, most: number): Promise<string | null> {
  if (!response.body) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as ReadableStream<Uint8Array>) {
    size += chunk.length;
    // Leaving the loop cancels the rest.
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Codes only: a message could carry the address, and with it the secret. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  if (error.name === 'TimeoutError') return 'no answer in time';
  const code = (error.cause as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' && /^[A-Z_0-9]+$/.test(code) ? code : 'no answer';
}
