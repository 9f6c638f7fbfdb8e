import type { Almanac } from './almanac.ts';
import { escapeHtml } from '../body/escape.ts';
import type { Letter } from './letter.ts';
import { OWN_BOX, SHARED_BOX } from './people.ts';
import { diceFrom } from './prng.ts';
import type { Dice } from './prng.ts';

/** What machines send: orders, parcels, alarms, payments. Most of the volume of a real mailbox. */
export function notices(day: Almanac): Letter[] {
  const dice = diceFrom(417);
  return KINDS.flatMap(({ count, spread, write }) =>
    Array.from({ length: count }, (_, index) => {
      const daysAgo = 1 + Math.floor((index * spread) / count);
      const time = `${two(6 + dice.below(14))}:${two(dice.below(60))}`;
      return { ...write({ index, daysAgo, day, dice }), when: day.at(daysAgo, time) };
    }),
  );
}

interface Occasion {
  index: number;
  daysAgo: number;
  day: Almanac;
  dice: Dice;
}

type Notice = Omit<Letter, 'when'>;

const ARTICLES = [
  ['Bar stool Linnea', 129],
  ['Wall shelf Birke, 120 cm', 84],
  ['Pendant lamp Kolk', 165],
  ['Side table Ahorn', 212],
  ['Coat rack Ast', 58],
  ['Acoustic panel, moss green', 97],
  ['Desk lamp Reiher', 74],
  ['Planter, terracotta, large', 46],
] as const;
const TOWNS = ['Potsdam', 'Leipzig', 'Hamburg', 'Dresden', 'Kraków', 'Wien', 'Basel', 'Bremen'] as const;
const BUYERS = [
  'Nora Lindqvist',
  'Paul Achterberg',
  'Ines Romero',
  'Sven Halvorsen',
  'Zuzanna Lis',
  'Omar Haddad',
  'Leonie Kraft',
  'Tom Whitfield',
] as const;

const KINDS: { count: number; spread: number; write: (occasion: Occasion) => Notice }[] = [
  { count: 56, spread: 45, write: order },
  { count: 34, spread: 30, write: parcel },
  { count: 26, spread: 28, write: watch },
  { count: 24, spread: 24, write: build },
  { count: 26, spread: 40, write: payment },
  { count: 20, spread: 20, write: backup },
];

function order({ index, dice }: Occasion): Notice {
  const number = 20_430 - index;
  const buyer = dice.pick(BUYERS);
  const rows = Array.from({ length: 1 + dice.below(3) }, () => {
    const [name, price] = dice.pick(ARTICLES);
    const pieces = 1 + dice.below(6);
    return { name, pieces, sum: pieces * price };
  });
  const total = rows.reduce((sum, row) => sum + row.sum, 0);
  const cells = rows
    .map(
      (row) =>
        `<tr><td>${row.name}</td><td align="right">${row.pieces}</td><td align="right">${row.sum},00 &euro;</td></tr>`,
    )
    .join('\n');
  return {
    key: `order-${number}`,
    box: SHARED_BOX,
    from: 'Birchline shop <shop@birchline.example>',
    subject: `New order ${number}: ${rows[0]?.name ?? ''}${rows.length > 1 ? ` and ${rows.length - 1} more` : ''}`,
    html: `<html><body><h2>Order ${number}</h2>
<p>${buyer}, ${dice.pick(TOWNS)}</p>
<table border="0" cellpadding="6" cellspacing="0">
<tr><th align="left">Article</th><th>Pieces</th><th>Sum</th></tr>
${cells}
<tr><td colspan="2"><b>Total, VAT included</b></td><td align="right"><b>${total},00 &euro;</b></td></tr>
</table>
<p>Paid by ${dice.pick(['card', 'bank transfer', 'invoice'])}. Wanted delivery: ${dice.pick(['as soon as possible', 'in two weeks', 'together with the last order', 'a weekday after 17:00'])}.</p>
</body></html>`,
  };
}

function parcel({ index, daysAgo, day, dice }: Occasion): Notice {
  const number = `SC${7_204_118 + index * 1_379}`;
  const steps = [
    [
      'has left the depot',
      `It leaves ${dice.pick(TOWNS)} today and should arrive on ${day.say('en-GB', 2 - daysAgo, 'full')}, between 8:00 and 12:00.`,
    ],
    [
      'is with a neighbour',
      `Nobody was in at ${9 + dice.below(8)}:${two(dice.below(60))}. We left it at number ${1 + dice.below(40)}.`,
    ],
    [
      'has been delivered',
      `Signed by ${dice.pick(['BECKER', 'KLEIN', 'MARCHETTI', 'WOJCIK'])} at ${8 + dice.below(9)}:${two(dice.below(60))}.`,
    ],
    [
      'is delayed',
      `The lorry is late. The new day is ${day.say('en-GB', 4 - daysAgo, 'full')}. Nothing needs to be done.`,
    ],
  ] as const;
  const [happened, detail] = dice.pick(steps);
  return {
    key: `parcel-${number}`,
    box: dice.below(3) === 0 ? OWN_BOX : SHARED_BOX,
    from: 'Swift Carrier <track@swiftcarrier.example>',
    subject: `Shipment ${number} ${happened}`,
    dress: 'plain',
    text: `Shipment ${number}, ${1 + dice.below(5)} pieces, ${20 + dice.below(400)} kg\n\n${detail}\n\nFollow it: https://swiftcarrier.example/t/${number}\n\nThis address reads no answers.`,
  };
}

function watch({ index, dice }: Occasion): Notice {
  const page = dice.pick([
    'shop.birchline.example',
    'birchline.example/projects',
    'files.birchline.example',
  ] as const);
  const minutes = 2 + dice.below(40);
  const cause = dice.pick([
    'the connection timed out',
    'status 502',
    'the certificate ends in 9 days',
    'the page took 11.4 s',
  ] as const);
  const back = dice.below(2) === 0;
  return {
    key: `watch-${index}`,
    box: OWN_BOX,
    folder: dice.below(4) === 0 ? 'Trash' : 'INBOX',
    from: '"Watchtower" <alerts@watchtower.example>',
    subject: back ? `[OK] ${page} is back after ${minutes} min` : `[ALARM] ${page}: ${cause}`,
    dress: 'plain',
    text: `${page}\n${back ? `Down for ${minutes} minutes, reason: ${cause}.` : `Seen from Frankfurt and Dublin: ${cause}.`}\n\nChecks in the last 24 hours: ${1440 - minutes} good, ${minutes} bad\nIncident ${48_200 + index}\n-- \nWatchtower, one mail per change of state`,
  };
}

function build({ index, dice }: Occasion): Notice {
  const number = 812 - index;
  const failed = dice.below(3) === 0;
  const branch = dice.pick(['main', 'checkout-vat', 'new-gallery', 'hotfix-basket'] as const);
  const step = dice.pick([
    'basket: adds the same article twice',
    'vat: Swiss order has no tax',
    'gallery: arrow keys',
    'mail: order copy',
  ] as const);
  return {
    key: `build-${number}`,
    box: OWN_BOX,
    folder: index % 5 === 0 ? 'Trash' : 'INBOX',
    from: 'Codeyard builds <builds@codeyard.example>',
    to: 'Web team <web@birchline.example>',
    cc: 'anna.weber@birchline.example',
    subject: `[shop] ${branch}: build ${number} ${failed ? 'failed' : 'passed'}`,
    html: `<div style="font-family:monospace"><p><b>shop / ${branch}</b></p><p>Build ${number} ${
      failed ? `failed in &quot;${escapeHtml(step)}&quot;` : 'passed'
    } after ${1 + dice.below(6)} min ${dice.below(60)} s.</p><p>Last change by ${dice.pick(['Peter', 'Peter', 'Elif'])}: ${dice.pick(
      ['smaller pictures', 'ask for the floor number', 'fix sum of two coupons', 'update libraries'],
    )}</p><p><a href="https://codeyard.example/birchline/shop/${number}">Open build ${number}</a></p></div>`,
  };
}

function payment({ index, daysAgo, day, dice }: Occasion): Notice {
  const invoice = 3_310 - index * 3;
  const sum = `${1 + dice.below(9)}.${100 + dice.below(900)},${two(dice.below(100))}`;
  return {
    key: `payment-${invoice}`,
    box: SHARED_BOX,
    folder: 'INBOX.Rechnungen',
    from: 'Kiezbank Online <meldung@kiezbank.example>',
    subject: `Zahlungseingang ${sum} EUR, Rechnung ${invoice}`,
    dress: 'plain',
    text: `Guten Tag,\n\nauf Ihrem Geschäftskonto ist am ${day.say('de', -daysAgo, 'digits')} eine Zahlung eingegangen.\n\nBetrag:            ${sum} EUR\nAuftraggeber:      ${dice.pick(BUYERS)}\nVerwendungszweck:  Rechnung ${invoice}, ${dice.pick(['vielen Dank', 'Teilzahlung', 'abzgl. 2 % Skonto', 'Restbetrag'])}\n\nDiese Nachricht wurde automatisch erstellt.`,
  };
}

function backup({ index, daysAgo, day, dice }: Occasion): Notice {
  const files = 118_000 + dice.below(4_000);
  const warning = dice.below(4) === 0;
  return {
    key: `backup-${index}`,
    box: OWN_BOX,
    folder: 'Projects',
    from: 'nas@birchline.example',
    to: 'admins@birchline.example',
    subject: `${warning ? 'WARNING ' : ''}Nightly copy ${day.iso(-daysAgo)}: ${files} files`,
    dress: 'plain',
    text: `copied   ${files} files, ${(3 + dice.below(60) / 10).toFixed(1)} GB changed\nlasted   ${1 + dice.below(3)} h ${dice.below(60)} min\n${
      warning
        ? `skipped  ${1 + dice.below(12)} files in use, for example drawings/${dice.pick(['lindenhof', 'riverside', 'showroom'])}.dwg`
        : 'skipped  none'
    }\nfree     ${20 + dice.below(20)} %`,
  };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
