import type { Placement } from '../state.ts';
import { applicationFrame } from './app-frame.ts';
import { html, type Markup } from './html.ts';
import { mainPageOptions, nestedFields, type Options, paramsOptions } from './options.ts';
import type { PageTable, PageView, Visit } from './visit.ts';

/** The pages around the frame: start page, main page, placement pages and the link page. */
export const applicationPages: PageTable = [
  [/^\/$/, startPage],
  [/^\/marketplace\/app\/([^/]+)\/?$/, mainPage],
  [/^\/devops\/placement\/(\d+)\/?$/, placementPage],
  [/^\/marketplace\/view\/([^/]+)\/?$/, linkPage],
];

/**
 * What `openApplication` puts into its panel: the main page alone, without document, portal or title. The body is
 * a form with `options[key]=value`.
 */
export function panelContent(visit: Visit, form: string): Response {
  const { options } = nestedFields(new URLSearchParams(form));
  const given = paramsOptions({ params: options });
  const content = isHidden(visit)
    ? notInstalled(visit).body
    : applicationFrame(visit, { ...mainFrame(visit), options: given, isPanel: true });
  return new Response(content.markup, { headers: htmlHeaders });
}

/** The page of an uninstalled application: the installer for an administrator, nothing for everybody else. */
function mainPage(visit: Visit, id: string): PageView | null {
  const { application } = visit.state;
  if (![String(application.id), application.code].includes(id)) return null;
  if (isHidden(visit)) return notInstalled(visit);
  const frame = { ...mainFrame(visit), options: mainPageOptions(visit.query) };
  return framePage(application.title, applicationFrame(visit, frame));
}

function startPage({ state, url }: Visit): Response {
  const entry = state.application.placements.find(({ code }) => code === 'LEFT_MENU');
  const isReady = state.application.installed && entry;
  const path = isReady ? `/devops/placement/${entry.id}/` : `/marketplace/app/${state.application.id}/`;
  return new Response(null, { status: 302, headers: { location: path + url.search } });
}

function placementPage(visit: Visit, id: string): PageView | null {
  const { application } = visit.state;
  const placement = application.placements.find((item) => item.id === Number(id));
  if (!placement) return null;
  if (!application.installed) return notInstalled(visit);
  return framePage(
    placementTitle(visit, placement),
    placementFrame(visit, placement, paramsOptions(visit.query)),
  );
}

/**
 * The frame of a placement as a page prints it, or as a tab of a card fetches it: its own handler and options, the
 * script's copy of which is HTML-escaped.
 */
export function placementFrame(visit: Visit, { code, handler }: Placement, options: Options): Markup {
  return applicationFrame(visit, { placement: code, handler, options, escapesOptions: true });
}

/** What a placement shows to this person: nothing while the application is not installed. */
export function placementsAt({ state, user }: Visit, code: string): Placement[] {
  const { application } = state;
  if (!application.installed) return [];
  return application.placements.filter(
    (one) => one.code === code && (one.userId === 0 || one.userId === user.id),
  );
}

/** The title in the language of the portal, else the first that was given. */
export function placementTitle({ state }: Visit, { langAll, title }: Placement): string {
  return langAll[state.lang]?.TITLE ?? Object.values(langAll)[0]?.TITLE ?? title;
}

/** A frame that a page fetches when somebody first opens its tab: `?params[…]`, in the name of the page around it. */
export function inlineContent(visit: Visit, id: string): Response {
  const placement = visit.state.application.placements.find((one) => one.id === Number(id));
  if (!placement || !visit.state.application.installed) return new Response('', { status: 404 });
  const frame = placementFrame(visit, placement, paramsOptions(visit.query));
  return new Response(frame.markup, { headers: htmlHeaders });
}

const htmlHeaders = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

function linkPage(visit: Visit, code: string): PageView | null {
  const { application } = visit.state;
  const placement = application.placements.find((item) => item.code === 'REST_APP_URI');
  if (!placement || code !== application.code) return null;
  if (!application.installed) return notInstalled(visit);
  const { handler } = placement;
  const request = { placement: placement.code, handler, options: paramsOptions(visit.query) };
  return framePage(placementTitle(visit, placement), applicationFrame(visit, request));
}

function mainFrame({ state }: Visit) {
  return { placement: 'DEFAULT', isInstall: !state.application.installed };
}

/** Only an administrator sees an application that is not installed yet. */
function isHidden({ state, user }: Visit): boolean {
  return !state.application.installed && !user.isAdmin;
}

function framePage(title: string, body: PageView['body']): PageView {
  return { title, body, section: 'application', isFrame: true };
}

function notInstalled({ state, user, words }: Visit): PageView {
  return {
    title: words.notInstalled,
    body: html`<div class="card empty">
      <p>${words.notInstalledText}</p>
      ${user.isAdmin && html`<p><a href="/marketplace/app/${state.application.id}/">${words.finishInstallation}</a></p>`}
    </div>`,
  };
}
