import { scriptsOf } from '../body/links';

/** The address as a person may follow it, or null: http, https, mailto and tel, judged after URL parsing. */
export function safeHref(raw: string): string | null {
  const url = parse(raw);
  if (!url || !SCHEMES.has(url.protocol)) return null;
  url.username = '';
  url.password = '';
  return url.href;
}

/** The address of a remote picture, over https, or null. */
export function remotePicture(raw: string): string | null {
  const url = parse(raw.startsWith('//') ? `https:${raw}` : raw);
  if (url?.protocol === 'http:') url.protocol = 'https:';
  return url?.protocol === 'https:' ? url.href : null;
}

/** A picture the message carries itself. SVG is left out: it is a document, not a picture. */
export function isOwnPicture(raw: string): boolean {
  return /^data:image\/(?:png|gif|jpe?g|webp|avif|bmp);base64,/iu.test(raw);
}

/** Where the link really leads, when its words name another site or imitate one with letters of two scripts; else null. */
export function hostBesides(href: string, words: string): string | null {
  const host = hostOf(href);
  const claim = host === '' ? null : CLAIM.exec(words.slice(0, LONGEST));
  const named = claim?.[1]?.normalize('NFC').toLowerCase() ?? '';
  if (named === '' || FILE.test(named)) return null;
  const isAddress = words.charAt((claim?.index ?? 0) + (claim?.[0].length ?? 0)) === '@';
  if (isAddress && !words.includes('://')) return null;
  const claimed = bare(hostOf(`https://${named}`));
  const real = bare(host);
  const isSame = claimed === real || real.endsWith(`.${claimed}`) || claimed.endsWith(`.${real}`);
  return isSame && scriptsOf(named) < 2 ? null : host;
}

/** Host of a web address; '' for anything else. */
export function hostOf(href: string): string {
  const url = parse(href);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.hostname : '';
}

const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const LONGEST = 300;
const CLAIM = /(?<![\p{L}\p{N}.@-])((?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+\p{L}{2,})(?![\p{L}\p{N}-])/u;
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|png|jpe?g|gif|txt|csv|html?|js|json|md|eml|ics)$/u;

function bare(host: string): string {
  return host.replace(/^www\./u, '');
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
