// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanOutgoing, htmlToText, isBlank, textToHtml } from './html';

describe('plain text as markup', () => {
  it.each([
    ['a\nb\r\nc', 'a<br>b<br>c'],
    ['a < b & "c" > d', 'a &lt; b &amp; &quot;c&quot; &gt; d'],
    ['a  b   c', 'a&nbsp; b&nbsp;&nbsp; c'],
    [' a\n b', '&nbsp;a<br>&nbsp;b'],
    ['', ''],
  ])('%j is %s', (text, html) => expect(textToHtml(text)).toBe(html));

  it('is the same text again, whatever was typed', () => {
    const line = fc.stringMatching(/^[ \ta-z<>&"'-]{0,12}$/u).map((text) => text.trimEnd());
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n').replace(/\n+$/u, '');
        expect(htmlToText(textToHtml(text))).toBe(text.replaceAll('\t', '    '));
      }),
    );
  });
});

describe('markup as plain text', () => {
  it.each([
    ['<p>Hello</p><p>World</p>', 'Hello\n\nWorld'],
    ['<p>One<br>two</p>', 'One\ntwo'],
    ['<div>One</div><div><br></div><div>two</div>', 'One\n\ntwo'],
    ['<p>One</p><p><br></p><p>two</p>', 'One\n\ntwo'],
    ['<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>', '- a\n- b\n  1. c'],
    ['Words<blockquote>old<br>older</blockquote>', 'Words\n\n> old\n> older'],
    ['<a href="https://example.com/a">the plan</a>.', 'the plan (https://example.com/a).'],
    ['<a href="https://example.com/">example.com</a>', 'example.com'],
    ['<a href="mailto:a@example.com">a@example.com</a>', 'a@example.com'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['a&nbsp;b', 'a b'],
  ])('%s', (html, text) => expect(htmlToText(html)).toBe(text));
});

describe('a letter that leaves', () => {
  it.each([
    ['<p>One<br>two</p><p>three</p>', '<p>One<br>two</p><p>three</p>'],
    ['<div>A</div><div>B</div>', '<p>A<br>B</p>'],
    ['<strong>a</strong> <em>b</em>', '<p><b>a</b> <i>b</i></p>'],
    ['<p style="color:red" class="x" id="y">a</p>', '<p>a</p>'],
    ['<p>a<br><br><br></p>', '<p>a<br><br><br></p>'],
    ['<p>a</p><p><br>b</p>', '<p>a</p><p><br>b</p>'],
    ['<a href="https://example.com/"><b>x</b>y</a>', '<p><a href="https://example.com/"><b>x</b>y</a></p>'],
    ['<img src="https://a.example/p.png" alt="Plan">', '<p><a href="https://a.example/p.png">Plan</a></p>'],
    ['<p>a<span style="display:none">secret</span></p>', '<p>a</p>'],
    ['<p>a<span style="font-size:0">secret</span><i style="mso-hide:all">x</i></p>', '<p>a</p>'],
    ['<p>a\u202Eb</p>', '<p>ab</p>'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>', '<p>a | b<br>c | d</p>'],
    ['<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>', '<p>a</p><p>b<br>c</p>'],
    ['<ul><li>a</li></ul><ol><li>b</li></ol>', '<ul><li>a</li></ul><ol><li>b</li></ol>'],
    ['<p><br></p>', ''],
  ])('%s', (html, clean) => expect(cleanOutgoing(html)).toBe(clean));

  it('is clean after one time: cleaning again changes nothing', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'b',
      'ul',
      'ol',
      'li',
      'blockquote',
      'pre',
      'table',
      'tr',
      'td',
      'h2',
      'span',
      'a',
    );
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.constantFrom(
        '<br>',
        '&nbsp;',
        ' ',
        '  ',
        '\n',
        '\t',
        'word',
        'x',
        '<a href="https://e.example/">',
        '<i style="font-weight:700">',
        '<img src="https://e.example/p">',
        '<p style="margin:0">',
        '&lt;b&gt;',
        '&amp;nbsp;',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const once = cleanOutgoing(pieces.join(''));
        expect(cleanOutgoing(once)).toBe(once);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a blank letter', () => {
  it.each(['', ' ', '<p><br></p>', '<p>&nbsp;</p><ul><li></li></ul>', '<blockquote><br></blockquote>'])(
    '%j',
    (html) => expect(isBlank(html)).toBe(true),
  );
  it.each(['a', '<ul><li>x</li></ul>', '<img src="https://a.example/p.png">'])('is not %j', (html) =>
    expect(isBlank(html)).toBe(false),
  );
});
