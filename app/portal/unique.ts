/** A name nothing else on this device has; `randomUUID` is missing on portals served without https. */
export function uniqueKey(): string {
  return `${Date.now().toString(36)}-${[...crypto.getRandomValues(new Uint32Array(2))].join('-')}`;
}
