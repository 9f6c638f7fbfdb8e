import type { Binding, Profile } from '../portal/state.ts';
import { chat, crm, deadline, event, post, task, unlink } from './making.ts';
import { erase, move, spam } from './moving.ts';
import { reply, send } from './sending.ts';
import type { Write } from './write.ts';

/** A write, and where it ends otherwise than its column says. */
export interface Row {
  write: Write;
  /** The columns worth their time here; all when left out. */
  only?: readonly string[];
  without?: readonly string[];
  differs?: Record<string, string>;
  /** What every message was made into already. */
  bound?: Binding[];
}

/** Rows played on one page, one after another. */
interface Round {
  profile: Profile;
  rows: readonly Row[];
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
 * A second tab takes seconds to open. What makes things of messages, what sends and what moves has one lock each, so
 * one write of each kind is pressed in two tabs; a deadline has no press of its own at all.
 */
const NO_TABS = ['two tabs'];

/** The same request as a move, but for one word: only what a person is told is its own. */
const SPAM = ['drop-before', 'drop-after', '500', '503', 'silence', 'double'];

const ALONE: readonly Row[] = [
  { write: task },
  { write: deadline, without: NO_TABS, differs: DEADLINE },
  { write: event, without: NO_TABS },
  { write: chat, without: NO_TABS },
  { write: post, without: NO_TABS },
  { write: crm, without: NO_TABS },
  { write: unlink, bound: IN_CRM, differs: { '503': 'not sent 0/1' } },
  { write: send, without: NO_TABS },
  { write: reply },
  { write: move, without: NO_TABS, differs: MOVING },
  { write: spam, only: SPAM },
  { write: erase, differs: MOVING },
];

/**
 * The newest portals play every fault. The others play what they answer differently: the oldest list one binding
 * of a message and read another paging; the documented ones name other fields, print another binding of CRM and
 * give a bare `true`. The faults that matter there are those after which something has to be looked up.
 */
export const ROUNDS: readonly Round[] = [
  ...ALONE.map((row) => ({ profile: 'g3' as const, rows: [row] })),
  {
    profile: 'g1',
    rows: [
      { write: task, only: LOST },
      { write: post, only: ['drop-before', 'drop-after'], bound: IN_CRM, differs: HIDDEN },
      { write: crm, only: LOST },
      { write: unlink, only: LOST, bound: IN_CRM },
      { write: send, only: LOST },
      { write: erase, only: LOST },
    ],
  },
  {
    profile: 'docs',
    rows: [
      { write: post, only: LOST },
      { write: crm, only: LOST },
      { write: unlink, only: LOST, bound: IN_CRM },
      { write: reply, only: LOST },
      { write: erase, only: LOST },
    ],
  },
];
