import { type CrmEntity, type Message, type State, takeId } from '../../state.ts';
import type { Call } from '../method.ts';
import { refuse } from '../params.ts';
import { addressesIn, type Address } from './address.ts';
import { bind, readMessageId, refuseWithoutModules, sourceMessage } from './source.ts';

const LEAD = 1;

/**
 * Adds an activity to every client with the address of the other side, or makes a lead for it. The answer holds no id;
 * the owner shows in `bindings`. Twice adds another activity.
 */
export function createCrmActivity(call: Call): unknown {
  const message = sourceMessage(call, readMessageId(call));
  const { state } = call.context;
  refuseWithoutModules(call, 'CRM is not installed.');
  if (state.profile !== 'g1') refuseWithoutAccess(call);
  const people = otherSide(message, state);
  if (people.length === 0) throw refuse(call, 'Mail between colleagues is not saved to CRM.', null);
  message.attachmentsDownloaded = true;
  for (const { entityTypeId, id: entityId } of ownersOf(state, people)) {
    state.crm.push({ id: takeId(state), messageId: message.id, entityTypeId, entityId });
    bind(message, { type: 'crm', entityTypeId, entityId });
  }
  return answerTrue(call);
}

/** Takes every activity of the message away and, for incoming mail, keeps the sender out of CRM from then on. */
export function removeCrmActivity(call: Call): unknown {
  const message = sourceMessage(call, readMessageId(call));
  const { state } = call.context;
  refuseWithoutModules(call, 'CRM is not installed.');
  refuseWithoutAccess(call);
  const isLinked = (entry: { type: string }) => entry.type === 'crm';
  if (!message.bindings.some(isLinked)) return answerTrue(call);
  state.crm = state.crm.filter((activity) => activity.messageId !== message.id);
  message.bindings = message.bindings.filter((entry) => !isLinked(entry));
  if (!isOutgoing(message, state)) {
    const senders = addressesIn(message.from).map(({ email }) => email);
    state.crmExclusions = [...new Set([...state.crmExclusions, ...senders])];
  }
  return answerTrue(call);
}

/** Printed as a bare true; portals put it one level deeper. */
function answerTrue(call: Call): unknown {
  return call.context.state.profile === 'docs' ? true : { result: true };
}

function refuseWithoutAccess(call: Call): void {
  const { mailSwitches, profile } = call.context.state;
  if (mailSwitches.crmAccess) return;
  throw refuse(
    call,
    'Access denied: no access to CRM',
    profile === 'g3' ? 'MAIL_MESSAGE_CRM_ACCESS_DENIED' : null,
  );
}

/** The sender of incoming mail, the recipients of outgoing mail; never own addresses or colleagues. */
function otherSide(message: Message, state: State): Address[] {
  const inside = ownAddresses(state);
  const header = isOutgoing(message, state) ? message.to : message.from;
  return addressesIn(header).filter(({ email }) => !inside.includes(email));
}

function ownersOf(state: State, people: Address[]): CrmEntity[] {
  return people.flatMap(({ name, email }) => {
    const known = state.crmEntities.filter((entity) => entity.email.toLowerCase() === email);
    if (known.length > 0) return known.slice(0, 1);
    const lead = { entityTypeId: LEAD, id: takeId(state), title: name || email, email };
    state.crmEntities.push(lead);
    return [lead];
  });
}

function isOutgoing({ from }: Message, { mailboxes }: State): boolean {
  const own = mailboxes.map((mailbox) => mailbox.email.toLowerCase());
  return addressesIn(from).some(({ email }) => own.includes(email));
}

function ownAddresses({ mailboxes, users }: State): string[] {
  return [...mailboxes, ...users].map(({ email }) => email.toLowerCase());
}
