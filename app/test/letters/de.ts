import * as by from './clients';
import type { Letter } from './letter';

export const german: Letter[] = [
  by.gmail({
    sender: 'Eva Krämer',
    newest:
      'Hallo Jörg,\n\nDienstag passt. Ich bringe beide Muster mit, das graue und das mit mehr Sand, damit wir gleich vor Ort entscheiden können.\n\nIst das Tor der Nachbarn offen?\n\nEva',
    intro: 'Am Mo., 3. Nov. 2025 um 10:00 Uhr schrieb Jörg Maier <joerg@maier.example>:',
    quoted: 'Hallo Eva,\n\nkannst du am Dienstag kommen?\n\nJörg',
  }),
  by.outlook({
    sender: 'Birgit Hansen',
    newest:
      'Guten Tag Herr Lorenz,\n\nzwei der drei Rechnungen wurden am 12.10.2025 bezahlt. Die dritte trägt eine falsche Bestellnummer und ging an Ihr Büro zurück.\n\nBitte schicken Sie uns eine berichtigte.\n\nMit freundlichen Grüßen\nBirgit Hansen',
    signature: 'Druckerei Quell GmbH\nBuchhaltung\nTel. +49 30 000112-14',
    intro:
      'Von: Lorenz, Markus <lorenz@papier.example> \nGesendet: Montag, 3. November 2025 09:41\nAn: Hansen, Birgit <hansen@quell.example>\nCc: Einkauf <einkauf@quell.example>\nBetreff: AW: Offene Rechnungen',
    quoted: 'Guten Tag Frau Hansen,\n\ndrei Rechnungen sind noch offen.\n\nMarkus Lorenz',
  }),
  by.outlookWeb({
    sender: 'Daniel Roth',
    newest: 'Der Aufzug läuft seit sieben Uhr wieder. Den Bericht scanne ich später ein.\n\nDaniel',
    intro:
      'Von: Gisela Ohm <ohm@haus.example>\nGesendet: Sonntag, 2. November 2025 18:20\nAn: Daniel Roth <roth@haus.example>\nBetreff: Aufzug in Haus B',
    quoted: 'Der Aufzug steht schon wieder. Wer ruft den Monteur?',
  }),
  by.iphone({
    sender: 'Ruth Adler',
    newest: 'Ich komme zehn Minuten später, fangt ohne mich an.',
    signature: 'Von meinem iPhone gesendet',
    intro: 'Am 03.11.2025 um 09:48 schrieb Leo Hart <leo@chor.example>:',
    quoted: 'Alle sind da. Wo bleibst du?',
  }),
  by.thunderbird({
    sender: 'Karl Voss',
    newest:
      'Die zweite Pumpe ist die laute, und auch nur dann, wenn der Tank weniger als halb voll ist. Ich glaube, an der oberen Dichtung kommt Luft hinein.\n\nAm Mittwoch sehe ich nach.',
    signature: '-- \nKarl Voss\nWasserwerk, Pumpenhalle 2',
    intro: 'Am 03.11.25 um 10:00 schrieb Susanne Park:',
    quoted: 'Welche der Pumpen macht den Lärm?',
  }),
  by.android({
    sender: 'Jonas Meiler',
    newest: 'Paket ist da, nichts kaputt.',
    signature: 'Gesendet von meinem Galaxy',
    intro:
      '-------- Ursprüngliche Nachricht --------\nVon: Depot <depot@flink.example>\nDatum: 03.11.25 10:00 (GMT+01:00)\nAn: Jonas Meiler <jonas@meiler.example>\nBetreff: Ihr Paket',
    quoted: 'Ihr Paket wurde übergeben.',
  }),
  by.outlookText({
    sender: 'Ellen Marsch',
    newest: 'Erhalten, danke.',
    intro:
      '-----Ursprüngliche Nachricht-----\nVon: Hafenamt [mailto:amt@hafen.example]\nGesendet: Montag, 3. November 2025 08:15\nAn: Ellen Marsch\nBetreff: Liegeplatz 14',
    quoted: 'Der Vertrag für Liegeplatz 14 hängt an.',
  }),
  {
    client: 'Apple Mail, forward',
    sender: 'Ines Wald',
    html: '<html><head></head><body>Zur Kenntnis.<br><div><br><blockquote type="cite"><div>Anfang der weitergeleiteten Nachricht:</div><br class="Apple-interchange-newline"><div><b>Von: </b>Paul Dehn &lt;paul@tinte.example&gt;<br></div><div><b>Betreff: </b><b>Andruck</b><br></div><div><b>Datum: </b>3. November 2025 um 10:00:00 MEZ<br></div><div><b>An: </b>Ines Wald &lt;ines@tinte.example&gt;<br></div><br><div>Der Andruck ist fertig.</div></blockquote></div></body></html>',
    text: null,
    newest: 'Zur Kenntnis.',
    signature: '',
    quotation: 'Anfang der weitergeleiteten Nachricht:',
  },
  by.plain('Thunderbird', {
    sender: 'Leo Hart',
    newest:
      'Liebe alle,\n\nam Montag schrieb Johannes einen Plan:\n\n- Chor um sechs\n- Solisten um sieben\n\nVon: Seitentür\nAn: Bühne\n\nTermine: 3.11.2025 10:00, 10.11.2025 10:00.\n\nLeo',
    width: 72,
  }),
];
