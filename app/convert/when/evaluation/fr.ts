import { type Letters, on, says, silent } from './sentence';

// A Wednesday at noon.
export const french: Letters = {
  language: 'fr',
  reader: ['en'],
  written: '2026-11-18T12:00:00+01:00',
  timeZone: 'Europe/Paris',
  sentences: [
    says(
      'Je vous propose vendredi à 15h pour une heure et demie.',
      on('2026-11-20 15:00', 'vendredi à 15h pour une heure et demie', '16:30'),
    ),
    says(
      'Seriez-vous disponible demain à 10h30 pendant une demi-heure ?',
      on('2026-11-19 10:30', 'demain à 10h30 pendant une demi-heure', '11:00'),
    ),
    says(
      'La réunion aura lieu le 26 novembre de 14h à 15h30.',
      on('2026-11-26 14:00', '26 novembre de 14h à 15h30', '15:30'),
    ),
    says(
      'Nous pouvons nous voir lundi à 9h ou mardi à 16h45.',
      on('2026-11-23 09:00', 'lundi à 9h'),
      on('2026-11-24 16:45', 'mardi à 16h45'),
    ),
    says('Après-demain à 11h, cela vous convient-il ?', on('2026-11-20 11:00', 'Après-demain à 11h')),
    says('Le séminaire se tiendra du 7 au 9 décembre.', on('2026-12-07', '7 au 9 décembre', '2026-12-09')),
    says('Merci de répondre avant le 27/11/2026.', on('2026-11-27', '27/11/2026')),
    says(
      'Rendez-vous le jeudi 3 décembre à 11 heures.',
      on('2026-12-03 11:00', 'jeudi 3 décembre à 11 heures'),
    ),
    says('On se retrouve mardi prochain à 14h15.', on('2026-11-24 14:15', 'mardi prochain à 14h15')),
    says('Je passe cet après-midi à 16h.', on('2026-11-18 16:00', 'cet après-midi à 16h')),
    says('Déjeuner demain à midi ?', on('2026-11-19 12:00', 'demain à midi')),
    says('Le 1er décembre à 8h30, nous livrons.', on('2026-12-01 08:30', '1er décembre à 8h30')),
    says(
      'Date : 25/11/2026\nHeure : 14h00 - 15h00',
      on('2026-11-25 14:00', '25/11/2026\nHeure : 14h00 - 15h00', '15:00'),
    ),
    says('Point de 45 minutes jeudi à 17h.', on('2026-11-19 17:00', '45 minutes jeudi à 17h', '17:45')),
    silent('Le contrat du 12 mars 2019 reste valable.'),
    silent('La facture 2026-1125 de 1 412,30 € est en attente.'),
    silent('Vous pouvez me joindre au 01 23 45 67 89 ou au +33 6 12 34 56 78.'),
    silent('IBAN FR76 3000 6000 0112 3456 7890 189.'),
    silent('Voir pages 14 à 15 et article 3.12, version 2.4.1.'),
    silent('Nous avons parlé vendredi dernier à 15h.'),
    silent('Bonne journée et à la semaine prochaine.'),
    silent('Salle 12.10, bâtiment 4, ratio 3:2.'),
    silent('La réunion dure une heure et demie.'),
    silent('Très bien.\n\nLe 16 nov. 2026 à 09:12, Jeanne Roy a écrit :\n> Vendredi à 15h ?'),
  ],
};
