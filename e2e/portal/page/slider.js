// @ts-check
import { ruleFor } from './address-rules.js';
import { element, pageWords } from './dom.js';

/**
 * @typedef {object} PanelRequest
 * @property {string} url shown in a frame, unless `fill` is given
 * @property {string} [title] stands above the content and in the tab of the browser
 * @property {number} [width]
 * @property {number} [leftBoundary]
 * @property {{ text: string, color: string, bgColor: string }} [label]
 * @property {(body: HTMLElement) => Promise<void>} [fill] puts content into the panel instead of a frame
 * @property {() => void} [onClose]
 */
/** @typedef {{ url: string, close: () => void }} Panel */
/** @typedef {ReturnType<typeof createSliders>} Sliders */

/** The stack of panels that slide in from the right. One per top window; pages inside panels use it too. */
export function createSliders() {
  /** @type {Panel[]} */
  const stack = [];
  document.addEventListener('keydown', (event) => closeOnEscape(event));
  return { open, top: () => stack.at(-1) };

  /** @param {PanelRequest} request */
  function open(request) {
    const cameFrom = document.activeElement;
    const documentTitle = document.title;
    const view = panelView(request, () => panel.close());
    /** @type {Panel} */
    const panel = { url: request.url, close };
    stack.push(panel);
    document.body.append(view.root);
    document.body.classList.add('has-panel');
    view.sheet.focus({ preventScroll: true });
    if (request.title) document.title = request.title;
    void (request.fill ? request.fill(view.body) : showPage(view, request)).finally(() => {
      view.root.classList.remove('is-loading');
    });
    return panel;

    function close() {
      const at = stack.indexOf(panel);
      if (at === -1) return;
      for (const above of stack.slice(at + 1).reverse()) above.close();
      stack.splice(at, 1);
      view.root.remove();
      document.body.classList.toggle('has-panel', stack.length > 0);
      if (request.title) document.title = documentTitle;
      giveFocus(cameFrom);
      request.onClose?.();
    }
  }

  /**
   * @param {ReturnType<typeof panelView>} view
   * @param {PanelRequest} request
   * @returns {Promise<void>} settles when the page has loaded
   */
  function showPage(view, request) {
    const frame = element('iframe', { src: slidePage(request.url), class: 'panel-page', title: view.name });
    return new Promise((resolve) => {
      frame.addEventListener('load', () => {
        settle(view, frame);
        resolve();
      });
      view.body.append(frame);
    });
  }

  /**
   * @param {ReturnType<typeof panelView>} view
   * @param {HTMLIFrameElement} frame
   */
  function settle(view, frame) {
    const inside = frame.contentDocument;
    if (!inside) return;
    inside.addEventListener('keydown', closeOnEscape);
    frame.title = inside.title;
    view.sheet.setAttribute('aria-label', inside.title);
    if (document.activeElement === view.sheet) giveFocus(frame);
  }

  /** @param {KeyboardEvent} event */
  function closeOnEscape(event) {
    const top = stack.at(-1);
    if (event.key !== 'Escape' || event.defaultPrevented || !top) return;
    event.preventDefault();
    top.close();
  }
}

/**
 * Lets plain links to tasks, messages, cards and the like open in the panel, as clicks on them do in a portal.
 * @param {Sliders} sliders
 */
export function openLinksIn(sliders) {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !plain || link.target || link.origin !== location.origin) return;
    const rule = ruleFor(link.pathname + link.search);
    if (!rule.onClick) return;
    event.preventDefault();
    sliders.open({ ...rule, url: link.href });
  });
}

/**
 * @param {PanelRequest} request
 * @param {() => void} close
 */
function panelView(request, close) {
  const words = pageWords();
  const name = request.title ?? words['loading'] ?? '';
  const body = element('div', { class: 'panel-body' });
  const closer = element(
    'button',
    { type: 'button', class: 'panel-close', 'aria-label': words['close'], click: close },
    '×',
  );
  const tag = element('div', { class: 'panel-tag' }, closer);
  if (request.label?.text) tag.append(labelElement(request.label));
  const loader = element('div', { class: 'panel-loader', role: 'status' }, words['loading'] ?? '');
  const sheet = element(
    'div',
    { class: 'panel-sheet', role: 'dialog', 'aria-modal': 'true', 'aria-label': name, tabindex: '-1' },
    tag,
  );
  if (request.title) sheet.append(element('h2', { class: 'panel-title' }, request.title));
  sheet.append(body, loader);
  const { width, leftBoundary = width === undefined ? undefined : 0 } = request;
  if (width !== undefined) sheet.style.setProperty('--panel-width', `${width}px`);
  if (leftBoundary !== undefined) sheet.style.setProperty('--panel-left', `${leftBoundary}px`);
  const shade = element('div', { class: 'panel-shade', click: close });
  return { root: element('div', { class: 'panel is-loading' }, shade, sheet), sheet, body, name };
}

/** @param {{ text: string, color: string, bgColor: string }} label */
function labelElement({ text, color, bgColor }) {
  const shown = element('span', { class: `panel-label ${bgColor ? `is-${bgColor}` : ''}` }, text);
  shown.style.color = color;
  return shown;
}

/**
 * Gives the focus to an element, or to the page inside it when it is a frame.
 * @param {Element | null} target
 */
export function giveFocus(target) {
  if (target instanceof HTMLIFrameElement) target.contentWindow?.focus();
  else if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

/** @param {string} address the page without its portal around it */
function slidePage(address) {
  const url = new URL(address, location.origin);
  url.searchParams.set('IFRAME', 'Y');
  url.searchParams.set('IFRAME_TYPE', 'SIDE_SLIDER');
  return url.href;
}
