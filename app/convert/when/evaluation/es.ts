import { type Letters, on, says, silent } from './sentence';

// A Wednesday at noon.
export const spanish: Letters = {
  language: 'es',
  reader: ['en'],
  written: '2026-11-18T12:00:00+01:00',
  timeZone: 'Europe/Madrid',
  sentences: [
    says(
      '¿Podemos hablar mañana a las 10:30 por media hora?',
      on('2026-11-19 10:30', 'mañana a las 10:30 por media hora', '11:00'),
    ),
    says('Nos vemos el viernes a las 15:00.', on('2026-11-20 15:00', 'viernes a las 15:00')),
    says(
      'La reunión será el 26 de noviembre de 14:00 a 15:30.',
      on('2026-11-26 14:00', '26 de noviembre de 14:00 a 15:30', '15:30'),
    ),
    says(
      'Puedo el lunes a las 9:00 o el martes a las 16:45.',
      on('2026-11-23 09:00', 'lunes a las 9:00'),
      on('2026-11-24 16:45', 'martes a las 16:45'),
    ),
    says('Pasado mañana a las 11:00 me viene bien.', on('2026-11-20 11:00', 'Pasado mañana a las 11:00')),
    says('El curso es del 7 al 9 de diciembre.', on('2026-12-07', '7 al 9 de diciembre', '2026-12-09')),
    says('Responda antes del 27/11/2026, gracias.', on('2026-11-27', '27/11/2026')),
    says(
      'La cita es el jueves 3 de diciembre a las 11:15.',
      on('2026-12-03 11:15', 'jueves 3 de diciembre a las 11:15'),
    ),
    says('Hoy a las 5 de la tarde te llamo.', on('2026-11-18 17:00', 'Hoy a las 5 de la tarde')),
    says(
      '¿Te va bien el martes a las 4 pm durante una hora?',
      on('2026-11-24 16:00', 'martes a las 4 pm durante una hora', '17:00'),
    ),
    says('Comemos mañana al mediodía.', on('2026-11-19 12:00', 'mañana al mediodía')),
    says(
      'El 1 de diciembre de 2026 a las 8:30 h empezamos.',
      on('2026-12-01 08:30', '1 de diciembre de 2026 a las 8:30 h'),
    ),
    says(
      'Reservo una hora y media el 30 de noviembre a las 12:00.',
      on('2026-11-30 12:00', 'una hora y media el 30 de noviembre a las 12:00', '13:30'),
    ),
    says(
      'El viernes entre las 10:00 y las 11:30 estoy libre.',
      on('2026-11-20 10:00', 'viernes entre las 10:00 y las 11:30', '11:30'),
    ),
    silent('El contrato del 12 de marzo de 2019 sigue vigente.'),
    silent('La factura 2026-1125 de 1.412,30 € está pendiente.'),
    silent('Mi teléfono es +34 612 34 56 78 o 91 123 45 67.'),
    silent('Por la mañana estoy con el pedido 10/12.'),
    silent('Lea las páginas 14-15 y el capítulo 3.12.'),
    silent('Hablamos el viernes pasado a las 15:00.'),
    silent('La versión 2.10.3 y la sala 12.10 no son lo mismo.'),
    silent('La reunión suele durar una hora y media, con una proporción de 3:2.'),
    silent('De acuerdo.\n\nEl lun, 16 nov 2026 a las 9:12, Ana Ruiz escribió:\n> ¿El viernes a las 15:00?'),
  ],
};
