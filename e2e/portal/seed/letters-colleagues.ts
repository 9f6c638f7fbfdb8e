import type { Almanac } from './almanac.ts';
import type { Letter } from './letter.ts';
import { OWN_BOX, SHARED_BOX, colleague } from './people.ts';

const EVERYBODY = 'Everybody <all@birchline.example>';

/** What people in the firm write to each other, and what she sent or left unfinished. */
export function colleagueLetters(day: Almanac): Letter[] {
  const party = day.weekday(5, 20);
  const monday = day.weekday(1, 1);
  return [
    {
      key: 'hannah-numbers',
      box: OWN_BOX,
      from: colleague(12),
      subject: 'Numbers for Monday',
      when: day.ago(28),
      unread: true,
      text: `Anna,

for the planning on Monday at 10 I need one page per project: what we sold, what it has cost so far, what is still open. Lindenhof first, the bank asks about it.

Send it by Sunday evening and I will read it on the train. Rough numbers are fine if you mark them as such.

Hannah`,
    },
    {
      key: 'invite-acceptance',
      box: OWN_BOX,
      from: 'Grace Okafor <grace.okafor@riverside.example>',
      cc: `${colleague(2)}, ${colleague(6)}`,
      subject: 'Invitation: Acceptance of the lobby',
      when: day.ago(190),
      unread: true,
      attached: 'waiting',
      dress: 'office',
      text: `Grace Okafor has invited you to a meeting.

When: ${day.say('en-GB', monday + 8, 'dated')}, 09:30 – 12:00 (Europe/Berlin)
Where: Riverside, main entrance
Attending: Anna Weber, Tomasz Wójcik, Jonas Becker

Agenda
1. Walk through the lobby and the back office
2. List of defects
3. Signatures

Accept | Maybe | Decline`,
    },
    {
      key: 'peter-passwords',
      box: OWN_BOX,
      from: colleague(10),
      to: EVERYBODY,
      subject: 'Mail server: short break tonight',
      when: day.ago(255),
      text: `Hi all,

tonight between 22:00 and 22:30 mail will not work for a few minutes, because the server moves to a newer machine. You do not have to do anything. If your phone asks for the password again tomorrow, type the same one as before.

Peter`,
    },
    {
      key: 'jonas-photos',
      box: OWN_BOX,
      from: colleague(6),
      subject: 'photos from site',
      when: day.at(1, '19:20'),
      unread: true,
      attached: 'waiting',
      dress: 'phone',
      text: `panels are up on the north side. one is 4 mm short, see photo 3. I can hide it behind the plinth or Tomasz cuts a new one, tell me by 8 tomorrow because then the silicone man comes`,
    },
    {
      key: 'party',
      box: OWN_BOX,
      from: colleague(9),
      to: EVERYBODY,
      subject: 'Winter party 🎄 "save the date"',
      when: day.at(2, '12:30'),
      text: `Dear all,

the winter party is on ${day.say('en-GB', party, 'full')} from 18:30, in the showroom again because it was so nice last year. Families are welcome.

Who brings what: the list hangs in the kitchen. So far we have four potato salads and no dessert.

Sofia`,
    },
    {
      key: 'tomasz-safety',
      box: OWN_BOX,
      from: colleague(2),
      to: 'Workshop <workshop@birchline.example>',
      cc: 'anna.weber@birchline.example',
      subject: 'Safety training, everybody who uses the saw',
      when: day.at(3, '07:02'),
      text: `The yearly training takes place ${day.say('en-GB', day.workday(8), 'weekday')} 7:15 to 8:00 in the workshop. Who is not there may not use the saw from the day after. No exceptions, also not for the office.

Tomasz`,
    },
    {
      key: 'elif-drawing',
      box: OWN_BOX,
      from: colleague(4),
      subject: 'Drawing 14c is the right one',
      when: day.at(4, '18:09'),
      attached: 'downloaded',
      text: `Anna, delete 14b, it has the old window. 14c is what we showed the client. The height of the counter is 112 cm there, and 90 cm in the lower part.

Elif`,
    },
    {
      key: 'marie-card',
      box: OWN_BOX,
      from: colleague(7),
      subject: 'Company card: three payments without a receipt',
      when: day.at(5, '10:10'),
      text: `Hi Anna,

these are still open on your card:

  12.  Baumarkt Nord        84.20
  17.  Deutsche Bahn       129.90
  23.  Café Ampere          31.50

Pictures of the receipts are enough. The books close on the last working day of the month at noon.

Marie`,
    },
    {
      key: 'kateryna-handover',
      box: SHARED_BOX,
      from: colleague(11),
      subject: 'Handover for the weekend',
      when: day.at(1, '17:58'),
      unread: true,
      text: `Open at the end of the week:

- Reilly, scratched table: promised an answer today, needs a decision (new top costs us 640)
- Reimann, wrong colour: eight green panels are in the showroom, Sofia gives them out
- Arslan, job application: forwarded to Hannah
- two calls without a number, both about the rental of tables

Quiet otherwise. Back on Monday at 8.

Kateryna`,
    },
    {
      key: 'dmitry-customs',
      box: OWN_BOX,
      folder: 'Projects',
      from: colleague(8),
      cc: colleague(5),
      subject: 'Customs: the lamps are stuck',
      when: day.at(10, '09:55'),
      text: `Anna, Bia,

customs want the original certificate for the transformers, a scan is not enough. The courier picks it up from the supplier tomorrow at 9 local time and it should be in Hamburg on ${day.say('en-GB', -5, 'full')}.

Until then storage costs 45 euros a day. I have asked for a discount.

Dmitry`,
    },
    {
      key: 'sent-stanhope',
      box: OWN_BOX,
      folder: 'Sent',
      from: colleague(1),
      to: 'Oliver Stanhope <o.stanhope@harbour-museum.example>',
      subject: 'Benches: data sheet',
      when: day.at(7, '08:40'),
      attached: 'downloaded',
      text: `Dear Mr Stanhope,

the data sheet of the lacquer is attached. It meets the museum standard your conservator named.

We can deliver on ${day.say('en-GB', day.weekday(1, 36), 'full')} at 7:30. Two people, no lift needed.

Kind regards
Anna Weber`,
    },
    {
      key: 'sent-samira',
      box: OWN_BOX,
      folder: 'Sent',
      from: colleague(1),
      to: 'Samira El-Khatib <samira@quietrooms.example>',
      subject: 'Open floor: can you measure again?',
      when: day.at(12, '13:37'),
      text: `Hi Samira,

half the panels are up now. Before we order the rest I would like to know where we stand. Could you measure one evening this week, after 18:00?

Anna`,
    },
    {
      key: 'sent-everybody',
      box: OWN_BOX,
      folder: 'Sent',
      from: colleague(1),
      to: EVERYBODY,
      subject: 'Visitors on Wednesday',
      when: day.at(6, '16:00'),
      text: `Dear all,

on Wednesday 16 architecture students visit the workshop from 8 to 5. Show them what you are working on, and keep the saws off while they are near.

Anna`,
    },
    {
      key: 'sent-support',
      box: SHARED_BOX,
      folder: 'Sent',
      from: 'Birchline Interiors <info@birchline.example>',
      to: 'Arthur Nowell <arthur.nowell@postbox.example>',
      subject: 'Your order 20389 is cancelled',
      when: day.at(4, '09:01'),
      text: `Dear Mr Nowell,

we have cancelled order 20389. The money should be back on your card within three working days.

Kateryna Bondar
Birchline Interiors`,
    },
    {
      key: 'draft-quote',
      box: OWN_BOX,
      folder: 'Drafts',
      from: colleague(1),
      to: 'Yuki Tanabe <y.tanabe@kitenote.example>',
      subject: 'Your six booths',
      when: day.ago(60),
      text: `Dear Yuki,

thank you for your mail. A single booth is 112 × 112 × 226 cm outside and weighs 340 kg, so the floor`,
    },
    {
      key: 'draft-empty',
      box: OWN_BOX,
      folder: 'Drafts',
      from: colleague(1),
      to: '',
      subject: '',
      when: day.at(5, '21:00'),
      dress: 'plain',
      text: '',
    },
    {
      key: 'draft-shared',
      box: SHARED_BOX,
      folder: 'Drafts',
      from: 'Birchline Interiors <info@birchline.example>',
      to: 'Eleanor Fitch <eleanor@fitchfarm.example>',
      subject: 'Tables for your wedding',
      when: day.at(1, '19:02'),
      text: `Dear Eleanor,

we do. Before I write a price: is it the 12th of May or the 5th of December?`,
    },
  ];
}
