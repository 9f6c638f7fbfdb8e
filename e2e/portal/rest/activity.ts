import type { ActivityWords, CrmActivity, State } from '../state.ts';
import { Paged, serverIso } from './envelope.ts';
import { V2Error } from './errors.ts';
import { pageOf, record, texts } from './loose.ts';
import { addressesIn } from './mail/address.ts';
import type { Call, MethodTable } from './method.ts';

/** v2: what happened with a client. Which message an e-mail is, no field tells and no filter finds. */
export const activityMethods: MethodTable = {
  'crm.activity.get': { scope: 'crm', handler: activityGet },
  'crm.activity.list': { scope: 'crm', handler: activityList },
};

function activityGet(call: Call): unknown {
  const { state } = call.context;
  const id = Number(call.params['id'] ?? call.params['ID']);
  const activity = state.crm.find((one) => one.id === id);
  if (!state.mailSwitches.crmAccess) throw new V2Error(400, '', 'Access denied.');
  if (!activity) throw new V2Error(400, '', 'Activity is not found');
  return activityRow(activity, state);
}

function activityList({ params, context }: Call): unknown {
  const { state } = context;
  const filter = record(params['filter']);
  const wanted = (['ID', 'OWNER_ID', 'OWNER_TYPE_ID', 'PROVIDER_ID'] as const).filter(
    (name) => name in filter,
  );
  const found = state.crm
    .map((activity) => activityRow(activity, state))
    .filter((row) => wanted.every((name) => texts(filter[name]).includes(String(row[name]))));
  const { page, next } = pageOf(found, params['start']);
  return new Paged(page, found.length, next);
}

function activityRow(activity: CrmActivity, state: State): Record<string, unknown> {
  const { provider, subject, html, date, mailbox, from, to } = activityWords(activity, state);
  const isMail = provider === 'CRM_EMAIL';
  const isOutgoing = addressesIn(from).some(({ email }) => email === mailbox.toLowerCase());
  const at = serverIso(date, state.serverOffset);
  return {
    ID: String(activity.id),
    OWNER_ID: String(activity.entityId),
    OWNER_TYPE_ID: String(activity.entityTypeId),
    TYPE_ID: isMail ? '4' : '6',
    PROVIDER_ID: provider,
    PROVIDER_TYPE_ID: isMail ? 'EMAIL' : 'TODO',
    ASSOCIATED_ENTITY_ID: '0',
    SUBJECT: subject,
    START_TIME: at,
    END_TIME: at,
    COMPLETED: 'Y',
    RESPONSIBLE_ID: String(state.users[0]?.id ?? 1),
    DIRECTION: isOutgoing ? '2' : '1',
    DESCRIPTION: html,
    DESCRIPTION_TYPE: '3',
    SETTINGS: isMail ? { EMAIL_META: { __email: mailbox, from, replyTo: '', to, cc: '', bcc: '' } } : [],
  };
}

/** What an activity says: its own words, or those of its message. */
export function activityWords({ own, messageId }: CrmActivity, state: State): ActivityWords {
  if (own) return own;
  const message = state.messages.find(({ id }) => id === messageId);
  const mailbox = state.mailboxes.find(({ id }) => id === message?.mailboxId);
  return {
    provider: 'CRM_EMAIL',
    subject: message?.subject ?? '',
    html: message?.html ?? message?.text ?? '',
    date: message?.date ?? 0,
    mailbox: mailbox?.email ?? '',
    from: message?.from ?? '',
    to: message?.to ?? '',
  };
}
