import type { Segment } from '@/mail/body/links';
import type { DateMark } from '@/mail/date-mark';

/** A mark and where it stands in one text. */
export interface Placed {
  mark: DateMark;
  start: number;
  end: number;
}

/** Where marks stand in the texts that follow one another on the screen. One whose words are parted is left out. */
export function placeMarks(texts: readonly string[], marks: readonly DateMark[]): Placed[][] {
  const placed: Placed[][] = texts.map(() => []);
  for (const mark of marks) {
    let left = mark.nth;
    for (const [index, text] of texts.entries()) {
      let start = text.indexOf(mark.words);
      while (start >= 0 && left > 0) {
        left--;
        start = text.indexOf(mark.words, start + mark.words.length);
      }
      if (start < 0) continue;
      placed[index]?.push({ mark, start, end: start + mark.words.length });
      break;
    }
  }
  return placed.map((list) => list.sort((a, b) => a.start - b.start));
}

/** Cuts the marks out of the plain segments of a text; links stay links. */
export function marked(
  segments: readonly Segment[],
  placed: readonly Placed[],
): (Segment & { mark?: DateMark })[] {
  const result: (Segment & { mark?: DateMark })[] = [];
  let offset = 0;
  for (const segment of segments) {
    const end = offset + segment.text.length;
    const within =
      segment.href === undefined ? placed.filter((one) => one.start >= offset && one.end <= end) : [];
    let done = 0;
    for (const { mark, start } of within) {
      const at = start - offset;
      if (at < done) continue;
      if (at > done) result.push({ text: segment.text.slice(done, at) });
      result.push({ text: mark.words, mark });
      done = at + mark.words.length;
    }
    if (done === 0) result.push(segment);
    else if (done < segment.text.length) result.push({ text: segment.text.slice(done) });
    offset = end;
  }
  return result;
}
