import type { Letter } from './letter.ts';
import { epochOf, zoned } from './almanac.ts';
import { escapeHtml } from '../body/escape.ts';

/** Mail program and language of the line above a quotation. */
export type Quote = keyof typeof HEADERS | keyof typeof BLOCKS;

/** The quoted letter in the two forms a message is stored in. */
export interface Quoted {
  text: string;
  html: string;
}

/** The letter `text` belonging to `letter`, quoted below an answer the way the program `quote` does it. */
export function quoteOf(letter: Letter, text: string, quote: Quote): Quoted {
  if (quote in BLOCKS) return block(letter, text, BLOCKS[quote as keyof typeof BLOCKS]);
  const header = HEADERS[quote as keyof typeof HEADERS];
  const line = header.line(partsOf(letter, header.language));
  const marked = text
    .split('\n')
    .map((one) => (one === '' || one.startsWith('>') ? `>${one}` : `> ${one}`))
    .join('\n');
  return {
    text: `${line}\n${marked}`,
    html: `<div class="quote"><div>${escapeHtml(line)}</div><blockquote type="cite" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">${lines(text)}</blockquote></div>`,
  };
}

interface Parts {
  name: string;
  email: string;
  date: string;
  weekday: string;
  time: string;
  digits: string;
}

/** Programs that write one line and mark every quoted line with `>`. */
const HEADERS = {
  'gmail-en': header(
    'en-GB',
    (p) => `On ${p.weekday}, ${p.date} at ${p.time}, ${p.name} <${p.email}> wrote:`,
  ),
  'gmail-de': header(
    'de',
    (p) => `Am ${p.weekday}, ${p.date} um ${p.time} Uhr schrieb ${p.name} <${p.email}>:`,
  ),
  'gmail-fr': header('fr', (p) => `Le ${p.weekday} ${p.date} à ${p.time}, ${p.name} <${p.email}> a écrit :`),
  'gmail-es': header(
    'es',
    (p) => `El ${p.weekday}, ${p.date} a las ${p.time}, ${p.name} (<${p.email}>) escribió:`,
  ),
  'gmail-pt': header(
    'pt-BR',
    (p) => `Em ${p.weekday}, ${p.date} às ${p.time}, ${p.name} <${p.email}> escreveu:`,
  ),
  'gmail-it': header(
    'it',
    (p) => `Il giorno ${p.weekday} ${p.date} alle ore ${p.time} ${p.name} <${p.email}> ha scritto:`,
  ),
  'apple-en': header('en-GB', (p) => `On ${p.date}, at ${p.time}, ${p.name} <${p.email}> wrote:`),
  'apple-pl': header(
    'pl',
    (p) => `Wiadomość napisana przez ${p.name} <${p.email}> w dniu ${p.date}, o godz. ${p.time}:`,
  ),
  'thunderbird-de': header('de', (p) => `Am ${p.digits} um ${p.time} schrieb ${p.name}:`),
  'thunderbird-pl': header('pl', (p) => `W dniu ${p.digits} o ${p.time}, ${p.name} pisze:`),
  'thunderbird-uk': header('uk', (p) => `${p.digits} ${p.time}, ${p.name} пише:`),
  'yandex-ru': header('ru', (p) => `${p.digits}, ${p.time}, "${p.name}" <${p.email}>:`),
  'mailru-ru': header('ru', (p) => `${p.weekday}, ${p.date}, ${p.time} от ${p.name} <${p.email}>:`),
  'gmail-ru': header('ru', (p) => `${p.weekday}, ${p.date} в ${p.time}, ${p.name} <${p.email}>:`),
  'gmail-tr': header(
    'tr',
    (p) => `${p.name} <${p.email}>, ${p.date} ${p.weekday} günü saat ${p.time} tarihinde şunu yazdı:`,
  ),
} as const;

/** Programs that copy the header as a block of lines and leave the quoted text unmarked. */
const BLOCKS = {
  'outlook-en': { language: 'en-GB', labels: ['From', 'Sent', 'To', 'Subject'], above: '' },
  'outlook-de': { language: 'de', labels: ['Von', 'Gesendet', 'An', 'Betreff'], above: '' },
  'outlook-ru': { language: 'ru', labels: ['От', 'Отправлено', 'Кому', 'Тема'], above: '' },
  'outlook-old': {
    language: 'en-GB',
    labels: ['From', 'Sent', 'To', 'Subject'],
    above: '-----Original Message-----',
  },
  'forward-en': {
    language: 'en-GB',
    labels: ['From', 'Date', 'To', 'Subject'],
    above: '---------- Forwarded message ---------',
  },
  'forward-ru': {
    language: 'ru',
    labels: ['От кого', 'Дата', 'Кому', 'Тема'],
    above: '-------- Пересылаемое сообщение --------',
  },
} as const;

function header(language: string, line: (parts: Parts) => string) {
  return { language, line };
}

function block(letter: Letter, text: string, style: (typeof BLOCKS)[keyof typeof BLOCKS]): Quoted {
  const parts = partsOf(letter, style.language);
  const values = [
    letter.from,
    `${parts.weekday}, ${parts.date} ${parts.time}`,
    letter.to ?? '',
    letter.subject,
  ];
  const rows = style.labels.map((label, index) => [label, values[index] ?? ''] as const);
  const above = style.above === '' ? '________________________________' : style.above;
  return {
    text: `${above}\n${rows.map(([label, value]) => `${label}: ${value}`).join('\n')}\n\n${text}`,
    html: `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0 0 0">${
      style.above === '' ? '' : `<div>${style.above}</div>`
    }<p class="MsoNormal">${rows
      .map(([label, value]) => `<b>${label}:</b> ${escapeHtml(value)}`)
      .join('<br>\n')}</p></div>\n${lines(text)}`,
  };
}

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => `<div>${line === '' ? '<br>' : escapeHtml(line)}</div>`)
    .join('\n');
}

function partsOf(letter: Letter, language: string): Parts {
  const match = /^\s*"?([^"<]*?)"?\s*<([^>]+)>/.exec(letter.from);
  const wall = zoned(letter.when, 'Europe/Berlin');
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(epochOf(wall, 'UTC'));
  return {
    name: match?.[1] || letter.from,
    email: match?.[2] ?? letter.from,
    date: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    weekday: format({ weekday: 'short' }),
    time: wall.slice(11, 16),
    digits: format({ day: '2-digit', month: '2-digit', year: 'numeric' }),
  };
}
