import { type Letters, on, says, silent } from './sentence';

// A Friday morning in summer.
export const italian: Letters = {
  language: 'it',
  reader: ['en'],
  written: '2027-07-02T09:00:00+02:00',
  timeZone: 'Europe/Rome',
  sentences: [
    says(
      'Possiamo sentirci domani alle 10:30 per mezz’ora?',
      on('2027-07-03 10:30', 'domani alle 10:30 per mezz’ora', '11:00'),
    ),
    says('La riunione è lunedì alle 15.', on('2027-07-05 15:00', 'lunedì alle 15')),
    says(
      'Ci vediamo il 14 luglio dalle 14:00 alle 15:30.',
      on('2027-07-14 14:00', '14 luglio dalle 14:00 alle 15:30', '15:30'),
    ),
    says(
      'Posso martedì alle 9:00 o mercoledì alle 16:45.',
      on('2027-07-06 09:00', 'martedì alle 9:00'),
      on('2027-07-07 16:45', 'mercoledì alle 16:45'),
    ),
    says('Dopodomani alle 11 va bene.', on('2027-07-04 11:00', 'Dopodomani alle 11')),
    says('Il corso si tiene dal 12 al 14 luglio.', on('2027-07-12', '12 al 14 luglio', '2027-07-14')),
    says('La scadenza è il 23/07/2027.', on('2027-07-23', '23/07/2027')),
    says(
      'L’appuntamento è giovedì 15 luglio alle ore 11.15.',
      on('2027-07-15 11:15', 'giovedì 15 luglio alle ore 11.15'),
    ),
    says('Oggi pomeriggio alle 16:30 ti chiamo.', on('2027-07-02 16:30', 'Oggi pomeriggio alle 16:30')),
    says(
      'Fissiamo martedì alle 14 per un’ora e mezza?',
      on('2027-07-06 14:00', 'martedì alle 14 per un’ora e mezza', '15:30'),
    ),
    says('Pranzo domani a mezzogiorno?', on('2027-07-03 12:00', 'domani a mezzogiorno')),
    says('Il 1° settembre alle 8:30 si comincia.', on('2027-09-01 08:30', '1° settembre alle 8:30')),
    says('Venerdì prossimo alle 17:00 siamo in sede.', on('2027-07-09 17:00', 'Venerdì prossimo alle 17:00')),
    says(
      'Un incontro di un’ora il 20 luglio alle 12:00.',
      on('2027-07-20 12:00', 'un’ora il 20 luglio alle 12:00', '13:00'),
    ),
    silent('Il contratto del 12 marzo 2019 è ancora valido.'),
    silent('La fattura 2027-0714 di 1.412,30 € è da pagare.'),
    silent('Il mio numero è +39 06 1234 5678 oppure 340 123 45 67.'),
    silent('IBAN IT60 X054 2811 1010 0000 0123 456.'),
    silent('Leggete le pagine 14-15 e il capitolo 3.12 della versione 2.4.1.'),
    silent('Ne abbiamo parlato venerdì scorso alle 15.'),
    silent('La sala 12.10 è al quarto piano, rapporto 3:2.'),
    silent('Buongiorno, la riunione dura un’ora e mezza.'),
    silent('Va bene.\n\nIl giorno mer 30 giu 2027 alle ore 09:12 Anna Rossi ha scritto:\n> Lunedì alle 15?'),
  ],
};
