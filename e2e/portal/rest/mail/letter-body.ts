import { escapeHtml } from '../../body/escape.ts';
import type { Message } from '../../state.ts';
import { serverWallClock } from '../envelope.ts';

/** The markup that leaves the portal: what was written, without what can run, and below it the portal's own quotation of the original. */
export function letterBody(
  body: string,
  original: Message | null,
  serverOffset: string,
  lang: string,
): string {
  const own = withoutScripts(body);
  return original ? `${own}<br><br>${quotation(original, serverOffset, lang)}` : own;
}

/** Scripts, event handlers and script addresses go; the rest of the markup stays. */
function withoutScripts(html: string): string {
  return html
    .replace(/<script\b[\s\S]*?(?:<\/script\s*>|$)/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) =>
      tag
        .replace(/\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '')
        .replace(
          /\s(href|src)\s*=\s*(?:"\s*javascript:[^"]*"|'\s*javascript:[^']*'|javascript:[^\s>]*)/gi,
          '',
        ),
    );
}

function quotation(original: Message, serverOffset: string, lang: string): string {
  const words = lang === 'ru' ? RU : EN;
  const head = [
    [words.date, serverWallClock(original.date, serverOffset)],
    [words.subject, original.subject],
    [words.from, original.from],
    [words.to, original.to],
  ];
  const lines = head.map(([name = '', value = '']) => `${name}: ${escapeHtml(value)}`).join('<br>');
  const text = original.html ?? escapeHtml(original.text ?? '').replaceAll('\n', '<br>');
  return `${lines}<br><blockquote>${text}</blockquote>`;
}

const EN = { date: 'Date', subject: 'Subject', from: 'From', to: 'To' };
const RU = { date: 'Дата', subject: 'Тема', from: 'От', to: 'Кому' };
