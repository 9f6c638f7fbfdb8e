import { linkify } from '@/mail/body/links';
import { safeHref } from '@/mail/markup/links';

/** The address a person typed for a link, or null: a bare site gets https, a bare address of mail gets mailto. */
export function typedHref(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/u.test(text)) return null;
  // A host with a port looks like a scheme: example.com:8080.
  const hasScheme = /^[a-z][a-z\d+.-]*:(?!\d)/iu.test(text) || /^(?:tel|mailto):/iu.test(text);
  if (hasScheme) {
    const href = safeHref(text);
    return href !== null && (!/^https?:/u.test(href) || /^https?:\/\//iu.test(text)) ? href : null;
  }
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]{2,}$/u.test(text)) return safeHref(`mailto:${text}`);
  const href = safeHref(`https://${text}`);
  return href !== null && /^[^/?#]+\.[^/?#.]{2,}(?:[/?#]|$)/u.test(text) ? href : null;
}

/** The link that the last word of `text` is, if it is one as it stands: sites and addresses of mail. */
export function lastLink(text: string): { start: number; end: number; href: string } | null {
  const word = /\S+$/u.exec(text);
  if (!word || word[0].length > 2000) return null;
  let start = word.index;
  for (const segment of linkify(word[0])) {
    const end = start + segment.text.length;
    if (segment.href !== undefined && /^[)\].,;:!?'"»”]*$/u.test(text.slice(end))) {
      return { start, end, href: segment.href };
    }
    start = end;
  }
  return null;
}
