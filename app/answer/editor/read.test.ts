// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { growth } from '@/test/growth';
import { GMAIL, GOOGLE_DOCS, LIBRE_OFFICE, OUTLOOK, WEB_PAGE, WORD } from '@/test/clipboards';
import { outgoing } from './html';
import { readHtml } from './read';

const pasted = (html: string) => outgoing(readHtml(html, { pictures: 'drop' }).blocks);

describe('what is pasted', () => {
  it('from Word keeps words, real lists and the distance of its paragraphs', () => {
    expect(pasted(WORD)).toBe(
      '<p><b>Move of the office</b></p><p>We pack on <i>Thursday</i>; the lorry comes on Friday.</p>' +
        '<ul><li>Boxes<ul><li>small ones</li></ul></li><li>Tape</li></ul><p><br></p>' +
        '<ol><li>Sign</li><li>Send</li></ol><p>Floor | Desks<br>3 | 12</p>',
    );
  });

  it('from Outlook keeps lines close and takes no colours', () => {
    expect(pasted(OUTLOOK)).toBe(
      '<p>Dear Ms Berg,</p><p>the offer stands until Monday.<br><a href="https://shop.example/offer">Offer</a></p>',
    );
  });

  it('from Google Docs is bold only where it was', () => {
    expect(pasted(GOOGLE_DOCS)).toBe(
      '<p>Notes of <b>Tuesday</b><br><br></p><ul><li><i>who comes</i><ul><li>Ann</li></ul></li></ul>' +
        '<p><a href="https://docs.example/d/1">all of it</a></p>',
    );
  });

  it('from LibreOffice', () => {
    expect(pasted(LIBRE_OFFICE)).toBe(
      '<p>First line<br><b>Second</b> line<br><br><br></p><ol><li>one</li><li>two</li></ol>',
    );
  });

  it('from Gmail', () => {
    expect(pasted(GMAIL)).toBe(
      '<p>Hi Tom,</p><p>see&nbsp;<b>below</b>.<br>Best<br>On Monday Tom wrote:</p><blockquote>When?<br>And where?</blockquote>',
    );
  });

  it('from a web page loses pictures, buttons and hidden words, and says how many pictures', () => {
    const { blocks, pictures } = readHtml(WEB_PAGE, { pictures: 'drop' });
    expect(outgoing(blocks)).toBe(
      '<p><b>Opening hours</b></p><p>We are open on <b>weekdays</b>.</p><p>Mon &nbsp;9-17<br>Sat &nbsp;-</p>' +
        '<p>Call <a href="tel:+4930123">us</a> or write.</p>',
    );
    expect(pictures).toBe(1);
  });
});

describe('reading', () => {
  it.each(['<div>', '<blockquote>', '<ul><li>', '<table><tr><td>', '<b>', '<p>'])(
    'does not give up on very deep markup: %s',
    (piece) => {
      expect(pasted(`${piece.repeat(300)}words`)).toContain('words');
    },
  );

  it.each(['<p>words</p>', '<li>words', '<td>a</td><td>b</td>', '<span style="a:b">x</span>'])(
    'takes time in proportion: %s',
    (piece) => {
      expect(growth((size) => pasted(piece.repeat(size)), 100)).toBeLessThan(4);
    },
  );
});
