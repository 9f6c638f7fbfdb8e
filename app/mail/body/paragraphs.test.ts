import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth } from '@/test/growth';
import { flowParagraphs, paragraphsOf, restoreParagraphs } from './paragraphs';

const same = (text: string) => expect(restoreParagraphs(text), text).toBe(text);

describe('restoreParagraphs', () => {
  it('removes the indentation of the source and needless empty lines', () => {
    expect(
      restoreParagraphs(
        '\r\n      Hello Ann,\r\n\t\t\r\n   \u00A0\r\n\r\n        the   plan is ready.\r\n   ',
      ),
    ).toBe('Hello Ann,\n\nthe plan is ready.');
    expect(restoreParagraphs('Sale!\u200C \u200C \u200C \u200C \u200C Come in')).toBe('Sale! Come in');
  });

  it('lets lines broken at a fixed width flow together', () => {
    expect(
      restoreParagraphs(
        'We have looked through the drawings of the second floor and found that\n' +
          'the doors of the meeting rooms open into the corridor, which the rules\n' +
          'of the house do not allow. Could you send a corrected sheet by the end\nof this week?\n\nThank you',
      ),
    ).toBe(
      'We have looked through the drawings of the second floor and found that the doors of the meeting rooms open into ' +
        'the corridor, which the rules of the house do not allow. Could you send a corrected sheet by the end of this ' +
        'week?\n\nThank you',
    );
  });

  it('keeps lines a person broke', () => {
    same('Ann Lee\nSales, second floor\n+1 202 555 0147');
    same(
      'Agenda:\n- numbers of the third quarter and what they mean for the plan\n- the new office\n- other',
    );
    same('1. Check the drawings of the second floor and tell us what is still missing\n2. Order doors');
    same('From: Ann Lee <ann@example.com> on behalf of the whole building committee\nSent: Monday\nTo: Bob');
    same('> quoted line that is as long as the lines of a wrapped letter usually are,\n> and goes on here');
    same('We will meet on Monday in the small room on the second floor, as always.\nBest regards');
  });

  it('parts sentences that lost the break between them', () => {
    expect(restoreParagraphs('The words are bold.Next come others')).toBe(
      'The words are bold.\nNext come others',
    );
    expect(restoreParagraphs('Договор готов.Когда встретимся?Завтра удобно')).toBe(
      'Договор готов.\nКогда встретимся?\nЗавтра удобно',
    );
    expect(restoreParagraphs('Всё готово!Спасибо (см. письмо.Оно ниже)')).toBe(
      'Всё готово!\nСпасибо (см. письмо.\nОно ниже)',
    );
  });

  it('gives a greeting and closing words lines of their own', () => {
    expect(restoreParagraphs('Hi Nora,Tuesday suits me.Best regards,Tom')).toBe(
      'Hi Nora,\nTuesday suits me.\nBest regards,\nTom',
    );
    expect(restoreParagraphs('Hola José:¿vienes?')).toBe('Hola José:\n¿vienes?');
    expect(restoreParagraphs('Добрый день, Іван!Жду.')).toBe('Добрый день, Іван!\nЖду.');
    same('Hi Nora, Tuesday suits me.');
    same('History,maths and music');
  });

  it('parts sentences at the signs of Spanish and French', () => {
    expect(restoreParagraphs('Aquí mismo.¿Estará abierta?')).toBe('Aquí mismo.\n¿Estará abierta?');
    expect(restoreParagraphs('Qui vient ?Tous')).toBe('Qui vient ?\nTous');
  });

  it('joins a wrapped line whose next begins with a noun', () => {
    const line = 'Ich bringe beide Muster mit, das graue und das mit mehr';
    expect(restoreParagraphs(`${line} gutem\nSand, damit wir gleich entscheiden.`)).toBe(
      `${line} gutem Sand, damit wir gleich entscheiden.`,
    );
    same(`${line} feinem gutem\nAnna Lee`);
  });

  it('never breaks inside addresses, numbers, names and abbreviations', () => {
    for (const text of [
      'see https://example.com/page.Next and files.example.Com',
      'write to ann.Lee@example.com or bold.Lee@example.com',
      'ул.Ленина, г.Москва, проф.Иванов, т.е.Иван, им.Пушкина',
      'Яндекс.Диск, Asp.Net, Booking.Com, report.Pdf',
      'prof.Miller of dept.Physics, e.g.This, v2.Beta, 5.Mai',
      'object.Method() and window.Location.Href',
      'words.Слова и слова.Words',
    ]) {
      same(text);
    }
  });

  it('changes blanks alone', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'bold.Next',
        'слово.Слово',
        '\n',
        '\n\n',
        '  ',
        'a'.repeat(70),
        'word word word word word word word',
      ),
    );
    const letters = (text: string) => text.replaceAll(/[\s\p{C}\u034F]/gu, '');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        expect(letters(restoreParagraphs(text))).toBe(letters(text));
      }),
    );
  });

  it('bears a block of very many lines', () => {
    expect(restoreParagraphs('> x\n'.repeat(300_000))).toHaveLength(1_199_999);
  });

  it('takes time in proportion to the length of hostile text', () => {
    for (const bite of [
      '>\n',
      ' \n',
      '\u200C ',
      'bold.Next',
      'bold.Next ',
      `${'word '.repeat(14)}\n`,
      'a.',
    ]) {
      expect(
        growth((times) => restoreParagraphs(bite.repeat(times)), 4_000),
        bite,
      ).toBeLessThan(1.6);
    }
  }, 30_000);
});

describe('flowParagraphs', () => {
  const WRAPPED =
    'We have looked through the drawings of the second floor and found that\nthe doors open into the corridor, as before.';

  it('joins lines a program wrapped, and lines whose last blank says that they go on', () => {
    expect(flowParagraphs(`Hello, \n\n${WRAPPED}\n\nAnn`)).toBe(
      `Hello,\n\n${WRAPPED.replace('\n', ' ')}\n\nAnn`,
    );
    expect(
      flowParagraphs(
        'nothing longer than 30 mm may go into the floor within the blue line. \nI marked it with chalk. ',
      ),
    ).toBe('nothing longer than 30 mm may go into the floor within the blue line. I marked it with chalk.');
  });

  it('keeps lists, short lines, indented lines and quoted lines', () => {
    for (const text of [
      `- ${WRAPPED}`,
      `1. ${WRAPPED}\n2. other`,
      WRAPPED.replace('\n', '\n  '),
      `> ${WRAPPED.replace('\n', '\n> ')}`,
      'Yours, \nAnn Lee\nSales',
    ]) {
      expect(flowParagraphs(text), text).toBe(text.replace(' \n', '\n'));
    }
  });

  it('sets aligned columns apart and leaves them alone', () => {
    const columns = '  12.  Baumarkt        84.20\n  17.  Bahn           129.90';
    expect(flowParagraphs(`Open:\n${columns}\nThanks`)).toBe(`Open:\n\n${columns}\n\nThanks`);
    expect(paragraphsOf(` Open:\n\n${columns}\n \n\nThanks`)).toEqual([
      { text: 'Open:', columns: false },
      { text: columns, columns: true },
      { text: 'Thanks', columns: false },
    ]);
  });

  it('takes one wide gap, or two blanks behind sentences, for no columns', () => {
    for (const text of ['Total   5\nAll in all', 'One.  Two.\nThree.  Four.', '']) {
      expect(paragraphsOf(text).filter(({ columns }) => columns)).toEqual([]);
      expect(flowParagraphs(text)).toBe(text);
    }
  });

  it('takes time in proportion to the length of hostile text', () => {
    for (const bite of [' ', '\n \n', 'a  b\n', 'a ', '\t', `${'word '.repeat(14)}\n`]) {
      expect(
        growth((times) => flowParagraphs(bite.repeat(times)), 4_000),
        bite,
      ).toBeLessThan(1.6);
    }
  });
});
