// @ts-check
/**
 * Opens the messenger at a dialog: `chat100` is a chat, a bare number a person; without one the list of chats.
 * @param {import('./slider.js').Sliders} sliders
 * @param {unknown} dialogId
 */
export function openMessenger(sliders, dialogId) {
  sliders.open({ url: messengerPath(dialogId), leftBoundary: 0 });
}

/** @param {unknown} dialogId */
export function messengerPath(dialogId) {
  const known = typeof dialogId === 'string' || typeof dialogId === 'number';
  return `/online/${known && dialogId !== '' ? `?IM_DIALOG=${encodeURIComponent(dialogId)}` : ''}`;
}
