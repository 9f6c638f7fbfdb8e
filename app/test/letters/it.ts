import * as by from './clients';
import type { Letter } from './letter';

export const italian: Letter[] = [
  by.gmail({
    sender: 'Eva Riva',
    newest:
      'Ciao Ugo,\n\nmartedì va bene. Porto tutti e due i campioni, quello grigio e quello con più sabbia, così decidiamo sul posto.\n\nIl cancello dei vicini sarà aperto?\n\nEva',
    intro: 'Il giorno lun 3 nov 2025 alle ore 10:00 Ugo Neri <ugo@neri.example> ha scritto:',
    quoted: 'Ciao Eva,\n\npuoi venire martedì?\n\nUgo',
  }),
  by.outlook({
    sender: 'Bianca Olmi',
    newest:
      "Buongiorno,\n\ndue delle tre fatture sono state pagate il 12 ottobre 2025. La terza riporta un numero d'ordine sbagliato ed è tornata al vostro ufficio.\n\nInviateci per favore una fattura corretta.\n\nCordiali saluti,\nBianca",
    signature: 'Bianca Olmi\nUfficio contabilità\nTipografia Fonte S.r.l.\n+39 06 0000 1122',
    intro:
      'Da: Marco Lorenzi <marco@carta.example> \nInviato: lunedì 3 novembre 2025 09:41\nA: Bianca Olmi <olmi@fonte.example>\nCc: Acquisti <acquisti@fonte.example>\nOggetto: R: Fatture aperte',
    quoted: 'Tre fatture sono ancora aperte.\n\nMarco',
  }),
  by.outlookWeb({
    sender: 'Daniele Re',
    newest: "L'ascensore funziona di nuovo dalle sette. Il rapporto lo scansiono più tardi.\n\nDaniele",
    signature: 'Ottieni Outlook per iOS',
    intro:
      'Da: Grazia Olivi <olivi@casa.example>\nInviato: domenica 2 novembre 2025 18:20\nA: Daniele Re <re@casa.example>\nOggetto: Ascensore della scala B',
    quoted: "L'ascensore è di nuovo fermo. Chi chiama il tecnico?",
  }),
  by.iphone({
    sender: 'Ruth Adler',
    newest: 'Arrivo dieci minuti in ritardo, cominciate senza di me.',
    signature: 'Inviato da iPhone',
    intro: 'Il giorno 3 nov 2025, alle ore 09:48, Leo Hart <leo@coro.example> ha scritto:',
    quoted: 'Ci siamo tutti. Dove sei?',
  }),
  by.thunderbird({
    sender: 'Carlo Vossi',
    newest:
      "La pompa rumorosa è la seconda, e solo quando il serbatoio è pieno meno della metà. Credo che l'aria entri dalla guarnizione in alto.\n\nMercoledì ci guardo.",
    signature: '-- \nCarlo Vossi\nSala pompe 2',
    intro: 'Il 03/11/25 10:00, Susanna Parco ha scritto:',
    quoted: 'Quale delle pompe fa rumore?',
  }),
  by.outlookText({
    sender: 'Elena Palude',
    newest: 'Ricevuto, grazie.',
    intro:
      '-----Messaggio originale-----\nDa: Capitaneria [mailto:ufficio@porto.example]\nInviato: lunedì 3 novembre 2025 08:15\nA: Elena Palude\nOggetto: Posto 14',
    quoted: 'Il contratto del posto 14 è allegato.',
  }),
  {
    client: 'Thunderbird, forward',
    sender: 'Eva Riva',
    html: null,
    text: 'Per conoscenza.\n\n\n-------- Messaggio inoltrato --------\nOggetto: \tChiavi\nData: \tMon, 3 Nov 2025 10:00:00 +0100\nMittente: \tUgo Neri <ugo@neri.example>\nA: \tEva Riva <eva@riva.example>\n\n\n\nEcco le chiavi.\n',
    newest: 'Per conoscenza.',
    signature: '',
    quotation: '-------- Messaggio inoltrato --------',
  },
  by.plain('Apple Mail', {
    sender: 'Leo Hart',
    newest:
      'Cari tutti,\n\nlunedì Gianni ha scritto un piano:\n\n- coro alle sei\n- solisti alle sette\n\nDa: porta laterale\nA: palco\n\nLeo',
  }),
];
