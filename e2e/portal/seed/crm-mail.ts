import type { CrmActivity, Message } from '../state.ts';

const DEAL = { entityTypeId: 2, entityId: 21 };
const FILED = 1;

/**
 * What has happened with the hotel: its newest mail, as the CRM files mail of its clients by itself, a letter to a
 * colleague's own mailbox, and something that is no mail at all.
 */
export function crmMail(messages: readonly Message[], now: Date): CrmActivity[] {
  const mail = messages
    .filter(({ from }) => from.includes('<k.brandt@hotel-lindenhof.example>'))
    .toSorted((a, b) => b.date - a.date)
    .slice(0, FILED);
  for (const { bindings } of mail) bindings.push({ type: 'crm', ...DEAL });
  const at = (hours: number) => now.getTime() - hours * 3_600_000;
  return [
    {
      id: 9001,
      messageId: 0,
      ...DEAL,
      own: {
        provider: 'CRM_TODO',
        subject: 'Call Karin about the lobby',
        html: '',
        date: at(80),
        mailbox: '',
        from: '',
        to: '',
      },
    },
    {
      id: 9002,
      messageId: 0,
      ...DEAL,
      own: {
        provider: 'CRM_EMAIL',
        subject: 'Invoice address for the hotel',
        html: '<p>Hello,</p><p>please send all invoices to our office in Potsdam from now on.</p><p>Karin Brandt</p>',
        date: at(70),
        mailbox: 'lena.vogt@birchline.example',
        from: 'Karin Brandt <k.brandt@hotel-lindenhof.example>',
        to: 'Lena Vogt <lena.vogt@birchline.example>',
      },
    },
    ...mail.map((message, at): CrmActivity => ({ id: 9003 + at, messageId: message.id, ...DEAL })),
  ];
}
