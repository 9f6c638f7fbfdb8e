import type { Binding, Profile } from '../portal/state.ts';
import { chat, crm, deadline, event, post, task, unlink } from './making.ts';
import { erase, move, spam } from './moving.ts';
import { reply, send } from './sending.ts';
import type { Write } from './write.ts';

/** A write on a portal, and where it ends otherwise than its column says. */
interface Row {
  write: Write;
  profile: Profile;
  /** The columns worth their time here; all when left out. */
  only?: readonly string[];
  differs?: Record<string, string>;
  /** What every message was made into already. */
  bound?: Binding[];
}

const IN_CRM: Binding[] = [{ type: 'crm', entityTypeId: 3, entityId: 31 }];

export const ROWS: readonly Row[] = [
  { write: task, profile: 'g3' },
  { write: deadline, profile: 'g3' },
  { write: event, profile: 'g3' },
  { write: chat, profile: 'g3' },
  { write: post, profile: 'g3' },
  { write: crm, profile: 'g3' },
  { write: unlink, profile: 'g3', bound: IN_CRM },
  { write: send, profile: 'g3' },
  { write: reply, profile: 'g3' },
  { write: move, profile: 'g3' },
  { write: spam, profile: 'g3' },
  { write: erase, profile: 'g3' },
];
