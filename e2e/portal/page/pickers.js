// @ts-check
import { element, pageWords } from './dom.js';
import { readUsers } from './portal-api.js';
import { giveFocus } from './slider.js';

/** @typedef {import('./portal-api.js').PickedUser} PickedUser */

/**
 * Lets the person choose colleagues. Closing the picker never calls back, as in a portal.
 * @param {boolean} many
 * @param {(users: PickedUser[]) => void} onPick
 */
export async function pickUsers(many, onPick) {
  const users = await readUsers();
  const words = pageWords();
  const cameFrom = document.activeElement;
  /** @type {Set<PickedUser>} */
  const chosen = new Set();
  const list = element('ul', { class: 'picker-list' });
  const search = element('input', {
    type: 'search',
    class: 'picker-search',
    'aria-label': words['findPerson'],
    placeholder: words['findPerson'],
    input: () => show(),
  });
  const dialog = element(
    'dialog',
    {
      class: 'picker',
      'aria-label': words[many ? 'choosePeople' : 'choosePerson'],
      close: () => leave(),
      keydown: keepEscape,
    },
    element('h2', {}, words[many ? 'choosePeople' : 'choosePerson'] ?? ''),
    search,
    list,
    footer(),
  );
  show();
  document.body.append(dialog);
  dialog.showModal();

  function show() {
    const wanted = search.value.trim().toLowerCase();
    list.replaceChildren(
      ...users.filter((user) => user.name.toLowerCase().includes(wanted)).map((user) => row(user)),
    );
  }

  /** @param {PickedUser} user */
  function row(user) {
    return element('li', {}, many ? checkbox(user) : button(user.name, () => finish([user])));
  }

  /** @param {PickedUser} user */
  function checkbox(user) {
    const box = element('input', {
      type: 'checkbox',
      change: () => {
        if (box.checked) chosen.add(user);
        else chosen.delete(user);
      },
    });
    box.checked = chosen.has(user);
    return element('label', {}, box, user.name);
  }

  function footer() {
    const cancel = button(words['cancel'] ?? '', () => dialog.close());
    const select = button(words['select'] ?? '', () => finish([...chosen]));
    select.classList.add('is-primary');
    return element('div', { class: 'picker-footer' }, ...(many ? [select, cancel] : [cancel]));
  }

  /** @param {PickedUser[]} users */
  function finish(users) {
    dialog.close();
    onPick(users);
  }

  function leave() {
    dialog.remove();
    giveFocus(cameFrom);
  }
}

/**
 * @param {string} text
 * @param {() => void} onClick
 */
function button(text, onClick) {
  return element('button', { type: 'button', click: onClick }, text);
}

/**
 * Escape closes the picker alone, not the panel below it.
 * @param {Event} event
 */
function keepEscape(event) {
  event.stopPropagation();
}
