/** Senders whose remote pictures the person wants to see; forgotten with the page, never stored. */
const wanted = new Set<string>();

export function arePicturesWanted(sender: string): boolean {
  return wanted.has(sender.toLowerCase());
}

export function wantPictures(sender: string): void {
  if (sender !== '') wanted.add(sender.toLowerCase());
}
