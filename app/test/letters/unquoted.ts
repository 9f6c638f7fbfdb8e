import * as by from './clients';
import { divs, type Letter } from './letter';

/** Letters in which nothing is quoted, though dates, labels, dashes and farewells stand in them. */
export const unquoted: Record<string, Letter[]> = {
  en: [
    glued(
      'Website',
      'Fell Gardens',
      'A new message from your site.\n\nFrom: Ann Lee <ann@lee.example>\nSubject: Roses\nPhone: 01632 960 455\n\nDo you have white ones?',
    ),
    glued(
      'Gmail',
      'Ann Lee',
      'Hi Bob,\n\nMinutes of Monday, 3 November 2025, 10:00. Karl Voss wrote: no pump. Sue Park wrote: two pumps.\n\nWhat do we do?\n\nAnn',
    ),
    by.plain('Gmail', {
      sender: 'Ann Lee',
      newest:
        'Thanks,\n\nring Ben when you are there: +44 1632 960 733\n\nand tell him about the email, it is confidential, nobody else may see the message before Monday noon at the earliest.',
    }),
    by.plain('Thunderbird', {
      sender: 'Ann Lee',
      newest:
        'Type this:\n\n$ make pump\n$ ./pump > log.txt\n\nand send me the log of 2025-11-03 10:00.\n\n--verbose helps too.',
    }),
  ],
  ru: [
    glued(
      'Сайт',
      'ООО «Сад»',
      'Новая заявка с сайта.\n\nОт: Анна Ли\nТелефон: +7 495 000-33-44\nТема: Розы\nДата: 3 ноября 2025\n\nЕсть ли белые?',
    ),
    glued(
      'Gmail',
      'Анна Ли',
      'Борис, привет!\n\nПротокол от 3 ноября 2025 г., 10:00. Карл написал: насос не нужен. Света пишет: нужны два.\n\nЧто делаем?\n\nАнна',
    ),
  ],
  de: [
    glued(
      'Gmail',
      'Anna Lee',
      'Hallo Bert,\n\nam 3. November 2025 um 10:00 Uhr schrieb mir das Amt: kein Zaun über zwei Meter.\n\nWas nun?\n\nAnna',
    ),
    by.plain('Outlook', {
      sender: 'Anna Lee',
      newest:
        'Liebe Grüße aus Köln!\n\nVon: Köln\nAn: Bonn\nDatum: 3.11.2025 10:00\n\nDer Zug hält auch in Brühl.',
    }),
  ],
  fr: [
    glued(
      'Gmail',
      'Anne Lée',
      'Bonjour Bob,\n\nLe 3 novembre 2025 à 10:00 la mairie a écrit : pas de clôture.\n\nQue faire ?\n\nAnne',
    ),
  ],
  es: [
    glued(
      'Gmail',
      'Ana Lía',
      'Hola, Beto:\n\nEl 3 de noviembre de 2025 a las 10:00 el ayuntamiento escribió: nada de vallas.\n\n¿Qué hacemos?\n\nAna',
    ),
  ],
  'pt-BR': [
    glued(
      'Gmail',
      'Ana Lia',
      'Oi, Beto,\n\nEm 3 de novembro de 2025 às 10:00 a prefeitura escreveu: nada de cercas.\n\nO que a gente faz?\n\nAna',
    ),
  ],
  it: [
    glued(
      'Gmail',
      'Anna Lei',
      'Ciao Berto,\n\nil 3 novembre 2025 alle 10:00 il comune ha scritto: niente recinti.\n\nChe facciamo?\n\nAnna',
    ),
  ],
  pl: [
    glued(
      'Gmail',
      'Anna Lis',
      'Cześć Bartku,\n\nw dniu 3 listopada 2025 o 10:00 urząd napisał: żadnych płotów.\n\nCo robimy?\n\nAnna',
    ),
  ],
  uk: [
    glued(
      'Gmail',
      'Ганна Лі',
      'Богдане, привіт!\n\n3 листопада 2025 р. о 10:00 міськрада написала: жодних парканів.\n\nЩо робимо?\n\nГанна',
    ),
  ],
  tr: [
    glued(
      'Gmail',
      'Ayla Lim',
      'Merhaba Bora,\n\n3 Kasım 2025 10:00 tarihinde belediye şunu yazdı: çit yok.\n\nNe yapıyoruz?\n\nAyla',
    ),
  ],
};

/** As blocks without a line end between them: stripped of tags, they cling together. */
function glued(client: string, sender: string, newest: string): Letter {
  return by.plain(client, { sender, newest, html: divs(newest) });
}
