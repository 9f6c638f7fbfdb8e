import type { State, User } from '../state.ts';
import { html, type Markup } from './html.ts';
import type { PageTable } from './visit.ts';

export const peoplePages: PageTable = [
  [
    /^\/company\/personal\/user\/(\d+)\/?$/,
    ({ state, words }, id) => {
      const user = state.users.find((user) => user.id === Number(id));
      if (!user) return null;
      return {
        title: fullName(user),
        body: html`<dl class="card fields">
          ${user.position && [html`<dt>${words.position}</dt>`, html`<dd>${user.position}</dd>`]}
          <dt>${words.email}</dt>
          <dd>${user.email}</dd>
        </dl>`,
      };
    },
  ],
];

export function fullName(user: User): string {
  return `${user.name} ${user.lastName}`.trim();
}

export function initials(user: User): string {
  return [user.name, user.lastName].map((name) => name.slice(0, 1)).join('');
}

export function userPath(id: number): string {
  return `/company/personal/user/${id}/`;
}

/** A link to a person of the portal, or nothing when the id belongs to nobody. */
export function personLink(state: State, id: number): Markup | null {
  const user = state.users.find((user) => user.id === id);
  return user ? html`<a href="${userPath(id)}">${fullName(user)}</a>` : null;
}
