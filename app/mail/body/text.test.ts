import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth } from '@/test/growth';
import { quotedLetters } from '@/test/quotes';
import { bodyParts } from './text';

const newest = (letter: string) =>
  bodyParts(letter)
    .filter((part) => part.kind === 'text')
    .map((part) => part.text)
    .join('\n');
const letters = (text: string) => text.replaceAll(/\s/gu, '');

describe('bodyParts', () => {
  it.each(quotedLetters)('folds the quotation of $from', ({ letter, newest: expected, folded }) => {
    const parts = bodyParts(letter);
    expect(newest(letter)).toBe(expected);
    expect(parts.find((part) => part.kind === 'quote')?.text.slice(0, folded.length)).toBe(folded);
    expect(letters(parts.map((part) => part.text).join(''))).toBe(letters(letter));
  });

  it('keeps answers between quoted lines in their order', () => {
    expect(bodyParts('Hi\n\n> one\n\n> two\nyes\n> three\nno').map((part) => part.kind)).toEqual([
      'text',
      'quote',
      'text',
      'quote',
      'text',
    ]);
  });

  it('sets signatures apart', () => {
    expect(bodyParts('Text\n\n-- \nAnn Lee\nSales')).toEqual([
      { kind: 'text', text: 'Text' },
      { kind: 'signature', text: '-- \nAnn Lee\nSales' },
    ]);
    for (const line of [
      'Sent from my iPhone',
      'Get Outlook for Android',
      'Отправлено с iPhone',
      'Отправлено из мобильной Почты',
      'Von meinem iPhone gesendet',
      'Sent from Mail for Windows',
      'Von meinem Handy gesendet',
      'Отправлено с мобильного устройства',
      'Envoyé depuis mon téléphone',
      'Envoyé de mon iPhone',
      'Enviado desde mi iPhone',
      'Enviado do meu iPhone',
      'Inviato da iPhone',
      'Wysłane z iPhone’a',
      'Надіслано з iPhone',
      'iPhone’umdan gönderildi',
    ]) {
      const parts = bodyParts(
        `Fine.\n\n${line}\n\nOn 3 Nov 2025, at 10:00, Ann <ann@example.com> wrote:\n\n> Fine?`,
      );
      expect(
        parts.map((part) => part.kind),
        line,
      ).toEqual(['text', 'signature', 'quote']);
      expect(parts[1]?.text).toBe(line);
    }
  });

  it('sets a card below the closing words apart; who signed stays when the name comes again', () => {
    const folded = (letter: string, sender?: string) =>
      bodyParts(letter, sender).find(({ kind }) => kind === 'signature')?.text;
    const card = 'Grace Okafor\nBuilding manager, Riverside\n+44 20 7946 0112';
    expect(folded(`Ring me.\n\nBest wishes,\nGrace\n\n${card}`, 'Grace Okafor')).toBe(card);
    expect(folded(`Ring me.\n\nBest wishes,\nGrace\n\n${card}`)).toBe(card);
    expect(folded('Fine.\n\nGrace\nGrace Okafor, Riverside', 'Grace Okafor')).toBeUndefined();
    expect(folded('Fine.\n\nGrace\ngrace@riverside.example', 'Grace Okafor')).toBe('grace@riverside.example');
    expect(folded('Ждём.\n\nС уважением,\n\nглавный бухгалтер\n\nНаталья Сомова', 'ООО «Дом»')).toBe(
      'главный бухгалтер\n\nНаталья Сомова',
    );
    expect(folded('Fine.\n\nRegards\nAnn Lee\nSales\n-- \nExample Ltd', 'Ann Lee')).toBe(
      'Ann Lee\nSales\n-- \nExample Ltd',
    );
  });

  it.each([
    'Fine.\n\nBest wishes,\nAnn Lee',
    'Best wishes,\nAnn Lee\n+44 20 7946 0112',
    'My number:\n\n+44 20 7946 0112',
    'Thanks,\n\nbring the plans\nand the keys',
    'Fine.\n\nThanks\nAnn Lee\n+44 20 7946 0112\n\nPS the door is open',
    'Fine.\n\nThanks\nAnn Lee\nCall me on +44 20 7946 0112 before you leave the house.',
  ])('folds nothing of %j', (letter) => {
    expect(bodyParts(letter, 'Ann Lee')).toEqual([{ kind: 'text', text: letter }]);
  });

  it.each([
    'Fine.\n\nSent via courier yesterday',
    'Всё готово.\n\nОтправлено с курьером',
    'Tamam.\n\nFatura size dün gönderildi.',
    'Alles da.\n\nGesendet von der Post in Bonn',
    'All there.\n\nSent from my office in Leeds',
    'Всё здесь.\n\nОтправлено через Почту России',
    'See you.-- Ann said no.',
  ])('takes %j for words, for it names no telephone', (letter) => {
    expect(bodyParts(letter)).toEqual([{ kind: 'text', text: letter }]);
  });

  it('folds a legal notice with the card above it, and never alone', () => {
    const notice =
      'This message is confidential and meant for the addressee alone. If you are not, delete it and tell us.';
    const card = 'Ann Lee\nSales, Example Ltd\n+44 20 7946 0112';
    expect(bodyParts(`Fine.\n\nRegards,\nAnn\n\n${card}\n\n${notice}`, 'Ann Lee')).toEqual([
      { kind: 'text', text: 'Fine.\n\nRegards,\nAnn' },
      { kind: 'signature', text: `${card}\n\n${notice}` },
    ]);
    expect(bodyParts(`Fine.\n\n${notice}`, 'Ann Lee')).toHaveLength(1);
  });

  it('finds a signature on the line of the last words by the name of the sender', () => {
    expect(bodyParts('See you.-- Ann LeeSales', 'Ann Lee')[1]).toEqual({
      kind: 'signature',
      text: '-- Ann LeeSales',
    });
    expect(bodyParts('See you.Sent from my iPhone')[1]?.text).toBe('Sent from my iPhone');
    expect(bodyParts('I waited-- Nobody came', 'Ann Lee')).toHaveLength(1);
  });

  it('leaves the older letter open when the words point into it, or only greet', () => {
    const older = 'On Mon, 3 Nov 2025 at 10:00, Ann <ann@example.com> wrote:\nWho comes?\nAll of us.';
    for (const above of ['My answers are below.', 'See my comments in red', 'Hi Ann,', 'Bob,'])
      expect(newest(`${above}\n\n${older}`), above).toContain('All of us.');
    for (const above of ['Thanks.', 'See below.', 'Hi Ann, we come.'])
      expect(newest(`${above}\n\n${older}`), above).toBe(above);
  });

  it.each([
    'At noon on 3 November 2025 10:00 the council met, and Mr Low wrote:\n\nNo pump.\n\nWhat now?',
    'On 3 Nov 2025 at 10:00 Ann <ann@example.com> wrote: no pump. I disagree.',
    'New message.\n\nFrom: Ann <ann@example.com>\nSubject: Roses\nPhone: 1\n\nWhite ones?',
  ])('keeps the sentences of %j', (letter) => {
    expect(newest(letter)).toBe(letter);
  });

  it('lets only the writer belong to the line, when other words cling to the name', () => {
    const parts = bodyParts(
      'Olur mu?AliAyşe Kaya <ayse@example.com>, 3 Kas 2025 Pzt, 10:00 tarihinde şunu yazdı:Evet',
    );
    expect(parts.map(({ text }) => text.slice(0, 12))).toEqual(['Olur mu?Ali', 'Ayşe Kaya <a']);
  });

  it('keeps text from right to left, and the marks that order it, in its place', () => {
    const letter = 'שלום אן,\n\nהמפתח אצל השוער \u200F(קומה 2).\n\nדנה';
    expect(bodyParts(letter)).toEqual([{ kind: 'text', text: letter }]);
  });

  it('reads a megabyte of hostile text in seconds', () => {
    for (const bite of [
      'From: a Date: 1 Subject: b To: ',
      'Ann Lee <a@b.example>, 3 Nov 2025 10:00 wrote:',
      'x',
    ]) {
      const started = performance.now();
      bodyParts(bite.repeat(Math.ceil(1_000_000 / bite.length)), 'Ann Lee');
      expect(performance.now() - started, bite).toBeLessThan(8_000);
    }
  }, 30_000);

  it('takes a line of dashes inside a long letter for a line', () => {
    const long = Array.from({ length: 30 }, (_, index) => `Point ${index}`).join('\n');
    expect(bodyParts(`Agenda\n--\n${long}`)).toHaveLength(1);
  });

  it('shows everything when nothing else would be left', () => {
    const forward =
      '---------- Forwarded message ---------\nFrom: Ann <ann@example.com>\nSubject: Keys\n\nHere they are.';
    expect(bodyParts(forward)).toEqual([{ kind: 'text', text: forward }]);
    expect(bodyParts('> only\n> quoted')).toEqual([{ kind: 'text', text: '> only\n> quoted' }]);
    expect(bodyParts('-- \nAnn')).toEqual([{ kind: 'text', text: '-- \nAnn' }]);
    expect(bodyParts(' \n ')).toEqual([]);
  });

  it('does not fold what merely resembles a quotation', () => {
    for (const text of [
      'As Ann wrote: the door is open.',
      'Meeting on 3 Nov 2025 at 10:00, room 5. Bring the plan.',
      'From: Berlin\nTo: Paris\nSeats: 2',
      '>From the first floor you see the sea.\nCome and look.',
      'Адрес: Москва. От: вокзала 5 минут. Кому: всем.',
      'if a > b then stop',
    ]) {
      expect(bodyParts(text), text).toEqual([{ kind: 'text', text }]);
    }
  });

  it('removes what would reorder the words on screen', () => {
    expect(bodyParts('pay \u202Eexe.fdp\u2066 now')).toEqual([{ kind: 'text', text: 'pay exe.fdp now' }]);
  });

  it('keeps every visible character in order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme-ascii' }),
      fc.lorem(),
      fc.constantFrom(...quotedLetters.map(({ letter }) => letter)),
      fc.constantFrom(
        '\n',
        '\n\n',
        '> ',
        '>From x',
        '-- \n',
        'From: a\nTo: b\nSubject: c',
        'On 3 Nov 2025 10:00',
        ' wrote:',
        '___\n',
        '<a@b>:',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(
          letters(
            bodyParts(text)
              .map((part) => part.text)
              .join(''),
          ),
        ).toBe(letters(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['Words: <b>bold</b>', 'Look here ->', 'Stars ***', 'And so on --'])(
    'leaves the last characters of %j where they are',
    (text) => expect(bodyParts(text)).toEqual([{ kind: 'text', text }]),
  );

  it('takes time in proportion to the length of hostile text', () => {
    const bites = [
      '>\n',
      '> a\nb\n',
      '<',
      'a@',
      '-',
      '_\n',
      'From:',
      'From: Subject:',
      'wrote:',
      'On 3 Nov 2025 10:00 wrote:',
      '@a>:',
      'On ',
      '\n',
      'schrieb ',
      'A <a@b> 3 Nov 2025 10:00 wrote:',
      'Date: 10:00 Subject: From: ',
      'Sent from my ',
      'confidential email\n\n',
    ];
    for (const bite of bites)
      expect(
        growth((times) => bodyParts(bite.repeat(times)), 4_000),
        bite,
      ).toBeLessThan(1.6);
  }, 30_000);
});
