import type { Post } from '../state.ts';
import { renderBbcode } from './bbcode.ts';
import { html, type Markup } from './html.ts';
import { mailLink } from './mail-link.ts';
import { personLink } from './people.ts';
import type { PageTable, Visit } from './visit.ts';

/** The feed, and one post of it under its author. */
export const postPages: PageTable = [
  [
    /^\/stream\/?$/,
    (visit) => {
      const posts = visit.state.posts.toReversed().map((post) => postCard(visit, post, true));
      const empty = html`<p class="card empty">${visit.words.noPosts}</p>`;
      return { title: visit.words.feed, section: 'feed', body: posts.length > 0 ? html`${posts}` : empty };
    },
  ],
  [
    /^\/company\/personal\/user\/(\d+)\/blog\/?$/,
    (visit, author) => {
      const own = visit.state.posts.filter((post) => post.authorId === Number(author));
      const posts = own.toReversed().map((post) => postCard(visit, post, true));
      const empty = html`<p class="card empty">${visit.words.noPosts}</p>`;
      return { title: visit.words.feed, section: 'feed', body: posts.length > 0 ? html`${posts}` : empty };
    },
  ],
  [
    /^\/company\/personal\/user\/(\d+)\/blog\/(\d+)\/?$/,
    (visit, author, id) => {
      const post = visit.state.posts.find(
        (post) => post.id === Number(id) && post.authorId === Number(author),
      );
      return post ? { title: post.title, section: 'feed', body: postCard(visit, post, false) } : null;
    },
  ],
];

function postCard(visit: Visit, post: Post, isInList: boolean): Markup {
  const path = `/company/personal/user/${post.authorId}/blog/${post.id}/`;
  return html`<article class="card text">
    ${isInList && html`<h2><a href="${path}">${post.title}</a></h2>`}
    <p class="quiet">${personLink(visit.state, post.authorId)}</p>
    <div>${renderBbcode(post.text, visit.url.origin)}</div>
    <p class="mail-link">${mailLink(visit, post.messageId)}</p>
  </article>`;
}
