// @ts-check

/**
 * The tabs of cards: one panel shows at a time. When an application asks for it, the card's own panel is read again;
 * what the others hold stays.
 * @param {Document} root
 */
export function startTabs(root) {
  for (const card of root.querySelectorAll('[data-tabs]')) {
    card.addEventListener('click', ({ target }) => {
      const tab = target instanceof Element ? target.closest('[role=tab]') : null;
      if (tab) show(card, tab);
    });
  }
  root.addEventListener('card-reload', () => void readAgain(root));
}

/**
 * @param {Element} card
 * @param {Element} chosen
 */
function show(card, chosen) {
  for (const tab of card.querySelectorAll('[role=tab]')) {
    const isChosen = tab === chosen;
    tab.setAttribute('aria-selected', String(isChosen));
    const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
    if (panel) panel.hidden = !isChosen;
  }
}

/** @param {Document} root */
async function readAgain(root) {
  const response = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const panel of root.querySelectorAll('[data-reloads]')) {
    const now = fresh.getElementById(panel.id);
    if (now) panel.replaceChildren(...now.childNodes);
  }
}
