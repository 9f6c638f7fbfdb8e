import { session } from './session';

/**
 * How opening a portal page ended: the person closed the slider, or the portal refused to open one and the page
 * got a tab of its own.
 */
export type OpenResult = 'closed' | 'refused';

/** The absolute address of a portal path, for a link that works without the frame too. */
export function portalUrl(path: string): string {
  return new URL(path, session().origin).href;
}

/**
 * Opens a portal page in a slider over the current one. Settles when the person closes it, so the
 * caller can read again what may have changed. `refused`: it was opened in a tab, which the browser may have
 * kept from happening; where there is room, offer {@link portalUrl} as a plain link too.
 */
export async function openPath(path: string): Promise<OpenResult> {
  const { slider } = session().frame;
  const focused = document.activeElement;
  try {
    await slider.openPath(slider.getUrl(path));
    // The slider took the focus to another document; the browser forgets where it was in this one.
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
    return 'closed';
  } catch {
    window.open(portalUrl(path), '_blank', 'noreferrer');
    return 'refused';
  }
}

/** Opens the portal's messenger at a chat. The portal gives no answer to this. */
export async function openChat(chatId: number): Promise<void> {
  await session().frame.parent.imOpenMessenger(`chat${chatId}`);
}

/** Reloads the portal page around the frame: the way to a fresh session. The portal gives no answer. */
export async function reloadPortalPage(): Promise<void> {
  await session().frame.parent.reloadWindow();
}
