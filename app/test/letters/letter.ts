/** One message of the evaluation set: what lies in the mailbox, and how a person reads it. */
export interface Letter {
  client: string;
  sender: string;
  /** The stored parts; a program may send one of them or both. */
  html: string | null;
  text: string | null;
  /** What the sender wrote newly, paragraphs apart by an empty line. */
  newest: string;
  /** Card, telephone line and legal notice below it; '' when there is none. */
  signature: string;
  /** The line or block above the older words, and those words, without marks; '' when nothing is quoted. */
  quotation: string;
}

/** What a person typed and what the program adds; the functions of clients.ts make a letter of it. */
export interface Content {
  sender: string;
  newest: string;
  signature?: string;
  intro: string;
  quoted: string;
}

/** The expected half of a letter. */
export function expectedOf({ sender, newest, signature = '', intro, quoted }: Content) {
  return { sender, newest, signature, quotation: `${intro}\n${quoted}` };
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Lines as `<div>`s, an empty one as a `<br>` in its own. */
export function divs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<div>${line === '' ? '<br>' : escaped(line)}</div>`)
    .join('');
}

/** Breaks each line at a blank so that it is at most `width` wide; `soft` stands where it was broken. */
export function wrapped(text: string, width: number, soft = '\n'): string {
  return text
    .split('\n')
    .map((line) => {
      const rows: string[] = [''];
      for (const word of line.split(' ')) {
        const row = rows.at(-1) ?? '';
        if (row === '') rows[rows.length - 1] = word;
        else if (row.length + 1 + word.length <= width) rows[rows.length - 1] = `${row} ${word}`;
        else rows.push(word);
      }
      return rows.join(soft);
    })
    .join('\n');
}

export function marked(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

export function joined(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n');
}
