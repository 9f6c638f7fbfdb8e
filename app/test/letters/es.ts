import * as by from './clients';
import type { Letter } from './letter';

export const spanish: Letter[] = [
  by.gmail({
    sender: 'Eva Lago',
    newest:
      'Hola José:\n\nEl martes me va bien. Llevaré las dos muestras, la gris y la que tiene más arena, para que podamos decidir allí mismo.\n\n¿Estará abierta la puerta de los vecinos?\n\nEva',
    intro: 'El lun, 3 nov 2025 a las 10:00, José Ruiz (<jose@ruiz.example>) escribió:',
    quoted: 'Hola Eva:\n\n¿puedes venir el martes?\n\nJosé',
  }),
  by.outlook({
    sender: 'Blanca Otero',
    newest:
      'Buenos días:\n\nDos de las tres facturas se pagaron el 12 de octubre de 2025. La tercera lleva un número de pedido equivocado y volvió a su oficina.\n\nEnvíennos una corregida a pagos@fuente.example.\n\nSaludos,\nBlanca',
    signature: 'Blanca Otero\nContabilidad\nImprenta Fuente, S. L.\n+34 910 00 11 22',
    intro:
      'De: Marcos Lorenzo <marcos@papel.example> \nEnviado el: lunes, 3 de noviembre de 2025 9:41\nPara: Blanca Otero <otero@fuente.example>\nCC: Compras <compras@fuente.example>\nAsunto: RE: Facturas abiertas',
    quoted: 'Tres facturas siguen abiertas.\n\nMarcos',
  }),
  by.outlookWeb({
    sender: 'Daniel Rey',
    newest: 'El ascensor funciona desde las siete. Luego escaneo el informe.\n\nDaniel',
    signature: 'Obtener Outlook para iOS',
    intro:
      'De: Gracia Olmo <olmo@casa.example>\nEnviado: domingo, 2 de noviembre de 2025 18:20\nPara: Daniel Rey <rey@casa.example>\nAsunto: Ascensor del edificio B',
    quoted: 'El ascensor está parado otra vez. ¿Quién llama al técnico?',
  }),
  by.iphone({
    sender: 'Ruth Adler',
    newest: 'Llego diez minutos tarde, empezad sin mí.',
    signature: 'Enviado desde mi iPhone',
    intro: 'El 3 nov 2025, a las 9:48, Leo Hart <leo@coro.example> escribió:',
    quoted: 'Ya estamos todos. ¿Dónde estás?',
  }),
  by.thunderbird({
    sender: 'Carlos Vos',
    newest:
      'La segunda bomba es la que hace ruido, y solo cuando el depósito está por debajo de la mitad. Creo que entra aire por la junta de arriba.\n\nEl miércoles lo miro.',
    signature: '-- \nCarlos Vos\nSala de bombas 2',
    intro: 'El 3/11/25 a las 10:00, Susana Parque escribió:',
    quoted: '¿Cuál de las bombas hace el ruido?',
  }),
  by.outlookText({
    sender: 'Elena Marisma',
    newest: 'Recibido, gracias.',
    intro:
      '-----Mensaje original-----\nDe: Capitanía [mailto:oficina@puerto.example]\nEnviado el: lunes, 3 de noviembre de 2025 8:15\nPara: Elena Marisma\nAsunto: Amarre 14',
    quoted: 'El contrato del amarre 14 va adjunto.',
  }),
  {
    client: 'Gmail, forward',
    sender: 'Eva Lago',
    html: '<div dir="ltr">Para tu archivo.<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>De: <strong class="gmail_sendername" dir="auto">José Ruiz</strong> <span dir="auto">&lt;<a href="mailto:jose@ruiz.example">jose@ruiz.example</a>&gt;</span><br>Date: lun, 3 nov 2025 a las 10:00<br>Subject: Llaves<br>To: Eva Lago &lt;eva@lago.example&gt;<br></div><br><br>Las llaves están aquí.</div></div>',
    text: null,
    newest: 'Para tu archivo.',
    signature: '',
    quotation: '---------- Forwarded message ---------',
  },
  by.plain('Outlook', {
    sender: 'Leo Hart',
    newest:
      'Hola a todos:\n\nEl lunes Juan escribió un plan:\n\n- coro a las seis\n- solistas a las siete\n\nDe: la puerta lateral\nPara: el escenario\n\nLeo',
    html: '<p class="MsoNormal">Hola a todos:</p>\n<p class="MsoNormal">&nbsp;</p>\n<p class="MsoNormal">El lunes Juan escribió un plan:</p>\n<ul><li>coro a las seis</li>\n<li>solistas a las siete</li></ul>\n<p class="MsoNormal">De: la puerta lateral</p>\n<p class="MsoNormal">Para: el escenario</p>\n<p class="MsoNormal">Leo</p>',
  }),
];
