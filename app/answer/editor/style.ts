import type { Format } from './letter';

/** The declarations of a style attribute. Read as text, because browsers forget `mso-` properties. */
export type Styles = ReadonlyMap<string, string>;

const NONE: Styles = new Map();

export function stylesOf(element: Element): Styles {
  const style = element.getAttribute('style');
  if (style === null) return NONE;
  return new Map(
    style.split(';').flatMap((declaration) => {
      const colon = declaration.indexOf(':');
      if (colon < 0) return [];
      const name = declaration.slice(0, colon).trim().toLowerCase();
      return [
        [
          name,
          declaration
            .slice(colon + 1)
            .trim()
            .toLowerCase(),
        ] as const,
      ];
    }),
  );
}

/** Words that nobody saw where they come from: a preview line of a newsletter, a tracking text. */
export function isHidden(element: Element, styles: Styles): boolean {
  return (
    element.hasAttribute('hidden') ||
    styles.get('display')?.startsWith('none') === true ||
    styles.get('visibility') === 'hidden' ||
    styles.get('mso-hide') === 'all' ||
    /^0(?:px|pt|em|rem|%)?$/u.test(styles.get('font-size') ?? '') ||
    /^0(?:\.0+)?$/u.test(styles.get('opacity') ?? '')
  );
}

const BY_TAG: Record<string, Format> = {
  B: { bold: true },
  STRONG: { bold: true },
  TH: { bold: true },
  H1: { bold: true },
  H2: { bold: true },
  H3: { bold: true },
  H4: { bold: true },
  H5: { bold: true },
  H6: { bold: true },
  I: { italic: true },
  EM: { italic: true },
  CITE: { italic: true },
  VAR: { italic: true },
  U: { underline: true },
  INS: { underline: true },
  S: { strike: true },
  STRIKE: { strike: true },
  DEL: { strike: true },
};

/** The format of words inside this element: by its tag, by its style, else as around it. */
export function formatIn(element: Element, styles: Styles, around: Format): Format {
  const format = { ...around, ...BY_TAG[element.nodeName] };
  const weight = styles.get('font-weight');
  if (weight !== undefined) format.bold = /^(?:bold|[6-9]00)/u.test(weight);
  const slant = styles.get('font-style');
  if (slant !== undefined) format.italic = /^(?:italic|oblique)/u.test(slant);
  const line = styles.get('text-decoration-line') ?? styles.get('text-decoration') ?? '';
  if (line.includes('underline')) format.underline = true;
  if (line.includes('line-through')) format.strike = true;
  // A link is underlined anyway.
  if (format.href !== undefined) format.underline = false;
  return format;
}

/** Whether a paragraph stands apart from its neighbours: it does unless it says otherwise, as Word's and Google's do. */
export function standsApart(element: Element, styles: Styles, wordGap: boolean): boolean {
  const sides = styles.get('margin')?.split(/\s+/u);
  const below = styles.get('margin-bottom') ?? sides?.[2] ?? sides?.[0];
  const above = styles.get('margin-top');
  if (below !== undefined || above !== undefined) return isSome(below) || isSome(above);
  if (/\bMso/u.test(element.className)) return wordGap;
  return !element.classList.contains(OWN_LINE);
}

/** Marks lines copied from this editor: they stand as close as they did here. */
export const OWN_LINE = 'mail-desk-line';

function isSome(length: string | undefined): boolean {
  return length !== undefined && Number.parseFloat(length) >= 1;
}
