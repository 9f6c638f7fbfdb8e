/** Text made easy to read for a parser, which still knows where each piece stood in the original. */
export interface Prepared {
  text: string;
  /** For every character of `text`: where the original piece it stands for begins and ends. */
  from: number[];
  to: number[];
}

export function prepared(text: string): Prepared {
  const from = Array.from({ length: text.length }, (_, index) => index);
  return { text, from, to: from.map((index) => index + 1) };
}

/** Replaces every match; `null` leaves it as it is. `pattern` must be global. */
export function rewrite(
  source: Prepared,
  pattern: RegExp,
  replace: (match: RegExpExecArray, original: { from: number; to: number }) => string | null,
): Prepared {
  const next: Prepared = { text: '', from: [], to: [] };
  let done = 0;
  const keep = (end: number) => {
    next.text += source.text.slice(done, end);
    next.from.push(...source.from.slice(done, end));
    next.to.push(...source.to.slice(done, end));
  };
  for (const match of source.text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const from = source.from[match.index] ?? 0;
    const to = source.to[end - 1] ?? from;
    const text = match[0] === '' ? null : replace(match, { from, to });
    if (text === null) continue;
    keep(match.index);
    next.text += text;
    for (let at = 0; at < text.length; at++) {
      next.from.push(from);
      next.to.push(to);
    }
    done = end;
  }
  keep(source.text.length);
  return next;
}

/** Makes every match invisible to a parser without letting its neighbours touch. */
export function blank(source: Prepared, pattern: RegExp): Prepared {
  return rewrite(source, pattern, (match) => '¤'.repeat(match[0].length));
}
