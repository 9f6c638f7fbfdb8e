/**
 * The letters of an .mbox file, as bytes. A letter begins with a `From ` line that carries a time and stands at the
 * start or after an empty line; `>From ` inside a letter loses one `>`. Line ends may be LF or CRLF.
 */
export function splitMbox(file: Uint8Array): Uint8Array[] {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const starts: number[] = [];
  for (let at = 0; at >= 0; at = nextLine(bytes, at)) {
    if (isSeparator(bytes, at)) starts.push(at);
  }
  return starts.map((start, index) => {
    const body = bytes.indexOf(NEWLINE, start) + 1;
    const letter = bytes.subarray(body === 0 ? bytes.length : body, starts[index + 1] ?? bytes.length);
    return Buffer.from(letter.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1');
  });
}

/** Whether a file that is not named .mbox is one. */
export function looksLikeMbox(file: Uint8Array): boolean {
  return isSeparator(Buffer.from(file.buffer, file.byteOffset, file.byteLength), 0);
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const FROM = Buffer.from('From ');

/** Where the next `From ` line starts after `at`, or -1. */
function nextLine(bytes: Buffer, at: number): number {
  const found = bytes.indexOf('\nFrom ', at);
  return found < 0 ? -1 : found + 1;
}

function isSeparator(bytes: Buffer, at: number): boolean {
  if (!bytes.subarray(at, at + FROM.length).equals(FROM)) return false;
  if (at > 0) {
    const before = bytes[at - 2] === RETURN ? at - 3 : at - 2;
    if (before >= 0 && bytes[before] !== NEWLINE) return false;
  }
  const end = bytes.indexOf(NEWLINE, at);
  return /\d\d?:\d\d/.test(bytes.toString('latin1', at, Math.min(end < 0 ? bytes.length : end, at + 200)));
}
