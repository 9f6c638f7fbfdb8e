import { ENTITIES, WINDOWS_1252 } from './entities';
import { inertDocument } from '../markup/trusted';
import { textOfElement } from './markup';

/**
 * Decodes HTML entities into text, exactly once: `&amp;lt;` becomes `&lt;`, which is then data, never a tag. Named,
 * decimal and hexadecimal forms with their semicolon; a non-breaking space becomes a space; what is not a valid
 * entity stays as it was.
 */
export function decodeEntities(text: string): string {
  return text.replaceAll(ENTITY, (whole, name: string | undefined, decimal?: string, hex?: string) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return characterOf(code) ?? whole;
  });
}

/**
 * Tells a body that is markup (some portals answer it raw) from text in which `<` merely occurs: a tag letters are
 * made of must be there, whole.
 */
export function looksLikeMarkup(source: string): boolean {
  return DOCUMENT.test(source) || TAG.test(source);
}

/**
 * Text of a markup body, read by an inert parser (nothing loads, nothing runs): scripts, styles, the head and what is
 * hidden are left out; blocks become lines, paragraphs are set apart by a blank line, table rows are lines with cells
 * parted by ` | `, list items get a bullet or number, a link whose words differ from its address is followed by
 * `(host)`. Entities are decoded once, by the parser.
 */
export function markupToText(html: string): string {
  return textOfElement(inertDocument(html).body);
}

/** Every tag that {@link looksLikeMarkup} takes for one, alone or in pairs. */
export const TAGS =
  /<\/?(?:p|div|br|hr|table|tbody|tr|td|th|ul|ol|li|h[1-6]|blockquote|pre|center|style|img|html|body|a|b|i|u|em|strong|span|font|small|code)(?:\s[^<>]*)?\/?>/giu;

const ENTITY = /&(?:([A-Za-z][A-Za-z0-9]{1,24})|#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6}));/gu;

const DOCUMENT = /<(?:!doctype\s+html|html|body)\b[^<>]*>/iu;
const TAG =
  /<\/?(?:p|div|br|hr|table|tbody|tr|td|th|ul|ol|li|h[1-6]|blockquote|pre|center|style|img)(?:\s[^<>]*)?\/?>|<\/(?:a|b|i|u|em|strong|span|font|small|code)\s*>/iu;

/** null when no such character may stand in text. */
function characterOf(code: number): string | null {
  if (code === 160) return ' ';
  if (code >= 128 && code <= 159) {
    const sign = WINDOWS_1252[code - 128];
    return sign === undefined || sign === ' ' ? null : sign;
  }
  const isControl = (code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 127;
  const isSurrogate = code >= 0xd8_00 && code <= 0xdf_ff;
  return isControl || isSurrogate || code > 0x10_ff_ff ? null : String.fromCodePoint(code);
}
