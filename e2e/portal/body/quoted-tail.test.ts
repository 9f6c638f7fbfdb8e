import { describe, expect, it } from 'vitest';
import { withoutQuotedTail } from './quoted-tail.ts';

describe('cutting off the quotation', () => {
  it.each([
    'On Mon, 3 May 2026 at 10:00, Ben <b@mail.example> wrote:\n> old',
    'On Mon, 3 May 2026 at 10:00, Benjamin Carter of Carter Lights\n<b@mail.example> wrote:\n> old',
    'Am Mo., 3. Mai 2026 um 10:00 Uhr schrieb Ben <b@mail.example>:\n> alt',
    'Am 03.05.2026 um 10:00 schrieb Ben:\n>\n> alt',
    'Le lun. 3 mai 2026 à 10:00, Ben <b@mail.example> a écrit :\n> vieux',
    'El lun, 3 de mayo de 2026 a las 10:00, Ben (<b@mail.example>) escribió:\n> viejo',
    'Em seg., 3 de maio de 2026 às 10:00, Ben <b@mail.example> escreveu:\n> velho',
    'Il giorno lun 3 maggio 2026 alle ore 10:00 Ben <b@mail.example> ha scritto:\n> vecchio',
    'W dniu 03.05.2026 o 10:00, Ben pisze:\n> stare',
    '03.05.2026, 10:00, "Бен" <b@mail.example>:\n> старое',
    'Бен <b@mail.example>, 3 Mayıs 2026 Pzt günü saat 10:00 tarihinde şunu yazdı:\n> eski',
    '-----Original Message-----\nFrom: Ben\nold',
    '________________________________\nFrom: Ben <b@mail.example>\nSent: Monday\nTo: Anna\n\nold',
    'Von: Ben <b@mail.example>\nGesendet: Montag\nAn: Anna\n\nalt',
    'От: Бен\nОтправлено: понедельник\nКому: Анна\n\nстарое',
  ])('at %j', (tail) => {
    expect(withoutQuotedTail(`New text.\n\n${tail}`)).toBe('New text.');
  });

  it('keeps answers written between quoted lines', () => {
    const text = 'See below.\n\nOn 3 May, Ben wrote:\n> one?\nYes.\n> two?\nNo.';
    expect(withoutQuotedTail(text)).toBe(text);
  });

  it.each([
    'FYI\n\n---------- Forwarded message ---------\nFrom: Ben\nDate: Monday\n\nthe whole point',
    '________________________________\nFrom: Ben\nSent: Monday\n\nthe whole point',
  ])('keeps a forwarded letter %j', (text) => {
    expect(withoutQuotedTail(text)).toBe(text);
  });

  it.each([
    'She wrote:\n\na poem',
    'From: here\nto there',
    'a > b wrote:\nnothing quoted',
    '____________________\nname',
  ])('keeps %j, which quotes nothing', (text) => {
    expect(withoutQuotedTail(text)).toBe(text);
  });
});
