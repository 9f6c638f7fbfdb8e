import { scanHtml } from './scan.ts';

/**
 * What is left of markup after cleaning and dropping the tags: the text between them exactly as it stands, source line
 * ends included. Entities stay as they are; a loose `<`, `>` or `&` is encoded, as a cleaner does.
 */
export function stripTags(html: string): string {
  const parts: string[] = [];
  scanHtml(html, { text: (part) => parts.push(encodeLoose(part)), tag: () => {} });
  return parts.join('');
}

function encodeLoose(text: string): string {
  return text
    .replace(/&(?!(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[0-9a-f]{1,6});)/gi, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
