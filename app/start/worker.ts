import { session } from '@/portal/session';

/** Wide enough for a list of one column with its message. */
const PANEL_WIDTH = 480;

/**
 * What the hidden frame on every page does: beside a message of the portal's own mail it opens that message here.
 * Nothing else, so that it costs next to nothing.
 */
export function openBeside(uri: string): void {
  const mid = /^\/mail\/message\/([1-9]\d{0,15})(?:[/?]|$)/.exec(uri)?.[1];
  if (mid === undefined) return;
  // It settles when the person closes the panel, and there is nothing to do then.
  session()
    .frame.slider.openSliderAppPage({ place: 'message', mid, bx24_width: PANEL_WIDTH })
    .catch(() => undefined);
}
