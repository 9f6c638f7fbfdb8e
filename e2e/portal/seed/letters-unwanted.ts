import type { Almanac } from './almanac.ts';
import type { Letter } from './letter.ts';
import { OWN_BOX, SHARED_BOX } from './people.ts';

/** What lies in the spam folders. */
export function unwantedLetters(day: Almanac): Letter[] {
  return OFFERS.map(([from, subject, text], index) => ({
    key: `unwanted-${index + 1}`,
    box: index % 2 === 0 ? OWN_BOX : SHARED_BOX,
    folder: 'Spam',
    from,
    subject,
    when: day.at(1 + index * 2, `${two((index * 5) % 24)}:${two((index * 17) % 60)}`),
    text,
    dress: index % 3 === 0 ? 'plain' : 'webmail',
  }));
}

const OFFERS: [string, string, string][] = [
  [
    'Dr. Sarah Whitmore <sarah@grants-office.example>',
    'Your grant of 1.500.000 USD',
    'Dear beneficiary,\n\nyour name was chosen for our grant. Send a copy of your passport within 48 hours, otherwise the money goes to the next person.\n\nDr. Whitmore',
  ],
  [
    'SEO Growth Team <rank@first-page.example>',
    'I found 37 errors on your website',
    'Hello,\n\nI looked at your website and it is not on the first page. We can fix this. Are you free for a call tomorrow at 11 am your time?\n\nKevin',
  ],
  [
    'Parcel office <parcel@depot-notice.example>',
    'Your parcel is waiting: pay 1,99',
    'Your parcel could not be delivered. Pay 1,99 today and choose a new day: http://depot-notice.example/pay',
  ],
  [
    '"anna.weber@birchline.example" <x81@mail-queue.example>',
    'Your password expires today',
    'Dear anna.weber,\n\nyour password expires today at 18:00. Keep the same password: http://mail-queue.example/keep',
  ],
  [
    'Kredit ohne Schufa <info@sofortkredit.example>',
    'Bis zu 50.000 € in 24 Stunden',
    'Guten Tag,\n\nohne Papierkram, ohne Fragen. Antworten Sie mit JA.',
  ],
  [
    'Лотерея <win@super-prize.example>',
    'Вы выиграли автомобиль',
    'Поздравляем! Для получения приза оплатите доставку до конца дня.',
  ],
  [
    'Lin Export <sales@linexport.example>',
    'Best price chair desk sofa FOB',
    'Dear purchase manager,\n\nwe are factory of chair, desk, sofa. Minimum order 1 container. Catalogue on request.\n\nLin',
  ],
  [
    'Crypto Advisor <hello@coin-doubler.example>',
    'Double it by Friday',
    'People like you doubled their savings last week. Places are limited to 20.',
  ],
  [
    'Fake Invoice Dept <billing@inv0ice.example>',
    'Invoice overdue, final notice',
    'Your invoice INV-0 is overdue. Open the attachment and enable content.',
  ],
  [
    'Hotel Partner <partner@rooms4less.example>',
    'Collaboration',
    'Hi dear, we want collaborate. Please open our plan http://rooms4less.example/plan.zip',
  ],
];

function two(number: number): string {
  return String(number).padStart(2, '0');
}
