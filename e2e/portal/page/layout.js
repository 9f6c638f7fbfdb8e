// @ts-check
import { commandsFor } from './commands.js';
import { optionFields } from './open-application.js';
import { giveFocus } from './slider.js';
import { formatReply, parseRequest } from './protocol.js';

/** @typedef {import('./layout-config.ts').LayoutConfig} LayoutConfig */
/** @typedef {import('./host.js').Host} Host */
/**
 * @typedef {object} Layout
 * @property {LayoutConfig} config
 * @property {HTMLElement} box
 * @property {Host} host
 * @property {(finished: 'Y' | 'N') => void} reopen after an installation: loads the page or the panel anew
 */
/** @typedef {import('./open-application.js').PanelSettings} PanelSettings */
/**
 * @typedef {object} ApplicationRequest
 * @property {LayoutConfig['application']} application
 * @property {Record<string, unknown>} options
 * @property {PanelSettings} settings
 * @property {() => void} [onClose]
 */

/**
 * Brings every application frame in `root` to life: first the listener, then the form.
 * @param {ParentNode} root
 * @param {Host} host
 * @param {Layout['reopen']} [reopen]
 */
export function startLayouts(root, host, reopen = reloadPage) {
  for (const box of root.querySelectorAll('.app-layout')) {
    if (box instanceof HTMLElement) startLayout(box, host, reopen);
  }
}

/**
 * A panel with the main page of the application, fetched by POST into this document.
 * @param {Host} host
 * @param {ApplicationRequest} request
 */
export function openApplicationPanel(host, request) {
  const { application, options, settings } = request;
  const url = `/marketplace/app/${application.id}/?_r=${Math.random()}`;
  let isReopening = false;
  const panel = host.sliders.open({
    leftBoundary: 0,
    ...settings,
    url,
    fill: async (body) => {
      const response = await fetch(url, { method: 'POST', body: optionFields(options) });
      const content = new DOMParser().parseFromString(await response.text(), 'text/html');
      body.append(...content.body.childNodes);
      startLayouts(body, host, () => {
        isReopening = true;
        panel.close();
        openApplicationPanel(host, request);
      });
      giveFocus(body.querySelector('iframe'));
    },
    onClose: () => {
      if (!isReopening) request.onClose?.();
    },
  });
}

/**
 * @param {HTMLElement} box
 * @param {Host} host
 * @param {Layout['reopen']} reopen
 */
function startLayout(box, host, reopen) {
  /** @type {LayoutConfig} */
  const config = JSON.parse(box.querySelector('.app-config')?.textContent ?? '');
  const frame = /** @type {HTMLIFrameElement} */ (document.getElementById(config.frameId));
  const form = /** @type {HTMLFormElement} */ (document.forms.namedItem(config.formName));
  const commands = commandsFor({ config, box, host, reopen });
  window.addEventListener('message', receive);
  frame.addEventListener('load', () => {
    frame.classList.remove('app-loading');
    box.classList.remove('is-loading');
  });
  if (config.isStaticHost) frame.src = form.action;
  else form.submit();

  /** @param {MessageEvent<unknown>} event */
  function receive(event) {
    if (!box.isConnected) {
      window.removeEventListener('message', receive);
      return;
    }
    if (event.origin !== config.appOrigin) return;
    const request = parseRequest(event.data);
    if (!request || request.sid !== config.sid || config.denied.includes(request.command)) return;
    const command = Object.hasOwn(commands, request.command) ? commands[request.command] : undefined;
    void command?.(request.params, (value) => {
      frame.contentWindow?.postMessage(formatReply(request.callback, value), config.appOrigin);
    });
  }
}

/** @param {'Y' | 'N'} finished */
function reloadPage(finished) {
  const url = new URL(location.href);
  url.searchParams.set('install_finished', finished);
  location.assign(url);
}
