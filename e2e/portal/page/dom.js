// @ts-check
/** @typedef {Record<string, string | boolean | ((event: Event) => void) | undefined>} Attributes */

/**
 * An element with attributes and children. Functions become listeners, true an empty attribute.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Attributes} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, '');
    else if (typeof value === 'string') made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/**
 * Words of the page in its language, printed by the server.
 * @returns {Record<string, string>}
 */
export function pageWords() {
  return JSON.parse(document.querySelector('#portal-words')?.textContent ?? '{}');
}
