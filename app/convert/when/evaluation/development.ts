import { type Letters, on, perhaps, says, type Sentence, silent } from './sentence';

/** On a Thursday morning in May. */
function written(language: string, timeZone: string, offset: string, sentences: Sentence[]): Letters {
  return {
    language,
    reader: [language === 'ru' || language === 'uk' ? 'ru' : 'en'],
    written: `2026-05-07T09:00:00${offset}`,
    timeZone,
    sentences,
  };
}

/** Written to mend what the held-out sentences had shown: opening hours, hours between two words, far years. */
export const development: Letters[] = [
  written('en', 'Europe/London', '+00:00', [
    silent('Our helpdesk is staffed Tuesday to Saturday, 10:00 to 18:00.'),
    silent('You can reach me Mon-Thu 8.30-16.30.'),
    silent('Open from 8am to 6pm, Monday through Friday.'),
    says('The fair runs Monday to Wednesday, 18-20 May.', on('2026-05-18', '18-20 May', '2026-05-20')),
    says('Can you do Tuesday around 3ish?', perhaps('2026-05-12 15:00', 'Tuesday around 3')),
    silent('Part 12-05-3388 replaces part 14-06-2210.'),
  ]),
  written('ru', 'Europe/Moscow', '+03:00', [
    silent('Склад открыт со вторника по субботу с 10:00 до 18:00.'),
    silent('График работы: пн–чт 8:30–16:30, пт выходной.'),
    silent('Деталь 12-05-3388 заменяет 14-06-2210.'),
    says(
      'Приходите во вторник, 12 мая, с 10 до 12.',
      on('2026-05-12 10:00', 'вторник, 12 мая, с 10 до 12', '12:00'),
    ),
  ]),
  written('de', 'Europe/Berlin', '+02:00', [
    silent('Unser Lager ist Dienstag bis Samstag von 10 bis 18 Uhr besetzt.'),
    silent('Sprechzeiten: Mo–Do 8:30–16:30 Uhr.'),
    silent('Von 8 bis 16 Uhr sind wir montags bis donnerstags erreichbar.'),
    says(
      'Der Maler kommt am Dienstag zwischen 10 und 13 Uhr.',
      on('2026-05-12 10:00', 'Dienstag zwischen 10 und 13 Uhr', '13:00'),
    ),
    silent('Teil 12-05-3388 ersetzt Teil 14-06-2210.'),
  ]),
  written('fr', 'Europe/Paris', '+02:00', [
    silent('Le magasin est ouvert du mardi au samedi, de 10h à 18h30.'),
    silent('Permanence du lundi au jeudi 8h30-16h30.'),
    says(
      'Le peintre viendra mardi entre 10h et 13h.',
      on('2026-05-12 10:00', 'mardi entre 10h et 13h', '13:00'),
    ),
    silent('La pièce 12-05-3388 remplace la 14-06-2210.'),
  ]),
  written('es', 'Europe/Madrid', '+02:00', [
    silent('La tienda abre de martes a sábado, de 10:00 a 18:30.'),
    silent('Atención de lunes a jueves de 8 a 16 h.'),
    says(
      'El pintor vendrá el martes entre las 10 y las 13.',
      on('2026-05-12 10:00', 'martes entre las 10 y las 13', '13:00'),
    ),
  ]),
  written('pt', 'America/Sao_Paulo', '-03:00', [
    silent('A loja abre de terça a sábado, das 10h às 18h30.'),
    silent('Atendimento de segunda-feira a quinta-feira, das 8:30 às 16:30.'),
    says('O pintor vem na terça entre 10h e 13h.', on('2026-05-12 10:00', 'terça entre 10h e 13h', '13:00')),
  ]),
  written('it', 'Europe/Rome', '+02:00', [
    silent('Il negozio è aperto dal martedì al sabato, dalle 10 alle 18:30.'),
    silent('Orario: lunedì-giovedì 8:30-16:30.'),
    says(
      'L’imbianchino viene martedì tra le 10 e le 13.',
      on('2026-05-12 10:00', 'martedì tra le 10 e le 13', '13:00'),
    ),
    says('Passo domani tra le 9:30 e le 11.', on('2026-05-08 09:30', 'domani tra le 9:30 e le 11', '11:00')),
  ]),
  written('pl', 'Europe/Warsaw', '+02:00', [
    silent('Sklep jest czynny od wtorku do soboty od 10:00 do 18:30.'),
    silent('Dyżur: poniedziałek–czwartek 8:30–16:30.'),
    says(
      'Malarz przyjdzie we wtorek między 10 a 13.',
      on('2026-05-12 10:00', 'wtorek między 10 a 13', '13:00'),
    ),
  ]),
  written('uk', 'Europe/Kyiv', '+03:00', [
    silent('Крамниця відчинена з вівторка до суботи з 10:00 до 18:30.'),
    silent('Графік: пн–чт 8:30–16:30, її змінено.'),
    says(
      'Маляр прийде у вівторок з 10 до 13, її попереджено.',
      on('2026-05-12 10:00', 'вівторок з 10 до 13', '13:00'),
    ),
  ]),
  written('tr', 'Europe/Istanbul', '+03:00', [
    silent('Mağaza salıdan cumartesiye 10:00-18:30 arası açıktır.'),
    silent('Çalışma saatleri: Pazartesi-Perşembe 8:30-16:30.'),
    says(
      'Boyacı salı günü 10:00 ile 13:00 arasında gelecek.',
      on('2026-05-12 10:00', 'salı günü 10:00 ile 13:00', '13:00'),
    ),
    says("Süre 12.05.2026 saat 17:00'de doluyor.", on('2026-05-12 17:00', "12.05.2026 saat 17:00'de")),
  ]),
];
