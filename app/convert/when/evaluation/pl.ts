import { type Letters, on, perhaps, says, silent } from './sentence';

// A Wednesday at noon.
export const polish: Letters = {
  language: 'pl',
  reader: ['en'],
  written: '2026-11-18T12:00:00+01:00',
  timeZone: 'Europe/Warsaw',
  sentences: [
    says(
      'Czy pasuje Państwu w przyszły wtorek o 14:30?',
      on('2026-11-24 14:30', 'w przyszły wtorek o 14:30'),
    ),
    says(
      'Zadzwonię jutro o 10:00 na pół godziny.',
      on('2026-11-19 10:00', 'jutro o 10:00 na pół godziny', '10:30'),
    ),
    says('Spotkanie jest w piątek o godz. 15.00.', on('2026-11-20 15:00', 'w piątek o godz. 15.00')),
    says(
      'Proponuję 26 listopada od 14 do 15:30.',
      on('2026-11-26 14:00', '26 listopada od 14 do 15:30', '15:30'),
    ),
    says(
      'Mogę w poniedziałek o 9:00 albo we wtorek o 16:45.',
      on('2026-11-23 09:00', 'w poniedziałek o 9:00'),
      on('2026-11-24 16:45', 'we wtorek o 16:45'),
    ),
    says('Widzimy się pojutrze o 11.', on('2026-11-20 11:00', 'pojutrze o 11')),
    says('Szkolenie odbędzie się od 7 do 9 grudnia.', on('2026-12-07', 'od 7 do 9 grudnia', '2026-12-09')),
    says('Proszę o odpowiedź do 27.11.2026 r.', on('2026-11-27', '27.11.2026')),
    says(
      'Zapraszamy w czwartek, 3 grudnia 2026 r., o 11:15.',
      on('2026-12-03 11:15', 'czwartek, 3 grudnia 2026 r., o 11:15'),
    ),
    says(
      'Dzisiaj po południu o wpół do czwartej?',
      on('2026-11-18 15:30', 'Dzisiaj po południu o wpół do czwartej'),
    ),
    says(
      'Potrzebujemy półtorej godziny w środę 2 grudnia o 13:00.',
      on('2026-12-02 13:00', 'półtorej godziny w środę 2 grudnia o 13:00', '14:30'),
    ),
    says('Będę w sobotę w południe.', on('2026-11-21 12:00', 'w sobotę w południe')),
    says(
      'Termin: 25.11, godz. 14:00–15:00, sala 3',
      on('2026-11-25 14:00', '25.11, godz. 14:00–15:00', '15:00'),
    ),
    says(
      'O 17:30 w najbliższy czwartek mamy chwilę.',
      on('2026-11-19 17:30', 'O 17:30 w najbliższy czwartek'),
    ),
    says(
      'Dostawa między 10:00 a 12:00 w piątek.',
      on('2026-11-20 10:00', 'między 10:00 a 12:00 w piątek', '12:00'),
    ),
    says('Wpadnę jutro o piętnastej.', on('2026-11-19 15:00', 'jutro o piętnastej')),
    says('Czy możemy się umówić na piątek o 3?', perhaps('2026-11-20 15:00', 'piątek o 3')),
    silent('Umowa z dnia 12 marca 2019 r. nadal obowiązuje.'),
    silent('Faktura nr 25/11/2026 na 1 412,30 zł czeka na płatność.'),
    silent('Mój telefon to +48 601 123 456 lub 22 123 45 67.'),
    silent('Rozmawialiśmy w zeszły piątek o 15:00.'),
    silent('Proszę przeczytać strony 14–15 i punkt 3.12 wersji 2.4.1.'),
    silent('Sala 12.10 jest na czwartym piętrze, stosunek 3:2.'),
    silent('Spotkanie trwa zwykle pół godziny, czasem dwie.'),
    silent('Oto IBAN: PL61 1090 1014 0000 0712 1981 2874.'),
    silent('Zgoda.\n\nW dniu 16.11.2026 o 09:12, Anna Nowak pisze:\n> Może w piątek o 15:00?'),
  ],
};
