import { html, type Markup } from './html.ts';

/**
 * A description as the portal shows it: `[B] [I] [U] [S] [QUOTE] [URL]`, bare links and line breaks become markup,
 * everything else stays text. Links lead to http, https and mailto addresses or to paths of the portal; those of
 * other sites open in a new tab.
 */
export function renderBbcode(text: string, origin: string): Markup {
  const output: Markup[] = [];
  const open: Tag[] = [];
  for (const piece of text.split(/(\[\/?[a-z]+(?:=[^\]\n]*)?\])/i)) {
    const match = /^\[(\/?)([a-z]+)(?:=([^\]]*))?\]$/i.exec(piece);
    const name = match?.[2]?.toUpperCase() ?? '';
    if (!match || !(name === 'URL' || name in elements)) {
      addText(piece);
    } else if (match[1] === '/') {
      closeTag(name, piece);
    } else {
      open.push({ name, argument: match[3] ?? null, start: output.length });
    }
  }
  while (open.length > 0) finish();
  return html`${output}`;

  function addText(piece: string): void {
    const isInLink = open.some((tag) => tag.name === 'URL');
    output.push(isInLink ? withBreaks(piece) : withLinks(piece, origin));
    const link = open.findLast((tag) => tag.name === 'URL');
    if (link) link.text = (link.text ?? '') + piece;
  }

  function closeTag(name: string, source: string): void {
    if (!open.some((tag) => tag.name === name)) {
      addText(source);
      return;
    }
    while (finish() !== name);
  }

  /** Wraps what the innermost open tag has collected. */
  function finish(): string {
    const tag = open.pop();
    if (!tag) return '';
    const inner = output.splice(tag.start);
    output.push(wrap(tag, inner));
    return tag.name;
  }

  function wrap(tag: Tag, inner: Markup[]): Markup {
    if (tag.name === 'URL') return link((tag.argument ?? tag.text ?? '').trim(), html`${inner}`, origin);
    const element = elements[tag.name] ?? 'span';
    return html`<${{ markup: element }}>${inner}</${{ markup: element }}>`;
  }
}

interface Tag {
  name: string;
  argument: string | null;
  start: number;
  text?: string;
}

const elements: Record<string, string> = { B: 'b', I: 'i', U: 'u', S: 's', QUOTE: 'blockquote' };

function withLinks(text: string, origin: string): Markup {
  const pieces = text.split(/(https?:\/\/[^\s<>"[\]]*[^\s<>"[\].,;:!?)])/);
  return html`${pieces.map((piece, index) => (index % 2 === 1 ? link(piece, html`${piece}`, origin) : withBreaks(piece)))}`;
}

function withBreaks(text: string): Markup {
  const [first = '', ...lines] = text.split(/\r?\n/);
  return html`${first}${lines.map((line) => html`<br />${line}`)}`;
}

function link(address: string, text: Markup, origin: string): Markup {
  if (!URL.canParse(address, origin)) return text;
  const url = new URL(address, origin);
  if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) return text;
  if (url.origin === origin) return html`<a href="${url.href}">${text}</a>`;
  return html`<a href="${url.href}" target="_blank" rel="noopener noreferrer">${text}</a>`;
}
