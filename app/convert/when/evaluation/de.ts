import { type Letters, on, perhaps, says, silent } from './sentence';

// A Wednesday at noon.
export const german: Letters = {
  language: 'de',
  reader: ['en'],
  written: '2026-11-18T12:00:00+01:00',
  timeZone: 'Europe/Berlin',
  sentences: [
    says(
      'Passt es Ihnen heute Nachmittag um halb vier?',
      on('2026-11-18 15:30', 'heute Nachmittag um halb vier'),
    ),
    says(
      'Wir treffen uns am Freitag um 15 Uhr für eine Stunde.',
      on('2026-11-20 15:00', 'Freitag um 15 Uhr für eine Stunde', '16:00'),
    ),
    says(
      'Ich schlage den 26. November von 14 bis 15:30 Uhr vor.',
      on('2026-11-26 14:00', '26. November von 14 bis 15:30 Uhr', '15:30'),
    ),
    says(
      'Könnten wir morgen um 9:30 Uhr eine halbe Stunde telefonieren?',
      on('2026-11-19 09:30', 'morgen um 9:30 Uhr eine halbe Stunde', '10:00'),
    ),
    says(
      'Es geht am Montag um 10 Uhr oder am Dienstag um 16:45 Uhr.',
      on('2026-11-23 10:00', 'Montag um 10 Uhr'),
      on('2026-11-24 16:45', 'Dienstag um 16:45 Uhr'),
    ),
    says('Wir sehen uns übermorgen um 8 Uhr.', on('2026-11-20 08:00', 'übermorgen um 8 Uhr')),
    says(
      'Die Schulung findet vom 7. bis 9. Dezember statt.',
      on('2026-12-07', '7. bis 9. Dezember', '2026-12-09'),
    ),
    says('Bitte antworten Sie bis zum 27.11.2026.', on('2026-11-27', '27.11.2026')),
    says(
      'Der Notartermin ist am Donnerstag, den 3. Dezember 2026, um 11:15 Uhr.',
      on('2026-12-03 11:15', 'Donnerstag, den 3. Dezember 2026, um 11:15 Uhr'),
    ),
    says(
      'Wie wäre es nächsten Freitag um 14 Uhr?',
      perhaps('2026-11-27 14:00', 'nächsten Freitag um 14 Uhr'),
    ),
    says(
      'Termin: Di., 24.11., 13:00-14:30 Uhr, Raum 2.14',
      on('2026-11-24 13:00', '24.11., 13:00-14:30 Uhr', '14:30'),
    ),
    says('Morgen früh um 7 Uhr holen wir die Ware ab.', on('2026-11-19 07:00', 'Morgen früh um 7 Uhr')),
    says('Am 2. Dezember um 17 Uhr feiern wir.', on('2026-12-02 17:00', '2. Dezember um 17 Uhr')),
    says(
      'Der Workshop beginnt am 25.11. um 9 Uhr und dauert anderthalb Stunden.',
      on('2026-11-25 09:00', '25.11. um 9 Uhr und dauert anderthalb Stunden', '10:30'),
    ),
    silent('Der Vertrag vom 12. März 2019 gilt weiter.'),
    silent('Rechnung Nr. 2026-1125 über 1.412,30 € ist offen.'),
    silent('Sie erreichen mich unter +49 30 1234-5678 oder 0171 11 12 13.'),
    silent('IBAN: DE89 3704 0044 0532 0130 00, Verwendungszweck 10/12.'),
    silent('Guten Morgen, anbei die Seiten 14–15 aus Kapitel 3.12.'),
    silent('Das Verhältnis ist 3:2, die Version 12.10.3 läuft seit Mai 2020.'),
    silent('Wir haben letzten Freitag um 15 Uhr telefoniert.'),
    silent('Die Besprechung dauert meist eine halbe Stunde.'),
    silent('Gern.\n\nAm 16.11.2026 um 09:12 schrieb Jan Kranz:\n> Passt Ihnen Freitag um 15 Uhr?'),
  ],
};
