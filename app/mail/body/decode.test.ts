// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEntities, looksLikeMarkup, markupToText } from './decode';

describe('decodeEntities', () => {
  it('decodes named, decimal and hexadecimal forms', () => {
    expect(decodeEntities('Fish &amp; chips &ndash; 5&nbsp;&euro;&#160;&#xA0;x')).toBe(
      'Fish & chips – 5 €  x',
    );
    expect(decodeEntities('&#1055;&#x440;&#X438;вет &laquo;мир&raquo;')).toBe('Привет «мир»');
    expect(decodeEntities('M&uuml;ller, &Eacute;ric, &Lstrok;&oacute;d&zacute;, &Idot;zmir')).toBe(
      'Müller, Éric, Łódź, İzmir',
    );
  });

  it('decodes once: an encoded tag or entity stays data', () => {
    expect(decodeEntities('&lt;script&gt;alert(1)&lt;/script&gt;')).toBe('<script>alert(1)</script>');
    expect(decodeEntities('&amp;lt;b&amp;gt;')).toBe('&lt;b&gt;');
    expect(decodeEntities('&amp;amp;amp;')).toBe('&amp;amp;');
  });

  it('leaves what is no entity as it was', () => {
    for (const text of [
      'a & b',
      '&unknown;',
      '&amp',
      'q?a=1&copy=2',
      '&#;',
      '&#x;',
      '&#xZZ;',
      '&#0;',
      '&#xD800;',
      '&#1114112;',
      '&#8;',
    ]) {
      expect(decodeEntities(text)).toBe(text);
    }
  });

  it('reads the numbers of Windows-1252 as letters mean them', () => {
    expect(decodeEntities('&#147;quoted&#148; &#150; &#133;&#128;&#159;')).toBe('“quoted” – …€Ÿ');
    expect(decodeEntities('&#129;')).toBe('&#129;');
  });

  it('never touches text without an ampersand, and gives back what was encoded', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => decodeEntities(text.replaceAll('&', '')) === text.replaceAll('&', ''),
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const encoded = text
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll('"', '&quot;');
        return decodeEntities(encoded) === text;
      }),
    );
  });
});

describe('looksLikeMarkup', () => {
  it('sees real tags', () => {
    for (const source of [
      '<!DOCTYPE html><html>',
      '<html xmlns="x">',
      '<div>Hello</div>',
      'Hello<br>world',
      'Hello<br/>world',
      '<P CLASS="MsoNormal">x',
      '<table border=0><tr><td>x',
      'see <a href="https://example.com">this</a>',
      '<b>bold</b>',
    ]) {
      expect(looksLikeMarkup(source), source).toBe(true);
    }
  });

  it('sees text where < merely occurs', () => {
    for (const source of [
      'a < b and b > c',
      'Ivan <ivan@example.com> wrote',
      '<https://example.com/p>',
      'I <3 you',
      '&lt;div&gt;encoded&lt;/div&gt;',
      '<divide and rule>',
      '<< quoted >>',
      'if (a<b && c>d)',
      '',
    ]) {
      expect(looksLikeMarkup(source), source).toBe(false);
    }
  });
});

describe('markupToText', () => {
  it('turns blocks into lines and paragraphs', () => {
    expect(markupToText('<p>One</p><p>Two<br>three</p><div>Four</div><div>Five</div>')).toBe(
      'One\n\nTwo\nthree\n\nFour\nFive',
    );
    expect(markupToText('<div>\n   Spaced\n   out   <b>words</b>,\n <i>here</i>\n</div>')).toBe(
      'Spaced out words, here',
    );
    expect(
      markupToText(
        '<p class="MsoNormal">Hi,</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">text</p>',
      ),
    ).toBe('Hi,\n\ntext');
    expect(markupToText('<div>A</div><div><br></div><div>B</div>')).toBe('A\n\nB');
    expect(markupToText('a<pre>  x\n    y</pre>b')).toBe('a\n  x\n    y\nb');
  });

  it('leaves out what is not for reading', () => {
    expect(
      markupToText(
        '<html><head><title>T</title><style>p{}</style></head><body><script>alert(1)</script><style>b{}</style>' +
          '<div style="display: none">preheader</div><span hidden>x</span><!-- note -->Seen</body></html>',
      ),
    ).toBe('Seen');
  });

  it('names the host of a link whose words say something else', () => {
    expect(markupToText('<a href="https://example.com/a">Open</a>.')).toBe('Open (example.com).');
    expect(markupToText('<a href="https://www.example.com/a">example.com</a>')).toBe('example.com');
    expect(markupToText('<a href="https://evil.example/">https://bank.example/</a>')).toBe(
      'https://bank.example/ (evil.example)',
    );
    expect(markupToText('<a href="https://evil.com/">notevil.com</a>')).toBe('notevil.com (evil.com)');
    expect(markupToText('<a href="mailto:a@b.example?subject=x">Write</a>')).toBe('Write (a@b.example)');
    expect(
      markupToText('<a href="javascript:alert(1)">Click</a> <a href="https://x.example"><img src="x"></a>'),
    ).toBe('Click');
  });

  it('keeps lists and tables readable', () => {
    expect(markupToText('<ul><li>one<li>two<ol><li>a</li><li>b</li></ol></ul>end')).toBe(
      '• one\n• two\n  1. a\n  2. b\nend',
    );
    expect(
      markupToText('<table><tr><th>Item</th><th>Price</th></tr><tr><td>Tea</td><td>5</td></tr></table>'),
    ).toBe('Item | Price\nTea | 5');
    expect(
      markupToText('<table><tr><td></td><td><table><tr><td>Layout</td></tr></table></td></tr></table>'),
    ).toBe('Layout');
  });

  it('marks cited blocks the way text letters do', () => {
    expect(markupToText('Yes<blockquote type="cite"><div>one</div><div>two</div></blockquote>after')).toBe(
      'Yes\n\n> one\n> two\n\nafter',
    );
  });

  it('decodes entities once and removes what reorders text', () => {
    expect(markupToText('<p>&amp;lt;b&amp;gt; &lt;i&gt; a\u202Eb</p>')).toBe('&lt;b&gt; <i> ab');
  });

  it('survives deep nesting', () => {
    expect(
      markupToText('<div>'.repeat(3000) + 'deep' + '<blockquote type="cite">'.repeat(300) + 'er'),
    ).toContain('deep');
  });
});
