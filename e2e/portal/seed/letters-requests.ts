import type { Almanac } from './almanac.ts';
import type { Letter } from './letter.ts';
import { OWN_BOX, SHARED_BOX, colleague } from './people.ts';

/** Customers who want something, in English: the mail that becomes work most often. */
export function requests(day: Almanac): Letter[] {
  const visit = day.workday(3);
  return [
    {
      key: 'grace-counter-visit',
      box: OWN_BOX,
      from: 'Grace Okafor <grace.okafor@riverside.example>',
      subject: 'Quote for the café counter, and a visit next week',
      when: day.ago(14),
      unread: true,
      text: `Hello Anna,

the tenants on the ground floor have finally agreed on a café, so we need a counter after all: about 4.2 metres long, oak front, a stone top that survives an espresso machine, and room for two fridges underneath. The wall behind it is the one Jonas measured in spring.

Could you come by on ${day.say('en-GB', visit, 'full')} at 10:30 and take the final measurements? The electrician will be there until noon, so you could settle the sockets with him on the spot. One hour should be enough.

I would need your quote a week after that, because the owners meet in the evening and want to see a number. Rough is fine, as long as it says what is included and when you could start.

The code for the side door is the same as last time; ring me if it does not work.

Best wishes,
Grace

Grace Okafor
Building manager, Riverside
+44 20 7946 0112`,
    },
    {
      key: 'dentist-desk',
      box: OWN_BOX,
      from: '"Praxis am Ufer" <praxis@zahn-kreuzberg.example>',
      cc: colleague(9),
      subject: 'Reception desk: Friday at 3 pm?',
      when: day.ago(95),
      unread: true,
      dress: 'office',
      text: `Dear Ms Weber,

thank you for the three sketches. We like the second one, with the lower part for wheelchair users.

Would Friday at 3 pm suit you for a visit to the showroom? My colleague would like to touch the two surfaces before she decides. If not, Monday morning before nine also works.

Kind regards
Dr. Lena Hoffmann`,
    },
    {
      key: 'scratched-table',
      box: SHARED_BOX,
      from: 'Martin Reilly <martin.reilly@reilly-law.example>',
      subject: 'Scratched table top, order 20418',
      when: day.ago(130),
      unread: true,
      attached: 'waiting',
      dress: 'phone',
      text: `Hi,

the conference table arrived this morning and there is a scratch right across the top, about 30 cm. Pictures attached. The driver saw it too and wrote it on the slip.

We have a board meeting on ${day.say('en-GB', 12, 'day')} and I cannot put people around this. Please tell me today what happens next: a new top, or somebody who can repair it here.

Martin Reilly`,
    },
    {
      key: 'booths-price',
      box: SHARED_BOX,
      from: 'Yuki Tanabe <y.tanabe@kitenote.example>',
      subject: 'Price for six phone booths',
      when: day.ago(215),
      unread: true,
      text: `Good morning,

we are moving into a new office with 70 desks and one open floor. We would like six phone booths and two larger ones for three people. Could you send a price list, the outer dimensions and what the floor has to carry?

Our architect can join a call on ${day.iso(day.workday(2))} 09:30 or ${day.iso(day.workday(3))} 14:00, both Berlin time.

Best regards,
Yuki Tanabe
Kitenote, office operations`,
    },
    {
      key: 'wedding-tables',
      box: SHARED_BOX,
      from: 'Eleanor Fitch <eleanor@fitchfarm.example>',
      subject: 'Hire of 20 tables',
      when: day.at(1, '18:42'),
      unread: true,
      text: `Hello,

a friend says you sometimes rent out tables from the showroom. We have a wedding on the farm on 12/05 and need 20 of the long ones for the weekend, delivered the day before and picked up on Monday.

Is this something you do, and what would it cost with benches?

Thanks,
Eleanor`,
    },
    {
      key: 'call-next-tue',
      box: OWN_BOX,
      from: 'Ben Carter <ben@carterlights.example>',
      subject: 'Quick call next Tue?',
      when: day.at(1, '16:05'),
      unread: true,
      dress: 'phone',
      text: `Anna, can we speak next Tue, any time between 2 and 4? It is about the dimmers for the lobby: the ones in the plan are out of production and I would rather explain than write. 20 min max.

Ben
Sent from the road`,
    },
    {
      key: 'noon-handover',
      box: OWN_BOX,
      from: 'Priya Raman <priya.raman@northquay.example>',
      cc: colleague(6),
      subject: 'Keys for the third floor',
      when: day.at(2, '11:20'),
      text: `Hi Anna,

the keys are ready. I am at reception tomorrow from 8 until noon, and again on ${day.say('en-GB', 1, 'day')}, 14:00–15:30. Somebody with an ID card must sign for them, it cannot be the driver.

Priya`,
    },
    {
      key: 'school-library',
      box: OWN_BOX,
      from: 'Margaret Doyle <m.doyle@stbrigid-school.example>',
      subject: 'Library shelves: budget approved',
      when: day.at(2, '09:12'),
      attached: 'downloaded',
      text: `Dear Anna,

good news at last: the governors approved the money on Monday. Please go ahead with the version that has rounded corners and the reading steps.

The only condition is that all of it is in place before the pupils are back. The building is empty from ${day.say('en-GB', 28, 'day')} to ${day.say('en-GB', 41, 'day')}; the caretaker is there every day from 7 am to 1 pm.

Could you send me a plan of the work by the end of the month? The signed order is attached.

With best wishes
Margaret Doyle
Head of school`,
    },
    {
      key: 'late-invoice-question',
      box: SHARED_BOX,
      folder: ['INBOX', 'INBOX.Rechnungen'],
      from: 'Accounts Payable <ap@northquay.example>',
      subject: 'Invoice 3304: purchase order number missing',
      when: day.at(3, '10:31'),
      dress: 'office',
      text: `Dear supplier,

we cannot pay invoice 3304 of 6,418.90 EUR because it carries no purchase order number. The number is 4500187731.

Please send a corrected invoice by ${day.say('en-GB', 6, 'dated')}; otherwise it moves to the payment run of the following month.

Accounts Payable, North Quay`,
    },
    {
      key: 'chair-squeaks',
      box: SHARED_BOX,
      from: 'Danuta Reid <danuta.reid@postbox.example>',
      subject: 'The chair squeaks',
      when: day.at(3, '20:58'),
      unread: true,
      text: `Hello, I bought two Linnea chairs in your showroom in May. One of them squeaks when I lean to the left. I tightened the screws, it does not help. Is there a part I can replace myself? I am happy to come by on a Saturday if that is easier.

Danuta Reid`,
    },
    {
      key: 'sample-box',
      box: SHARED_BOX,
      from: 'Studio Fern <hello@studiofern.example>',
      subject: 'Samples, the usual box',
      when: day.at(4, '14:40'),
      text: `Hi all,

could we get another box of samples: oak oiled and lacquered, ash, the green and the rust linoleum, felt in all greys? The client decides on ${day.say('en-GB', day.workday(5), 'full')}, so Wednesday in our letterbox would be lovely.

Fern & Co`,
    },
    {
      key: 'kitchen-cancel',
      box: SHARED_BOX,
      from: 'Arthur Nowell <arthur.nowell@postbox.example>',
      subject: 'Please cancel order 20389',
      when: day.at(5, '08:03'),
      text: `Dear Sir or Madam,

I ordered a coat rack on Sunday (20389) and found out that my landlord does not allow holes in that wall. Please cancel it and return the money to the same card. It has not been sent yet according to the shop.

Yours faithfully
A. Nowell`,
    },
    {
      key: 'acoustics-report',
      box: OWN_BOX,
      from: 'Samira El-Khatib <samira@quietrooms.example>',
      subject: 'Measurements from the open floor',
      when: day.at(6, '15:26'),
      attached: 'downloaded',
      text: `Hi Anna,

the report is attached. In short: reverberation is 1.1 s and should be below 0.6 s. Forty panels on the ceiling bring you to 0.7; another twelve on the long wall do the rest.

I can present this to the client on ${day.say('en-GB', 5, 'weekday')} between 11 am and 1 pm, or the week after on Monday at half past nine. After that I am on leave until ${day.say('en-GB', 24, 'day')}.

Samira`,
    },
    {
      key: 'museum-bench',
      box: OWN_BOX,
      folder: 'Projects',
      from: 'Oliver Stanhope <o.stanhope@harbour-museum.example>',
      subject: 'Benches for the map room',
      when: day.at(8, '12:15'),
      text: `Dear Ms Weber,

following our conversation: four benches, 180 cm, no metal visible, strong enough for a school class. The conservator insists on low-emission lacquer and would like to see the data sheet before anything enters the building.

Opening night is ${day.say('en-GB', 52, 'dated')}. Delivery has to be on a Monday, as we are closed to visitors then, and before 9 am because of the street market.

Sincerely
Oliver Stanhope`,
    },
    {
      key: 'thank-you-lobby',
      box: OWN_BOX,
      from: 'Grace Okafor <grace.okafor@riverside.example>',
      subject: 'Thank you',
      when: day.at(11, '17:47'),
      bindings: [{ type: 'crm', entityTypeId: 3, entityId: 31 }],
      text: `Anna, I walked through the lobby tonight when the lights were on. It is exactly what we hoped for. Please pass this on to Jonas and the two young men who stayed until midnight.

Grace`,
    },
    {
      key: 'gym-lockers',
      box: SHARED_BOX,
      folder: 'INBOX.Archive',
      from: 'Lars Eklund <lars@ironbarn.example>',
      subject: 'Lockers, 140 of them',
      when: day.at(16, '07:35'),
      text: `Morning,

gym, two changing rooms, 70 lockers each, digital locks, must survive wet towels. Site visit possible any weekday 6–8 in the morning. What do you need from me for a number?

Lars`,
    },
    {
      key: 'insurance-form',
      box: OWN_BOX,
      folder: 'Projects',
      from: 'Harbour Insurance <claims@harbour-insurance.example>',
      subject: 'Claim 77-20314: two documents still open',
      when: day.at(19, '13:02'),
      dress: 'office',
      text: `Dear Ms Weber,

for the water damage in the storeroom we still need (1) the list of damaged goods with purchase prices and (2) the report of the plumber.

Our assessor, Mr Quinn, will visit on ${day.say('en-GB', -9, 'full')} at 08:45. Nothing should be thrown away before that.

Harbour Insurance, claims`,
    },
  ];
}
