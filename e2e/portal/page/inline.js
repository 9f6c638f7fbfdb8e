// @ts-check
import { startLayouts } from './layout.js';

/** @typedef {import('./host.js').Host} Host */

/**
 * Tabs and blocks of a page that hold an application: `[data-placement]` with the id of the record and
 * `data-options` as JSON. Their frame is fetched when the person first opens them, and stays.
 * @param {ParentNode} root
 * @param {Host} host
 */
export function startInline(root, host) {
  for (const opener of root.querySelectorAll('[data-placement]')) {
    if (opener instanceof HTMLElement)
      opener.addEventListener('click', () => void open(opener, host), { once: true });
  }
}

/**
 * @param {HTMLElement} opener
 * @param {Host} host
 */
async function open(opener, host) {
  const box = document.getElementById(opener.getAttribute('aria-controls') ?? '');
  if (!box) return;
  const query = new URLSearchParams();
  /** @type {Record<string, string>} */
  const options = JSON.parse(opener.dataset['options'] ?? '{}');
  for (const [name, value] of Object.entries(options)) query.set(`params[${name}]`, value);
  const response = await fetch(`/__page/inline/${opener.dataset['placement']}/?${query.toString()}`);
  const content = new DOMParser().parseFromString(await response.text(), 'text/html');
  box.replaceChildren(...content.body.childNodes);
  startLayouts(box, host);
}
