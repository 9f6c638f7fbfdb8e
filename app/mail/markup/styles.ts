/** Styles that load nothing, and how many pictures they would have loaded. */
export interface SafeStyles {
  css: string;
  blocked: number;
}

/**
 * Takes out of CSS what loads from elsewhere or reorders letters: imports, remote fonts, `unicode-bidi`, and remote
 * pictures unless they are wanted. A name is spoilt rather than cut out, so that its declaration becomes invalid and
 * nothing new can form around the gap. The frame's own policy forbids the same loads once more. Linear.
 */
export function safeStyles(source: string, pictures: boolean): SafeStyles {
  let blocked = 0;
  const css = plainNames(source)
    .replaceAll(COMMENT_MARKS, ' ')
    .replaceAll(FONT_FACE, (rule) => (/\/\//u.test(rule) ? ' ' : rule))
    .replaceAll(NEVER, 'x-$&')
    .replaceAll(LOADING, (name) => {
      if (pictures) return name;
      blocked++;
      return `x-${name}`;
    });
  return { css, blocked };
}

/** Old mail programs wrap style sheets in the marks of an HTML comment. */
const COMMENT_MARKS = /<!--|-->/gu;
const FONT_FACE = /@font-face\s*\{[^{}]*\}/giu;
const NEVER = /@import|unicode-bidi|-moz-binding|expression(?=\()/giu;
const LOADING = /(?:-webkit-)?(?:url|src|image|image-set)\((?!\s*["']?data:)/giu;
const ESCAPE = /\\(?:([0-9a-f]{1,6})(?:\r\n|[ \t\r\n\f])?|([^0-9a-f\r\n\f]))/giu;

/** Undoes escapes that could hide a name, as in `\75 rl(`; all other escapes stay as they are. */
function plainNames(css: string): string {
  return css.replaceAll(ESCAPE, (whole, hex: string | undefined, sign: string | undefined) => {
    const letter = hex === undefined ? (sign ?? '') : characterOf(Number.parseInt(hex, 16));
    return /^[a-z-]$/iu.test(letter) ? letter : whole;
  });
}

function characterOf(code: number): string {
  return code < 128 ? String.fromCodePoint(code) : '';
}
