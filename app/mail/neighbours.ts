/** What stands before and after a message in the list on screen; null at its ends and outside of it. */
export interface Neighbours {
  previous: number | null;
  next: number | null;
}

let rows: readonly { readonly id: number }[] = [];

/** The list says which rows it has, in its order, so that the message beside it knows what comes next. */
export function tellRows(shown: readonly { readonly id: number }[]): void {
  rows = shown;
}

export function neighboursOf(messageId: number): Neighbours {
  const at = rows.findIndex(({ id }) => id === messageId);
  if (at < 0) return { previous: null, next: null };
  return { previous: rows[at - 1]?.id ?? null, next: rows[at + 1]?.id ?? null };
}
