import * as by from './clients';
import type { Letter } from './letter';

export const polish: Letter[] = [
  by.gmail({
    sender: 'Ewa Lis',
    newest:
      'Cześć Janie,\n\nwtorek mi pasuje. Przywiozę obie próbki, szarą i tę, w której jest więcej piasku, żebyśmy mogli zdecydować na miejscu.\n\nCzy brama sąsiadów będzie otwarta?\n\nEwa',
    intro: 'pon., 3 lis 2025 o 10:00 Jan Nowak <jan@nowak.example> napisał(a):',
    quoted: 'Cześć Ewo,\n\nczy możesz przyjechać we wtorek?\n\nJan',
  }),
  by.outlook({
    sender: 'Barbara Olszewska',
    newest:
      'Dzień dobry,\n\ndwie z trzech faktur zapłacono 12 października 2025 r. Trzecia ma zły numer zamówienia i wróciła do Państwa biura.\n\nProszę o przesłanie poprawionej.\n\nPozdrawiam,\nBarbara',
    signature: 'Barbara Olszewska\nKsięgowość\nDrukarnia Źródło sp. z o.o.\n+48 22 000 11 22',
    intro:
      'From: Marek Lorenc <marek@papier.example> \nSent: Monday, November 3, 2025 9:41 AM\nTo: Barbara Olszewska <olszewska@zrodlo.example>\nSubject: RE: Otwarte faktury',
    quoted: 'Trzy faktury są jeszcze otwarte.\n\nMarek',
  }),
  by.outlookWeb({
    sender: 'Daniel Król',
    newest: 'Winda działa od siódmej. Raport zeskanuję później.\n\nDaniel',
    signature: 'Pobierz program Outlook dla systemu iOS',
    intro:
      'Od: Grażyna Olcha <olcha@dom.example>\nWysłane: niedziela, 2 listopada 2025 18:20\nDo: Daniel Król <krol@dom.example>\nTemat: Winda w budynku B',
    quoted: 'Winda znowu stoi. Kto wzywa mechanika?',
  }),
  by.iphone({
    sender: 'Ruta Adler',
    newest: 'Spóźnię się dziesięć minut, zaczynajcie beze mnie.',
    signature: 'Wysłane z iPhone’a',
    intro: 'Wiadomość napisana przez Leo Hart <leo@chor.example> w dniu 3 lis 2025, o godz. 09:48:',
    quoted: 'Wszyscy już są. Gdzie jesteś?',
  }),
  by.thunderbird({
    sender: 'Karol Wos',
    newest:
      'Hałasuje druga pompa, i to tylko wtedy, gdy zbiornik jest wypełniony mniej niż w połowie. Myślę, że przez górną uszczelkę dostaje się powietrze.\n\nZajrzę tam w środę.',
    signature: '-- \nKarol Wos\nHala pomp nr 2',
    intro: 'W dniu 3.11.2025 o 10:00, Zuzanna Park pisze:',
    quoted: 'Która z pomp tak hałasuje?',
  }),
  by.outlookText({
    sender: 'Helena Bagno',
    newest: 'Otrzymałam, dziękuję.',
    intro:
      '-----Wiadomość oryginalna-----\nOd: Kapitanat [mailto:biuro@port.example]\nWysłano: poniedziałek, 3 listopada 2025 08:15\nDo: Helena Bagno\nTemat: Miejsce 14',
    quoted: 'Umowa na miejsce 14 jest w załączniku.',
  }),
  by.android({
    sender: 'Jakub Mila',
    newest: 'Paczka dotarła, nic się nie stłukło.',
    signature: 'Wysłano z mojego Galaxy',
    intro:
      '-------- Oryginalna wiadomość --------\nOd: Magazyn <magazyn@szybko.example>\nData: 3.11.2025 10:00 (GMT+01:00)\nDo: Jakub Mila <jakub@mila.example>\nTemat: Twoja paczka',
    quoted: 'Paczka została doręczona.',
  }),
  by.plain('Thunderbird', {
    sender: 'Leo Hart',
    newest:
      'Kochani,\n\nw poniedziałek Jan napisał plan:\n\n- chór o szóstej\n- soliści o siódmej\n\nOd: bocznych drzwi\nDo: sceny\n\nLeo',
  }),
];
