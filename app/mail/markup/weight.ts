/** More than this takes noticeable time to clean and lay out, so it is done only when asked for. */
const MOST_CHARACTERS = 3_000_000;
const MOST_TAGS = 60_000;

/** A message that could keep the browser busy. Tags cost time, long words and embedded pictures hardly any. */
export function isHeavy(html: string): boolean {
  if (html.length > MOST_CHARACTERS) return true;
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    tags++;
    if (tags > MOST_TAGS) return true;
  }
  return false;
}
