import type { Almanac } from './almanac.ts';
import type { Letter } from './letter.ts';
import { SHARED_BOX } from './people.ts';

/** What people type into the form on the firm's own page. Facts differ, the form is always the same. */
export function inquiries(day: Almanac): Letter[] {
  return ENTRIES.map(([name, phone, topic, wish], index) => ({
    key: `inquiry-${index + 1}`,
    box: SHARED_BOX,
    folder: index > 12 ? 'INBOX.Archive' : 'INBOX',
    from: 'Birchline web page <web@birchline.example>',
    subject: `Inquiry: ${topic}`,
    when: day.at(
      1 + Math.floor(index * 1.7),
      `${String(7 + ((index * 5) % 16)).padStart(2, '0')}:${10 + ((index * 13) % 50)}`,
    ),
    unread: index < 2,
    html: `<table>
<tr><td>Name</td><td>${name}</td></tr>
<tr><td>Phone</td><td>${phone}</td></tr>
<tr><td>Topic</td><td>${topic}</td></tr>
<tr><td valign="top">Message</td><td>${wish(day).replaceAll('\n', '<br>\n')}</td></tr>
</table>
<p style="color:#888">Sent from https://birchline.example/contact</p>`,
  }));
}

const ENTRIES: [string, string, string, (day: Almanac) => string][] = [
  [
    'Vera Lindgren',
    '+46 8 555 01 22',
    'Standing desks',
    (day) =>
      `Do you deliver to Stockholm? 12 desks, black legs.\nBest time to call: ${day.say('en-GB', 2, 'weekday')} after 13:00.`,
  ],
  [
    'H. Nakamura',
    '-',
    'Showroom',
    () => 'Are you open on the Saturday before Christmas? We would come at ten with three people.',
  ],
  [
    'Familie Otto',
    '030 555 0161',
    'Küche',
    () => 'Wir suchen eine Küche für 11 qm. Termin gern abends ab 18:30 Uhr.',
  ],
  ['Piotr Malec', '+48 12 555 01 09', 'Regał', () => 'Czy regał Birke można zamówić o szerokości 100 cm?'],
  [
    'Ana Sousa',
    '+351 21 555 0190',
    'Cadeiras',
    (day) => `Preciso de 60 cadeiras para um evento em ${day.say('pt-BR', 33, 'day')}. Aluguel ou venda?`,
  ],
  [
    'Dr. Weiss',
    '030 555 0134',
    'Wartezimmer',
    () =>
      'Acht Stühle, abwaschbar, nicht zu niedrig wegen unserer älteren Patienten. Bitte Rückruf Mittwoch 12–13 Uhr.',
  ],
  [
    'Chiara Fontana',
    '+39 02 555 0175',
    'Lampada Kolk',
    () => 'Esiste anche in versione da parete? Altezza massima 40 cm.',
  ],
  [
    'Tobias Ring',
    '0151 555 0129',
    'Repair',
    () => 'The hinge of my cupboard broke (bought 2021). Can I bring the door, and how long does it take?',
  ],
  [
    'Amal Idrissi',
    '+212 5 55 01 44',
    'Riad',
    () => 'Nous rénovons un riad de 9 chambres. Travaillez-vous au Maroc ?',
  ],
  [
    'Gökhan Şen',
    '+90 212 555 0182',
    'Bayilik',
    () => 'İstanbul bayiliğiniz var mı? Perşembe 15.00 sonrası arayabilirsiniz.',
  ],
  [
    'Office of the mayor',
    '030 555 0100',
    'Town hall',
    (day) => `Tender for 84 chairs, documents until ${day.say('en-GB', 25, 'dated')}, 12 noon, sealed.`,
  ],
  ['Клара Фишер', '+49 30 555 0155', 'Доставка', () => 'Можно ли забрать заказ самой в субботу до 14:00?'],
  ['Ed', '-', 'Shelf', () => 'how much for the shelf in the window'],
  [
    'Nadia Petrova',
    '+359 2 555 0167',
    'Job',
    () => 'I am an upholsterer with 8 years of experience. Do you need somebody from March?',
  ],
  [
    'Lotte Jansen',
    '+31 20 555 0138',
    'Acoustics',
    () => 'Our canteen is too loud. Who can measure it, and what does that cost?',
  ],
  [
    'Stefan Rau',
    '0171 555 0143',
    'Abholung',
    () => 'Ich hole die Bestellung 20352 am Freitag gegen 16 Uhr ab. Ist jemand da?',
  ],
  [
    'Beate Kern',
    '030 555 0118',
    'Rückgabe',
    () => 'Der Hocker ist zu hoch. Kann ich ihn ohne Karton zurückgeben?',
  ],
  [
    'Mr and Mrs Bell',
    '+44 131 496 0113',
    'Bookcase',
    () => 'Could the bookcase be fixed to a plaster wall? We would rather ask before than after.',
  ],
];
