/**
 * Puts text on the clipboard. False when the browser keeps the clipboard from a framed page;
 * then show the text, so that the person can copy it by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
