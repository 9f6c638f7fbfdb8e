import { createHash, randomBytes } from 'node:crypto';
import { issueToken, type Token } from '../state.ts';
import { html, jsonMarkup, type Markup } from './html.ts';
import type { LayoutConfig } from './layout-config.ts';
import { asPrinted, escapeFirstLevel, type Options, withUri } from './options.ts';
import type { Visit } from './visit.ts';

interface FrameRequest {
  placement: string;
  options: Options;
  /** Where the frame is loaded from; the main address of the application unless told otherwise. */
  handler?: string;
  /** Opened by `openApplication`: the frame lives in the top document and may not change its size. */
  isPanel?: boolean;
  /** Some pages hand the script HTML-escaped first-level strings; the form always carries them raw. */
  escapesOptions?: boolean;
  isInstall?: boolean;
}

/**
 * The frame of the application as a portal prints it: named before anything loads, without address or sandbox,
 * with a form that a script submits into it. Every rendering has a new frame id and a new token pair.
 */
export function applicationFrame(visit: Visit, request: FrameRequest): Markup {
  const { context, state, url } = visit;
  const sid = randomBytes(16).toString('hex');
  const token = issueToken(state);
  const options = context.options.addUri
    ? withUri(request.options, visit.referer, url.origin)
    : request.options;
  const name = `${url.host}|${isSecure(url)}|${sid}`;
  const config = layoutConfig(visit, { ...request, options }, { sid, token });
  const fields = Object.entries(formFields(visit, { ...request, options }, token));
  return html`<div class="app-layout is-loading" id="applayout_${sid}">
      <div class="app-loader" role="status">${visit.words.loading}</div>
      <iframe
        id="${config.frameId}"
        name="${name}"
        title="${state.application.title}"
        class="app-frame app-loading"
        frameborder="0"
        allow="geolocation *; microphone *; camera *; autoplay *;"
      ></iframe>
      <script type="application/json" class="app-config">
        ${jsonMarkup(config)}
      </script>
    </div>
    <div hidden>
      <form
        name="${config.formName}"
        method="POST"
        target="${name}"
        action="${handlerAddress(visit, sid, request.handler)}"
      >
        ${fields.map(([field, value]) => html`<input type="hidden" name="${field}" value="${value}" />`)}
      </form>
    </div>`;
}

interface Rendering {
  sid: string;
  token: Token;
}

function layoutConfig(visit: Visit, request: FrameRequest, { sid, token }: Rendering): LayoutConfig {
  const { context, state, user, url } = visit;
  const { application } = state;
  const { placement, isPanel } = request;
  return {
    sid,
    appOrigin: new URL(context.options.appUrl).origin,
    formName: `appform_${sid}`,
    isStaticHost: context.options.isStaticHost ?? false,
    frameId: `appframe_${sid}`,
    denied: [...(placement === 'DEFAULT' ? [] : ['setTitle']), ...(isPanel ? ['resizeWindow'] : [])],
    opensTabs: context.options.gateway !== undefined,
    extraCommands: /^CRM_.*_(DETAIL_TAB|LIST_MENU)$/.test(placement) ? ['reloadData'] : [],
    silentInit: state.pageSwitches.initData === 'silent',
    application: {
      id: application.id,
      clientId: application.code,
      placementIds: application.placements.map(({ id }) => id),
    },
    initData: {
      LANG: state.lang,
      DOMAIN: url.host,
      PROTOCOL: isSecure(url),
      PATH: '/rest',
      AUTH_ID: token.access,
      AUTH_EXPIRES: tokenSeconds,
      REFRESH_ID: token.refresh,
      MEMBER_ID: state.memberId,
      FIRST_RUN: !state.firstRunDone.includes(application.version),
      IS_ADMIN: user.isAdmin,
      INSTALL: request.isInstall ?? false,
      USER_OPTIONS: asPrinted(state.userOptions),
      APP_OPTIONS: asPrinted(state.appOptions),
      PLACEMENT: placement.toUpperCase(),
      PLACEMENT_OPTIONS: printedOptions(request),
    },
  };
}

function printedOptions({ placement, options, escapesOptions }: FrameRequest): unknown {
  if (placement !== 'DEFAULT' && Object.keys(options).length === 0) return '';
  return asPrinted(escapesOptions ? escapeFirstLevel(options) : options);
}

function formFields(
  visit: Visit,
  { placement, options }: FrameRequest,
  token: Token,
): Record<string, string> {
  const { application, lang, memberId } = visit.state;
  return {
    AUTH_ID: token.access,
    AUTH_EXPIRES: tokenSeconds,
    REFRESH_ID: token.refresh,
    SERVER_ENDPOINT: lang === 'ru' ? 'https://oauth.bitrix24.tech/rest/' : 'https://oauth.bitrix.info/rest/',
    APPLICATION_TOKEN: createHash('md5').update(`${memberId}|${application.code}`).digest('hex'),
    APPLICATION_SCOPE: application.scopes.join(','),
    member_id: memberId,
    status: 'L',
    PLACEMENT: placement,
    ...(Object.keys(options).length > 0 ? { PLACEMENT_OPTIONS: JSON.stringify(options) } : {}),
  };
}

/** The handler with the four fields of the query; a handler that has a query of its own keeps it as it is. */
function handlerAddress(
  { context, state, url }: Visit,
  sid: string,
  handler = context.options.appUrl,
): string {
  const query = new URLSearchParams({
    DOMAIN: url.host,
    PROTOCOL: String(isSecure(url)),
    LANG: state.lang,
    APP_SID: sid,
  });
  return `${handler}${handler.includes('?') ? '&' : '?'}${query.toString()}`;
}

const tokenSeconds = '3600';

function isSecure(url: URL): 0 | 1 {
  return url.protocol === 'https:' ? 1 : 0;
}
