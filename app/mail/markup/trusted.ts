import type { Config } from 'dompurify';

type Policy = NonNullable<Config['TRUSTED_TYPES_POLICY']>;

interface Policies {
  createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => Policy;
}

/**
 * The one stamp for text that a parser may take as markup; the content policy of the page names it and no other.
 * What may get it is in this file: the sanitiser's input and inert documents, where nothing runs or loads, and the
 * document of the mail frame, whose body the sanitiser made. null where the browser asks for none.
 */
const policy =
  (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('mail-desk', {
    createHTML: (html) => html,
  }) ?? null;

/** For every call of the sanitiser: it works with our stamp instead of making one of its own. */
export const STAMPED: Pick<Config, 'TRUSTED_TYPES_POLICY'> = { TRUSTED_TYPES_POLICY: policy };

/** A document to read in: nothing in it runs or loads. */
export function inertDocument(html: string): Document {
  return new DOMParser().parseFromString(stamped(html), 'text/html');
}

/** The document of the mail frame as React may set it. Made anew it reloads the frame, so it is to be kept. */
export function framed(document: string): string {
  return stamped(document);
}

function stamped(html: string): string {
  return policy === null ? html : (policy.createHTML(html) as unknown as string);
}
