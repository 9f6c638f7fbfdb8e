import { decodeEntities } from '../body/entities.ts';
import type { Almanac } from './almanac.ts';
import type { Letter } from './letter.ts';
import { OWN_BOX, SHARED_BOX } from './people.ts';

/** Mail sent to thousands: tables inside tables, a counting picture, a way out at the bottom. */
export function newsletters(day: Almanac): Letter[] {
  return ISSUES.map((issue, index) => ({
    key: `news-${index + 1}`,
    box: index % 3 === 2 ? SHARED_BOX : OWN_BOX,
    from: issue.from,
    subject: issue.subject,
    when: day.at(1 + index * 2, `0${5 + (index % 4)}:${15 + index}`),
    html: layout(issue, index, day),
    ...(index % 4 === 0 ? { text: plain(issue) } : {}),
  }));
}

interface Issue {
  from: string;
  subject: string;
  /** What the list shows as a preview, hidden in the letter itself. */
  preview: string;
  articles: [string, string][];
}

const ISSUES: Issue[] = [
  {
    from: 'Timber Weekly <letter@timberweekly.example>',
    subject: 'Oak is 4 % cheaper, and nobody knows why',
    preview: 'Prices of the week, a saw that listens, and a walk through a forest in Bavaria',
    articles: [
      [
        'Prices of the week',
        'Oak boards, 52 mm, fell to 1,180 &euro; per cubic metre. Ash &amp; beech stand still.',
      ],
      [
        'A saw that listens',
        'A small firm near Graz hears from the sound of the blade when it needs sharpening.',
      ],
      ['Dates', 'Open day at the research mill: next Saturday, 10 am&nbsp;to 4&nbsp;pm, free entrance.'],
    ],
  },
  {
    from: '"Raum & Form" <redaktion@raumundform.example>',
    subject: 'Neue Richtlinie für Fluchtwege: was sich ändert',
    preview: 'Das Wichtigste in drei Minuten',
    articles: [
      [
        'Breiter statt länger',
        'Ab dem 1.&nbsp;Januar gelten 1,20&nbsp;m lichte Breite auch in bestehenden Büros &ndash; mit Ausnahmen.',
      ],
      [
        'Seminar',
        'Unser Online-Seminar beginnt am Dienstag um 17&nbsp;Uhr und dauert 60 Minuten. Die Teilnahme ist kostenlos.',
      ],
    ],
  },
  {
    from: '"Lighthouse Trade" <offers@lighthouse-trade.example>',
    subject: '🔥 48 hours: 30% off all pendant lamps',
    preview: 'Ends on Sunday at midnight',
    articles: [
      ['Only until Sunday, 23:59', 'Use the code <b>GLOW30</b> in the basket. One code per order.'],
      ['New in stock', 'Paper lamps by hand, dimmable tubes &lt; 5 W, and the big brass one you asked for.'],
    ],
  },
  {
    from: 'Hotel Design Letter <hello@hoteldesignletter.example>',
    subject: 'Why lobbies are getting smaller',
    preview: 'Three hotels that moved the desk into the bar',
    articles: [
      [
        'The desk is gone',
        'Guests check in where they drink. We talked to three owners about what they would do again.',
      ],
      ['Number of the month', '11&nbsp;m&sup2; &ndash; the average reception of a new city hotel.'],
    ],
  },
  {
    from: 'Мебельный вестник <rassylka@mebel-vestnik.example>',
    subject: 'Что изменится в маркировке с января',
    preview: 'Коротко о новых правилах',
    articles: [
      [
        'Маркировка',
        'С 1 января код наносится на&nbsp;каждое место, а&nbsp;не на&nbsp;партию. Переходный период &mdash; полгода.',
      ],
      ['Вебинар', 'Разбор вопросов в&nbsp;четверг в&nbsp;11:00 по&nbsp;Москве. Запись пришлём всем.'],
    ],
  },
  {
    from: 'Bürobedarf Stern <angebote@stern-buero.example>',
    subject: 'Ihr persönlicher Gutschein läuft ab',
    preview: '10 Euro für Ihren nächsten Einkauf',
    articles: [
      [
        'Noch 3 Tage',
        'Ihr Gutschein über 10&nbsp;&euro; gilt bis Mittwoch, 24&nbsp;Uhr. Mindestbestellwert 49&nbsp;&euro;.',
      ],
    ],
  },
  {
    from: 'La Lettre Mobilier <lettre@mobilier-pro.example>',
    subject: 'Salon de Paris : votre badge gratuit',
    preview: 'Quatre jours, 900 exposants',
    articles: [
      [
        'Votre badge',
        'Réservez avant le 30 et évitez la file. Ouverture à 9&nbsp;h, nocturne jeudi jusqu&rsquo;à 21&nbsp;h.',
      ],
      ['À voir', 'Le hall&nbsp;5 est consacré aux matières recyclées.'],
    ],
  },
  {
    from: 'Workshop Tools Digest <digest@toolsdigest.example>',
    subject: 'Router bits compared: 14 brands, 200 metres of MDF',
    preview: 'The cheap one came third',
    articles: [
      ['The test', 'We cut until they smelled. Two did not reach 60 metres.'],
      ['Readers ask', 'Is dust class M enough? Short answer: for oak, no.'],
    ],
  },
];

function layout(issue: Issue, index: number, day: Almanac): string {
  const host = issue.from.replace(/^.*@|>$/g, '');
  const rows = issue.articles
    .map(
      ([title, text], article) => `        <tr><td style="padding:16px 24px">
          <img src="https://pictures.example.net/${index}/${article}.jpg" width="552" height="240" alt="" style="display:block">
          <h2 style="margin:12px 0 4px;font-size:20px">${title}</h2>
          <p style="margin:0;line-height:1.5">${text}</p>
          <p><a href="https://${host}/r?u=https%3A%2F%2F${host}%2Fa%2F${index}${article}&amp;m=8841">Read on &raquo;</a></p>
        </td></tr>`,
    )
    .join('\n');
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>${issue.subject}</title>
<style type="text/css">
  body { margin: 0; background: #eef1f4 }
  @media only screen and (max-width: 600px) { .main { width: 100% !important } }
</style>
<!--[if mso]><style>td { font-family: Arial }</style><![endif]-->
</head>
<body>
<div style="display:none;max-height:0;overflow:hidden">${issue.preview}&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
  <tr><td align="center">
      <table class="main" role="presentation" width="600" cellpadding="0" cellspacing="0" style="background:#ffffff">
        <tr><td style="padding:24px"><b>${issue.from.replace(/\s*<.*$/, '').replaceAll('"', '')}</b><br>${day.say('en-GB', -1 - index * 2, 'dated')}</td></tr>
${rows}
        <tr><td style="padding:24px;font-size:12px;color:#66717c">You get this letter because you asked for it.<br>
          <a href="https://${host}/unsubscribe?m=8841">Unsubscribe</a> &middot; <a href="https://${host}/view/${index}">View in browser</a></td></tr>
      </table>
  </td></tr>
</table>
<img src="https://count.example.net/o/${index}/8841.gif" width="1" height="1" alt="">
</body>
</html>`;
}

function plain(issue: Issue): string {
  const articles = issue.articles.map(
    ([title, text]) => `${title.toUpperCase()}\n${decodeEntities(text.replace(/<[^>]+>/g, ''))}`,
  );
  return `${issue.preview}\n\n${articles.join('\n\n')}\n\nUnsubscribe: https://${issue.from.replace(/^.*@|>$/g, '')}/unsubscribe?m=8841`;
}
