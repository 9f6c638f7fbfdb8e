import type { Almanac } from './almanac.ts';
import type { Letter } from './letter.ts';
import { OWN_BOX, SHARED_BOX, colleague } from './people.ts';

/** Courriers, correos, e-mails, messaggi. */
export function romanceLetters(day: Almanac): Letter[] {
  return [
    {
      key: 'fr-rdv',
      box: OWN_BOX,
      from: 'Claire Dubois <claire.dubois@atelier-dubois.example>',
      subject: 'Rendez-vous jeudi à 9h ?',
      when: day.ago(160),
      unread: true,
      bindings: [{ type: 'crm', entityTypeId: 3, entityId: 32 }],
      text: `Bonjour Anna,

Les échantillons sont arrivés, merci. Le chêne fumé est magnifique, mais un peu sombre pour la salle du fond.

Seriez-vous disponible jeudi à 9h pour en parler ? Je peux aussi vous appeler ${day.say('fr', day.workday(4), 'full')} entre 14h et 15h30. Il nous faudrait une décision avant la fin du mois.

Bien à vous,
Claire Dubois
Atelier Dubois, architecture intérieure`,
    },
    {
      key: 'fr-facture',
      box: SHARED_BOX,
      folder: 'INBOX.Rechnungen',
      from: 'Comptabilité Lumea <compta@lumea.example>',
      subject: 'Facture FA-2026-0932',
      when: day.at(2, '15:15'),
      unread: true,
      attached: 'waiting',
      dress: 'office',
      text: `Madame, Monsieur,

Veuillez trouver ci-joint la facture FA-2026-0932 d'un montant de 2 318,00 € TTC, payable à 30 jours, soit le ${day.say('fr', 28, 'dated')}.

Sans règlement à cette date, des pénalités de 3 fois le taux légal s'appliquent.

Service comptabilité
Lumea luminaires`,
    },
    {
      key: 'fr-marie',
      box: OWN_BOX,
      from: colleague(7),
      subject: 'Notes de frais d\u2019octobre',
      when: day.at(4, '16:58'),
      text: `Coucou Anna,

Il me manque encore deux tickets : l'hôtel à Hambourg et le parking du 14. Peux-tu me les envoyer avant vendredi midi ? Après, ça passe sur le mois prochain.

Marie`,
    },
    {
      key: 'fr-livraison',
      box: SHARED_BOX,
      from: 'Hôtel des Quais <reception@hotel-des-quais.example>',
      subject: 'Livraison des têtes de lit',
      when: day.at(7, '18:21'),
      text: `Bonjour,

Nous vous attendons le mardi ${day.say('fr', -4, 'day')} à 7 h 30, par la cour. Le monte-charge est limité à 300 kg, prévoyez deux voyages.

Cordialement,
La réception`,
    },
    {
      key: 'es-presupuesto',
      box: SHARED_BOX,
      from: 'Javier Ortega <javier.ortega@cafeterrazas.example>',
      subject: 'Presupuesto para una terraza de 40 plazas',
      when: day.ago(420),
      unread: true,
      text: `Buenos días:

Abrimos una cafetería en primavera y buscamos mesas y sillas de exterior para 40 personas, apilables y fáciles de limpiar. ¿Podrían enviarnos un presupuesto con transporte a Valencia?

Si lo prefieren, podemos hablar el ${day.say('es', day.workday(5), 'full')} a las 17:00.

Un saludo,
Javier Ortega`,
    },
    {
      key: 'es-muestra',
      box: OWN_BOX,
      from: 'Lucía Ferrer <lucia@ferrerceramica.example>',
      subject: 'Azulejos: mañana por la mañana',
      when: day.at(2, '13:45'),
      text: `Hola, Anna:

Las muestras de azulejo salen mañana por la mañana; llegan el viernes antes de las 12. El verde botella varía un poco de una hornada a otra, por eso mando tres piezas.

¿Cuántos metros necesitas al final, 26 o 31?

Un abrazo,
Lucía`,
    },
    {
      key: 'es-factura-error',
      box: SHARED_BOX,
      from: 'Administración Solmar <administracion@solmar.example>',
      subject: 'Error en la factura 3289',
      when: day.at(10, '10:29'),
      text: `Estimados señores:

En la factura 3289 figura nuestro antiguo domicilio fiscal. Les rogamos que la anulen y emitan una nueva con fecha del día 30 a más tardar.

Atentamente,
Administración`,
    },
    {
      key: 'pt-beatriz',
      box: OWN_BOX,
      from: colleague(5),
      subject: 'Prazo da madeira certificada',
      when: day.at(1, '15:51'),
      unread: true,
      text: `Oi, Anna!

Falei com o fornecedor: a madeira certificada só sai do porto no dia ${day.say('pt-BR', 9, 'day')}, ou seja, chega ao armazém umas três semanas depois. Se o Riverside não puder esperar, tem um lote menor em Roterdã, 8% mais caro.

Preciso responder amanhã às 14h (horário de Brasília). O que você prefere?

Beijos,
Bia`,
    },
    {
      key: 'pt-cliente',
      box: SHARED_BOX,
      from: 'Rafael Nogueira <rafael@nogueira-advogados.example>',
      subject: 'Orçamento: sala de reunião para 12 pessoas',
      when: day.at(5, '20:10'),
      text: `Boa noite,

Gostaria de um orçamento para uma mesa de reunião de 12 lugares, com passagem de cabos e duas tomadas por lado. A sala tem 7 x 4 m.

Posso conversar na terça-feira, às 10h30, ou na quinta à tarde.

Atenciosamente,
Rafael Nogueira`,
    },
    {
      key: 'pt-embarque',
      box: OWN_BOX,
      folder: 'Projects',
      from: 'Porto Norte Cargas <docs@portonorte.example>',
      subject: 'Aviso de embarque BL 90441',
      when: day.at(14, '07:59'),
      dress: 'plain',
      attached: 'downloaded',
      text: `Prezados,

Segue aviso de embarque.

Navio:      Aurora do Sul
Saída:      ${day.iso(-6)}
Chegada:    ${day.iso(15)} (previsão)
Contêiner:  1 x 20', 11.480 kg

Favor conferir os dados até as 18h de hoje.`,
    },
    {
      key: 'it-sofia',
      box: OWN_BOX,
      from: colleague(9),
      subject: 'Vetrina di Natale',
      when: day.at(1, '17:33'),
      unread: true,
      text: `Ciao Anna,

per la vetrina di Natale mi servono tre tavolini Ahorn e la lampada Kolk in rame. Possiamo montare lunedì alle 8:30, prima che arrivino i clienti? Dura un'ora, massimo un'ora e mezza.

Tomasz dice che i tavolini sono pronti da venerdì.

Sofia`,
    },
    {
      key: 'it-reclamo',
      box: SHARED_BOX,
      from: 'Studio Legale Conti <segreteria@studioconti.example>',
      subject: 'Sedie: consegna incompleta',
      when: day.at(6, '11:38'),
      text: `Buongiorno,

delle dieci sedie ordinate ne sono arrivate otto. Le altre due risultano consegnate il ${day.say('it', -8, 'day')}, ma nessuno ha firmato.

Vi preghiamo di verificare con il corriere e di farci sapere entro domani alle 13.

Distinti saluti
Segreteria`,
    },
    {
      key: 'it-marmo',
      box: OWN_BOX,
      folder: 'Projects/Riverside',
      from: 'Marmi Bertolini <ufficio@marmibertolini.example>',
      subject: 'Lastra per il bancone',
      when: day.at(9, '09:19'),
      attached: 'downloaded',
      text: `Gentile Anna,

la lastra 3 ha una venatura più calda, ve la consigliamo per il bancone. La teniamo riservata fino a ${day.say('it', -2, 'full')}, ore 17; poi torna in vendita.

Se vuole vederla di persona siamo aperti anche sabato mattina, 9–12.

Cordiali saluti
Paolo Bertolini`,
    },
  ];
}
