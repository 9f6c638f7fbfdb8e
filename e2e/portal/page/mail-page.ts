import type { Mailbox, Message } from '../state.ts';
import { showInstant, showShort } from './clock.ts';
import { html, type Markup } from './html.ts';
import { mailPath } from './mail-link.ts';
import type { PageTable, PageView, Visit } from './visit.ts';

/** The portal's own mail: the list of a folder and the page of a message. */
export const mailPages: PageTable = [
  [/^\/mail\/message\/(\d+)\/?$/, messagePage],
  [/^\/mail(\/list\/(\d+))?\/?$/, (visit, _list, mailboxId) => listPage(visit, mailboxId)],
];

const pageSize = 50;

/** Nothing inside the letter may run, load or lead the portal away; its links open in a new tab. */
const letterPolicy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

function messagePage(visit: Visit, id: string): PageView | null {
  const { state, words, user } = visit;
  const message = state.messages.find((item) => item.id === Number(id));
  if (!message || message.folders.length === 0) return null;
  return {
    title: message.subject || words.noSubject,
    section: 'mail',
    body: html`<article class="card letter">
      <dl class="fields">
        ${field(words.from, message.from)}${field(words.to, message.to)}${field(words.cc, message.cc)}
        ${field(words.date, showInstant(message.date, user.timeZone, words.locale))}
      </dl>
      <iframe
        class="letter-body"
        title="${words.mailMessage}"
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        srcdoc="${letterDocument(message).markup}"
      ></iframe>
      ${message.hasAttachments && html`<p class="quiet">${words.attachments}</p>`}
    </article>`,
  };
}

function field(name: string, value: string): Markup | false {
  return (
    value !== '' &&
    html`<dt>${name}</dt>
      <dd>${value}</dd>`
  );
}

function letterDocument({ html: letter, text }: Message): Markup {
  const body = letter === null ? html`<div style="white-space:pre-wrap">${text}</div>` : { markup: letter };
  return html`<!doctype html>
    <meta http-equiv="Content-Security-Policy" content="${letterPolicy}" />
    <meta name="referrer" content="no-referrer" />
    <base target="_blank" />
    <body style="margin:0;font:14px/1.5 system-ui,sans-serif;overflow-wrap:anywhere">
      ${body}
    </body>`;
}

function listPage(visit: Visit, mailboxId: string | undefined): PageView | null {
  const { state, words, url } = visit;
  const mailbox = mailboxId
    ? state.mailboxes.find((item) => item.id === Number(mailboxId))
    : state.mailboxes[0];
  if (!mailbox) {
    return mailboxId
      ? null
      : { title: words.mail, section: 'mail', body: html`<p class="card empty">${words.noMailbox}</p>` };
  }
  const folder = url.searchParams.get('folder') ?? 'INBOX';
  const found = messagesOf(visit, mailbox, folder);
  const start = pageOf(url) * pageSize;
  const rows = found.slice(start, start + pageSize).map((message) => messageRow(visit, message));
  return {
    title: `${words.mail}: ${mailbox.name}`,
    section: 'mail',
    body: html`${mailboxTabs(visit, mailbox)}${folderTabs(mailbox, folder)}
    ${
      rows.length > 0
        ? html`<table class="card rows">
            ${rows}
          </table>`
        : html`<p class="card empty">${words.noMail}</p>`
    }
    ${pager(visit, found.length)}`,
  };
}

function messagesOf({ state, url }: Visit, mailbox: Mailbox, folder: string): Message[] {
  const wanted = (url.searchParams.get('find') ?? '').toLowerCase();
  return state.messages
    .filter((message) => message.mailboxId === mailbox.id && message.folders.includes(folder))
    .filter((message) => `${message.from} ${message.subject}`.toLowerCase().includes(wanted))
    .sort((one, other) => other.date - one.date);
}

function messageRow({ user, words }: Visit, message: Message): Markup {
  return html`<tr class="${message.isSeen ? '' : 'is-unread'}">
    <td>${message.from}</td>
    <td><a href="${mailPath(message.id)}">${message.subject || words.noSubject}</a></td>
    <td>${showShort(message.date, user.timeZone, words.locale)}</td>
  </tr>`;
}

function mailboxTabs({ state, words }: Visit, current: Mailbox): Markup {
  return tabs(
    words.mail,
    state.mailboxes.map((mailbox) => [mailbox.name, `/mail/list/${mailbox.id}/`, mailbox === current]),
  );
}

function folderTabs(mailbox: Mailbox, current: string): Markup {
  return tabs(
    mailbox.name,
    mailbox.folders.map(({ name, path }) => [
      name,
      `/mail/list/${mailbox.id}/?${new URLSearchParams({ folder: path }).toString()}`,
      path === current,
    ]),
  );
}

function tabs(name: string, items: [string, string, boolean][]): Markup {
  return html`<nav class="tabs" aria-label="${name}">
    ${items.map(([text, path, isCurrent]) => html`<a href="${path}" ${isCurrent && html`aria-current="page"`}>${text}</a>`)}
  </nav>`;
}

function pager({ url, words }: Visit, total: number): Markup {
  const page = pageOf(url);
  return html`<p class="pager">
    ${page > 0 && html`<a href="${pageAddress(url, page - 1)}">${words.newer}</a>`}
    ${(page + 1) * pageSize < total && html`<a href="${pageAddress(url, page + 1)}">${words.older}</a>`}
  </p>`;
}

function pageOf(url: URL): number {
  const page = Number(url.searchParams.get('page') ?? 0);
  return Number.isInteger(page) && page > 0 ? page : 0;
}

function pageAddress(url: URL, page: number): string {
  const query = new URLSearchParams(url.searchParams);
  query.set('page', String(page));
  return `${url.pathname}?${query.toString()}`;
}
