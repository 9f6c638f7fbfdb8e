import type { Almanac } from './almanac.ts';
import { conversation } from './conversation.ts';
import type { Letter } from './letter.ts';
import { OWN_BOX, SHARED_BOX, colleague } from './people.ts';

/** Letters that were passed on, once or three times, with the decision at the very bottom. */
export function forwardedLetters(day: Almanac): Letter[] {
  const caterer = 'Bistro Kante <info@bistro-kante.example>';
  const support = 'Birchline Interiors <info@birchline.example>';
  return [
    ...conversation(
      { box: OWN_BOX, key: 'fwd-terrace', subject: 'Terrace furniture before Easter', prefix: 'Fwd: ' },
      [
        {
          from: caterer,
          to: 'info@birchline.example',
          cc: colleague(1),
          when: day.at(5, '09:15'),
          text: `Hello,

we would like to replace the terrace furniture before Easter: 14 tables, 42 chairs, everything has to fit into the cellar in winter (stairs 88 cm wide).

You can look at it any day from 9 to 11, before we open. The city wants the plan by ${day.say('en-GB', 16, 'dated')}.

Jo Adeyemi
Bistro Kante, Hafenstraße 3`,
        },
        {
          from: colleague(9),
          to: colleague(3),
          cc: colleague(1),
          when: day.at(5, '11:40'),
          quote: 'forward-en',
          text: 'Olga, is this one for you? They sat next to me at the fair and are nice.\n\nSofia',
        },
        {
          from: colleague(3),
          to: colleague(1),
          when: day.at(4, '13:22'),
          quote: 'forward-ru',
          text: 'Аня, у меня в этом месяце нет выездов. Возьмёшь? Смотри дату в самом низу.\n\nОля',
        },
        {
          from: colleague(12),
          to: colleague(1),
          when: day.ago(310),
          unread: true,
          quote: 'forward-en',
          text: 'Anna, please do take this, they have three more places. Call them before Tuesday noon.\n\nHannah',
        },
      ],
    ),
    ...conversation(
      {
        box: SHARED_BOX,
        owner: support,
        key: 'fwd-voice',
        subject: 'Voice mail from +49 30 555 0188',
        prefix: 'WG: ',
      },
      [
        {
          from: 'Telephone <telefon@birchline.example>',
          when: day.at(2, '08:12'),
          attached: 'waiting',
          dress: 'plain',
          text: 'Caller: +49 30 555 0188\nLength: 0:48\n\n"Guten Morgen, Meyer hier, es geht um die Küche. Rufen Sie mich bitte heute zwischen zwölf und zwei zurück, danach bin ich nicht mehr erreichbar."',
        },
        {
          from: colleague(11),
          to: support,
          when: day.at(2, '08:30'),
          quote: 'outlook-de',
          dress: 'office',
          text: 'Wer von euch kennt Herrn Meyer? Bitte bis 12 Uhr zurückrufen.\n\nKatja',
        },
      ],
    ),
    {
      key: 'fwd-plain',
      box: OWN_BOX,
      from: 'Priya Raman <priya.raman@northquay.example>',
      subject: 'Fw: Noise complaint, third floor',
      when: day.at(4, '15:33'),
      dress: 'plain',
      text: `________________________________
From: Harold Finch <h.finch@northquay.example>
Sent: ${day.say('en-GB', -4, 'full')} 14:50
To: Priya Raman
Subject: Noise complaint, third floor

Priya,

somebody drilled during the board call. Could the furniture people do this before 9 or after 6? We have another call tomorrow, 10 to 11.30.

Harold`,
    },
    {
      key: 'fwd-attached',
      box: OWN_BOX,
      folder: 'Projects/Riverside',
      from: colleague(5),
      subject: 'FW: Certificate of origin',
      when: day.at(16, '19:04'),
      attached: 'downloaded',
      text: 'Como combinado. O original vai por correio na segunda.\n\nBia',
    },
  ];
}
