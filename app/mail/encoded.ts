/**
 * Decodes MIME encoded words (`=?utf-8?B?…?=`, `=?koi8-r?Q?…?=`) inside a header text. Neighbouring words of one
 * charset are joined before decoding, since a letter may be split between them. What cannot be decoded stays as it is.
 */
export function decodeEncodedWords(text: string): string {
  if (!text.includes('=?')) return text;
  return text.replace(RUN, (run) => {
    const words = [...run.matchAll(WORD)].map((word) => ({
      raw: word[0],
      charset: (word[1] ?? '').toLowerCase(),
      bytes: bytesOf(word[2] ?? '', word[3] ?? ''),
    }));
    let decoded = '';
    for (let at = 0; at < words.length;) {
      const charset = words[at]?.charset;
      let end = at;
      while (words[end]?.charset === charset && words[end] !== undefined) end++;
      const same = words.slice(at, end);
      decoded +=
        decodeBytes(
          same.map((word) => word.bytes),
          charset ?? '',
        ) ?? same.map((word) => word.raw).join(' ');
      at = end;
    }
    return decoded;
  });
}

const ONE = String.raw`=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bBqQ])\?([^?\r\n]*)\?=`;
const WORD = new RegExp(ONE, 'gu');
const RUN = new RegExp(`${ONE}(?:\\s*${ONE.replaceAll(/\((?!\?)/gu, '(?:')})*`, 'gu');

/** Bytes of one encoded word; null when it is not valid. */
function bytesOf(encoding: string, payload: string): Uint8Array | null {
  const isQ = encoding.toLowerCase() === 'q';
  try {
    const binary = isQ ? fromQ(payload) : atob(payload.replaceAll(/\s+/gu, ''));
    return Uint8Array.from(binary, (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

function fromQ(payload: string): string {
  return payload
    .replaceAll('_', ' ')
    .replaceAll(/=([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function decodeBytes(parts: (Uint8Array | null)[], charset: string): string | null {
  const whole: number[] = [];
  for (const part of parts) {
    if (!part) return null;
    for (const byte of part) whole.push(byte);
  }
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(whole));
  } catch {
    return null;
  }
}
