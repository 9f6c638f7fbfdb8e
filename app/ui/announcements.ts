type Urgency = 'polite' | 'assertive';

type Said = Record<Urgency, string>;

const listeners = new Set<() => void>();
let said: Said = { polite: '', assertive: '' };

/** Says a sentence to screen readers; `assertive` interrupts what is being read. LiveRegion must be mounted. */
export function announce(text: string, urgency: Urgency = 'polite'): void {
  // The same sentence twice must be another text, or nobody hears it the second time.
  said = { ...said, [urgency]: said[urgency] === text ? `${text}\u00A0` : text };
  for (const listener of listeners) listener();
}

export function lastSaid(): Said {
  return said;
}

export function onSaid(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
