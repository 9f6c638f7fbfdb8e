import { currentUser } from '../state.ts';
import { html, jsonMarkup, type Markup } from './html.ts';
import { placementFrame, placementsAt, placementTitle } from './app-pages.ts';
import { icon } from './icons.ts';
import { fullName, initials, userPath } from './people.ts';
import type { PageView, Section, Visit } from './visit.ts';

const portalName = 'Northwind';

const styles = ['portal', 'objects', 'panel'];

/** A whole document: the view inside the portal, or alone when it is shown in a panel. */
export function printPage(visit: Visit, view: PageView): Response {
  const { words } = visit;
  const main = html`<main class="work ${view.isFrame ? 'is-frame' : ''}">
    <h1 id="pagetitle">${view.title}</h1>
    ${view.body}
  </main>`;
  const page = html`<!doctype html>
    <html lang="${words.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${view.title}</title>
        <link rel="icon" href="data:," />
        ${styles.map((name) => html`<link rel="stylesheet" href="/__page/assets/${name}.css" />`)}
        <script type="application/json" id="portal-words">
          ${jsonMarkup(words)}
        </script>
        <script type="module" src="/__page/assets/portal.js"></script>
      </head>
      <body class="${visit.isBare ? 'is-bare' : ''}">
        ${worker(visit)}
        ${visit.isBare ? main : [header(visit), html`<div class="columns">${menu(visit, view.section)}${main}</div>`]}
      </body>
    </html>`;
  return new Response(page.markup, { status: view.status ?? 200, headers: pageHeaders });
}

/** Applications in the menu of the signed-in person: links into a panel over the page they are on. */
function personMenu(visit: Visit): Markup | false {
  const items = placementsAt(visit, 'USER_PROFILE_MENU');
  if (items.length === 0) return false;
  const query = new URLSearchParams({ 'params[USER_ID]': String(visit.user.id) }).toString();
  return html`<details class="person-menu">
    <summary aria-label="${visit.words.personMenu}">▾</summary>
    <ul>
      ${items.map((item) => html`<li><a href="/devops/placement/${item.id}/?${query}">${placementTitle(visit, item)}</a></li>`)}
    </ul>
  </details>`;
}

/** The hidden frame of a background worker stands on every page, and again in every panel. */
function worker(visit: Visit): Markup | false {
  const [placement] = placementsAt(visit, 'PAGE_BACKGROUND_WORKER');
  if (!placement) return false;
  const options = { ID: placement.code, URI: visit.url.pathname + visit.url.search };
  return html`<div hidden>${placementFrame(visit, placement, options)}</div>`;
}

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-frame-options': 'SAMEORIGIN',
};

function header(visit: Visit): Markup {
  const { context, state, words } = visit;
  const user = currentUser(state);
  const target = context.options.gateway && html`target="_blank" rel="noreferrer"`;
  return html`<header class="top">
    <button
      type="button"
      class="menu-button"
      aria-expanded="false"
      aria-controls="portal-menu"
      aria-label="${words.menu}"
    >
      ${icon('menu')}
    </button>
    <a class="portal-name" href="/">${context.options.gateway?.name ?? portalName}</a>
    <form class="search" action="/mail/" role="search" ${target}>
      <input type="search" name="find" aria-label="${words.findMail}" placeholder="${words.findMail}" />
    </form>
    <a class="me" href="${userPath(user.id)}" ${target}>
      <span class="avatar" aria-hidden="true">${initials(user)}</span
      ><span class="me-name">${fullName(user)}</span>
    </a>
    ${personMenu(visit)}
  </header>`;
}

function menu(visit: Visit, current: Section | undefined): Markup {
  const { context, user, words, url } = visit;
  const opensTabs = context.options.gateway !== undefined;
  const items: [Section, string, string][] = [
    ['feed', words.feed, '/stream/'],
    ['chat', words.chat, '/online/'],
    ['tasks', words.tasks, `${userPath(user.id)}tasks/`],
    ['calendar', words.calendar, `${userPath(user.id)}calendar/`],
    ['mail', words.mail, '/mail/'],
    ['crm', words.crm, '/crm/'],
  ];
  const entries = placementsAt(visit, 'LEFT_MENU').map(
    (placement) => [placementTitle(visit, placement), `/devops/placement/${placement.id}/`] as const,
  );
  return html`<nav class="menu" id="portal-menu" aria-label="${words.navigation}">
    <ul>
      ${items.map(([section, name, path]) => menuItem(section, name, path, section === current, opensTabs))}
    </ul>
    <h2>${words.applications}</h2>
    <ul>
      ${entries.map(([name, path]) => menuItem('application', name, path, url.pathname === path))}
    </ul>
  </nav>`;
}

function menuItem(
  section: Section,
  name: string,
  path: string,
  isCurrent: boolean,
  opensTab = false,
): Markup {
  const target = opensTab && html`target="_blank" rel="noreferrer"`;
  return html`<li>
    <a href="${path}" ${isCurrent && html`aria-current="page"`} ${target}
      >${icon(section)}<span>${name}</span></a
    >
  </li>`;
}
