// @ts-check
import { hostOf } from './host.js';
import { startInline } from './inline.js';
import { openApplicationPanel, startLayouts } from './layout.js';
import { openMessenger } from './messenger.js';
import { createSliders, openLinksIn } from './slider.js';

const host = hostOf(() => {
  const sliders = createSliders();
  /** @type {import('./host.js').Host} */
  const created = {
    sliders,
    openMessenger: (dialogId) => openMessenger(sliders, dialogId),
    openApplication: (request) => openApplicationPanel(created, request),
  };
  return created;
});

openLinksIn(host.sliders);
startLayouts(document, host);
startInline(document, host);

const menuButton = document.querySelector('.menu-button');
menuButton?.addEventListener('click', () => {
  const isOpen = document.body.classList.toggle('has-menu');
  menuButton.setAttribute('aria-expanded', String(isOpen));
});
