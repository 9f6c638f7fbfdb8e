import { CLARA } from './kinds-seed.ts';
import type { ActivityWords, CrmActivity, Message, Seed } from './portal/state.ts';
import { QUOTE, storySeed } from './story-seed.ts';

export const DEAL = { entityTypeId: 2, id: 21, title: 'New meeting room' };
export const ITEM = { entityTypeId: 1036, id: 51, title: 'Snag list' };
const TWICE = 'Delivery date';

/** What the timeline of the deal holds, by number. */
export const ACTIVITIES = { quote: 901, twice: 902, foreign: 903, call: 904 };

/** The small mailbox of the stories, and a CRM in which its first sender is a contact of a firm with a deal. */
export function crmSeed(): Seed {
  const seed = storySeed();
  const [quote] = seed.messages.filter(({ subject }) => subject === QUOTE);
  if (!quote) throw new Error('The seed has no quote.');
  quote.bindings.push({ type: 'crm', entityTypeId: DEAL.entityTypeId, entityId: DEAL.id });
  const letter = (id: number, change: Partial<Message>): Message => ({
    ...structuredClone(quote),
    id,
    bindings: [],
    isSeen: true,
    hasAttachments: false,
    html: null,
    text: 'See above.',
    messageId: `<crm-${id}@meyer-bau.example>`,
    date: quote.date - id * 60_000,
    ...change,
  });
  const firm = 'Meyer Bau <info@meyer-bau.example>';
  const sent = { folders: ['Sent'], from: 'Anna Weber <anna@northwind.example>' };
  seed.messages.push(
    letter(301, { ...sent, to: `Clara Meyer <${CLARA.email}>`, subject: 'Our answer' }),
    letter(302, { mailboxId: 2, from: firm, to: 'support@northwind.example', subject: 'Invoice address' }),
    letter(303, { from: 'Jonas Brandt <jonas@example.org>', subject: 'A hint', text: `Ask ${CLARA.email}.` }),
    letter(304, { subject: TWICE, date: quote.date - 3_600_000 }),
    letter(305, { subject: TWICE, date: quote.date - 3_600_000 }),
  );
  return {
    ...seed,
    crmEntities: [
      { ...CLARA, companyId: 41 },
      { entityTypeId: 3, id: 34, title: 'Otto Klein', email: '' },
      { entityTypeId: 4, id: 41, title: 'Meyer Bau', email: 'info@meyer-bau.example' },
      { ...DEAL, email: '', contactIds: [CLARA.id], companyId: 41 },
      { ...ITEM, email: '', contactIds: [CLARA.id] },
    ],
    crm: activities(quote),
  };
}

function activities(quote: Message): CrmActivity[] {
  const words = (own: Partial<ActivityWords>): Partial<CrmActivity> => ({
    messageId: 0,
    own: {
      provider: 'CRM_EMAIL',
      subject: TWICE,
      html: '<p>When do you deliver?</p>',
      date: quote.date - 3_600_000,
      mailbox: 'anna@northwind.example',
      from: quote.from,
      to: quote.to,
      ...own,
    },
  });
  const activity = (id: number, change: Partial<CrmActivity>): CrmActivity => ({
    id,
    messageId: quote.id,
    entityTypeId: DEAL.entityTypeId,
    entityId: DEAL.id,
    ...change,
  });
  return [
    activity(ACTIVITIES.quote, {}),
    activity(ACTIVITIES.twice, words({})),
    activity(
      ACTIVITIES.foreign,
      words({ subject: 'To a colleague', mailbox: 'lea@northwind.example', html: '<p>First &amp; last</p>' }),
    ),
    activity(ACTIVITIES.call, words({ provider: 'CRM_TODO', subject: 'Call Clara' })),
  ];
}
