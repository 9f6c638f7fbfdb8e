import * as by from './clients';
import type { Letter } from './letter';

export const french: Letter[] = [
  by.gmail({
    sender: 'Zoé Martin',
    newest:
      "Bonjour Luc,\n\nMardi me convient. J'apporterai les deux échantillons, le gris et celui avec plus de sable, pour que nous puissions choisir sur place.\n\nLe portail des voisins sera-t-il ouvert ?\n\nZoé",
    intro: 'Le lun. 3 nov. 2025 à 10:00, Luc Petit <luc@petit.example> a écrit :',
    quoted: 'Bonjour Zoé,\n\npeux-tu venir mardi ?\n\nLuc',
  }),
  by.outlook({
    sender: 'Brigitte Aubin',
    newest:
      'Bonjour,\n\nDeux des trois factures ont été réglées le 12 octobre 2025. La troisième porte un mauvais numéro de commande ; elle est repartie dans vos bureaux.\n\nMerci de nous en adresser une nouvelle.\n\nCordialement,\nBrigitte',
    signature: 'Brigitte Aubin\nService comptable\nImprimerie Source\n+33 1 99 00 11 22',
    intro:
      'De : Marc Lorrain <marc@papier.example> \nEnvoyé : lundi 3 novembre 2025 09:41\nÀ : Brigitte Aubin <aubin@source.example>\nCc : Achats <achats@source.example>\nObjet : RE: Factures ouvertes',
    quoted: 'Bonjour, trois factures restent ouvertes.\n\nMarc',
  }),
  by.outlookWeb({
    sender: 'Daniel Roy',
    newest: "L'ascenseur remarche depuis sept heures. Je scannerai le rapport plus tard.\n\nDaniel",
    intro:
      'De : Gisèle Aumont <aumont@maison.example>\nEnvoyé : dimanche 2 novembre 2025 18:20\nÀ : Daniel Roy <roy@maison.example>\nObjet : Ascenseur du bâtiment B',
    quoted: "L'ascenseur est encore arrêté. Qui appelle le technicien ?",
  }),
  by.iphone({
    sender: 'Ruth Adler',
    newest: "J'ai dix minutes de retard, commencez sans moi.",
    signature: 'Envoyé de mon iPhone',
    intro: 'Le 3 nov. 2025 à 09:48, Léo Hart <leo@chorale.example> a écrit :',
    quoted: 'Tout le monde est là. Où es-tu ?',
  }),
  by.thunderbird({
    sender: 'Karl Vosse',
    newest:
      "C'est la deuxième pompe qui fait du bruit, et seulement quand la cuve est à moins de la moitié. Je pense que l'air entre par le joint du haut.\n\nJe regarde mercredi.",
    signature: '-- \nKarl Vosse\nUsine des eaux, halle 2',
    intro: 'Le 03/11/2025 à 10:00, Suzanne Parc a écrit :',
    quoted: 'Laquelle des pompes fait ce bruit ?',
  }),
  by.outlookText({
    sender: 'Hélène Marais',
    newest: 'Bien reçu, merci.',
    intro:
      "-----Message d'origine-----\nDe : Capitainerie [mailto:bureau@port.example]\nEnvoyé : lundi 3 novembre 2025 08:15\nÀ : Hélène Marais\nObjet : Poste 14",
    quoted: 'Le contrat du poste 14 est joint.',
  }),
  by.android({
    sender: 'Joël Mille',
    newest: 'Colis arrivé, rien de cassé.',
    signature: 'Envoyé depuis mon appareil Galaxy',
    intro:
      "-------- Message d'origine --------\nDe : Dépôt <depot@vif.example>\nDate : 03/11/2025 10:00 (GMT+01:00)\nÀ : Joël Mille <joel@mille.example>\nObjet : Votre colis",
    quoted: 'Votre colis a été remis.',
  }),
  by.plain('Apple Mail', {
    sender: 'Léo Hart',
    newest:
      'Bonjour à tous,\n\nLundi, Jean a écrit un plan :\n\n- chœur à six heures\n- solistes à sept heures\n\nDe : la porte latérale\nÀ : la scène\n\nLéo',
  }),
];
