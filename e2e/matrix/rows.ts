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
  /** Columns that make no sense here: a deadline has no press of its own that two tabs could share. */
  without?: readonly string[];
  differs?: Record<string, string>;
  /** What every message was made into already. */
  bound?: Binding[];
}

const IN_CRM: Binding[] = [{ type: 'crm', entityTypeId: 3, entityId: 31 }];

/** Nothing is counted aloud while messages move; their rows have left the list already. */
const MOVING = { slow: 'looking, done 1/1' };

/** The portal lists one of several bindings, so nobody can say whether what was asked for is among the others. */
const HIDDEN = {
  'drop-before': 'looking, unclear 0/1',
  'drop-after': 'looking, unclear 1/1',
};

/** The task is there and says how its deadline stands; setting it again is done where the task is. */
const DEADLINE = {
  ...MOVING,
  'drop-before': 'looking, absent 0/1',
  '500-before': 'looking, absent 0/1',
  '503-no-cors': 'looking, absent 0/1',
  silence: 'looking, unclear 1/1',
};

const LOST = ['drop-before', 'drop-after', 'silence'];

/**
 * The newest portals play every fault. The others play what they answer differently: the oldest list one binding
 * of a message and read another paging; the documented ones name other fields, print another binding of CRM and
 * give a bare \`true\`. The faults that matter there are those after which something has to be looked up.
 */
export const ROWS: readonly Row[] = [
  { write: task, profile: 'g3' },
  { write: deadline, profile: 'g3', without: ['two tabs'], differs: DEADLINE },
  { write: event, profile: 'g3' },
  { write: chat, profile: 'g3' },
  { write: post, profile: 'g3' },
  { write: crm, profile: 'g3' },
  { write: unlink, profile: 'g3', bound: IN_CRM, differs: { '503': 'not sent 0/1' } },
  { write: send, profile: 'g3' },
  { write: reply, profile: 'g3' },
  { write: move, profile: 'g3', differs: MOVING },
  { write: spam, profile: 'g3', differs: MOVING },
  { write: erase, profile: 'g3', differs: MOVING },
  { write: task, profile: 'g1', only: LOST },
  { write: post, profile: 'g1', only: ['drop-before', 'drop-after'], bound: IN_CRM, differs: HIDDEN },
  { write: crm, profile: 'g1', only: LOST },
  { write: unlink, profile: 'g1', only: LOST, bound: IN_CRM },
  { write: send, profile: 'g1', only: LOST },
  { write: erase, profile: 'g1', only: LOST },
  { write: post, profile: 'docs', only: LOST },
  { write: crm, profile: 'docs', only: LOST },
  { write: unlink, profile: 'docs', only: LOST, bound: IN_CRM },
  { write: reply, profile: 'docs', only: LOST },
  { write: erase, profile: 'docs', only: LOST },
];
