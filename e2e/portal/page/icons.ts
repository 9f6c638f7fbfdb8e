import { html, type Markup } from './html.ts';

/** A 20 px outline drawing beside a word; it carries no meaning of its own. */
export function icon(name: keyof typeof drawings): Markup {
  return html`<svg
    class="icon"
    viewBox="0 0 20 20"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d="${drawings[name]}" />
  </svg>`;
}

const drawings = {
  feed: 'M4 5h12M4 10h12M4 15h7',
  chat: 'M3.5 4.5h13v9h-7l-3.5 3v-3h-2.5z',
  tasks: 'M3.5 3.5h13v13h-13zM7 10l2.2 2.2L13.5 8',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3M13 3v3',
  mail: 'M3 5h14v10.5H3zM3.5 5.5l6.5 5.5 6.5-5.5',
  crm: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 16.5c.6-3 3-4.5 6-4.5s5.4 1.5 6 4.5',
  application: 'M4 4h5v5H4zM11 4h5v5h-5zM4 11h5v5H4zM11 11h5v5h-5z',
  menu: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
};
