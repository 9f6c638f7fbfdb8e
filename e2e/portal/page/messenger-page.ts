import type { Chat } from '../state.ts';
import { applicationsBlock } from './applications.ts';
import { html, type Markup } from './html.ts';
import { mailLink } from './mail-link.ts';
import { fullName, personLink } from './people.ts';
import type { PageTable, Visit } from './visit.ts';

/** The messenger: `?IM_DIALOG=chat100` opens a chat, `?IM_DIALOG=5` the conversation with a person. */
export const messengerPages: PageTable = [
  [
    /^\/online\/?$/,
    (visit) => {
      const { words, query } = visit;
      const dialogId = query['IM_DIALOG'];
      const dialog = typeof dialogId === 'string' ? openDialog(visit, dialogId) : emptyDialog(words.noChat);
      if (!dialog) return null;
      const applications =
        typeof dialogId === 'string' && applicationsBlock(visit, ['IM_SIDEBAR'], { dialogId });
      const body = html`<div class="messenger card">${chatList(visit)}${dialog.body}</div>
        ${applications}`;
      return { title: dialog.title, section: 'chat', body };
    },
  ],
];

function chatList({ state, words, query, isBare }: Visit): Markup {
  const items = state.chats.toReversed().map((chat) => {
    const id = `chat${chat.id}`;
    const path = `/online/?IM_DIALOG=${id}${isBare ? '&IFRAME=Y' : ''}`;
    return html`<li>
      <a href="${path}" ${query['IM_DIALOG'] === id && html`aria-current="page"`}>${chat.title}</a>
    </li>`;
  });
  return html`<nav class="chats" aria-label="${words.chats}">
    ${
      items.length > 0
        ? html`<ul>
            ${items}
          </ul>`
        : html`<p class="quiet">${words.noChats}</p>`
    }
  </nav>`;
}

interface Dialog {
  title: string;
  body: Markup;
}

function emptyDialog(sentence: string, title = sentence): Dialog {
  return { title, body: html`<p class="dialog quiet">${sentence}</p>` };
}

function openDialog(visit: Visit, dialogId: string): Dialog | null {
  const { state, words } = visit;
  const chat = state.chats.find((item) => `chat${item.id}` === dialogId);
  if (chat) return { title: chat.title, body: chatDialog(visit, chat) };
  const person = state.users.find((item) => String(item.id) === dialogId);
  return person ? emptyDialog(words.noMessages, fullName(person)) : null;
}

function chatDialog(visit: Visit, chat: Chat): Markup {
  const { state, user, words } = visit;
  const people = chat.members.map((id) => personLink(state, id)).filter((person) => person !== null);
  return html`<section class="dialog" aria-label="${chat.title}">
    <p class="quiet">${words.members}: ${people.map((person, index) => [index > 0 && ', ', person])}</p>
    <p class="system-message">
      ${fullName(user)} ${words.startedChat}<br />${mailLink(visit, chat.messageId)}
    </p>
  </section>`;
}
