import type { State } from '../../state.ts';
import { mailIndex } from './store.ts';

/** Sent letters whose time has come move into their Sent folder. */
export function deliverQueued(state: State, now: number = Date.now()): void {
  const due = state.outbox.filter((queued) => queued.at <= now);
  if (due.length === 0) return;
  for (const { messageId, folder } of due) {
    const message = mailIndex(state).byId.get(messageId);
    if (message?.folders.length === 0) message.folders = [folder];
  }
  state.outbox = state.outbox.filter((queued) => queued.at > now);
}
