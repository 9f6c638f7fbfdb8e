// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sanitise } from './sanitise';

const clean = (html: string, pictures = false) => sanitise(html, { pictures, quotation: 'Quoted text' });
const dom = (html: string, pictures = false) =>
  new DOMParser().parseFromString(`<!doctype html><body>${clean(html, pictures).html}`, 'text/html').body;

describe('a cleaned message', () => {
  it('keeps what a newsletter is made of', () => {
    const body = dom(
      '<html><head><style>.a{color:red}</style></head><body><table role="presentation" width="600" cellpadding="0"><tr><td class="a" align="center" bgcolor="#eeeeee"><h1>News</h1><font color="red">red</font><ul><li>one</ul></td></tr></table></body></html>',
    );
    expect(body.querySelector('style')?.textContent).toBe('.a{color:red}');
    expect(body.querySelector('td.a[align=center][bgcolor="#eeeeee"] h1')?.textContent).toBe('News');
    expect(body.querySelector('table')?.getAttribute('role')).toBe('presentation');
    expect(body.querySelector('li')?.textContent).toBe('one');
  });

  it('keeps the style sheet that old programs wrap in a comment', () => {
    const body = dom('<style><!-- p.MsoNormal{margin:0} --></style><p class="MsoNormal">x</p>');
    expect(body.querySelector('style')?.textContent.trim()).toBe('p.MsoNormal{margin:0}');
  });

  it('lets each paragraph run the way of its words, unless the sender said otherwise', () => {
    const body = dom('<p id="a">x</p><div dir="rtl"><p>y</p></div><p dir="ltr">z</p>');
    expect([...body.querySelectorAll('p')].map((one) => one.getAttribute('dir'))).toEqual([
      'auto',
      null,
      'ltr',
    ]);
    expect(dom('<body dir="rtl"><p>x</p></body>').querySelector('p')?.hasAttribute('dir')).toBe(false);
  });

  it('keeps the colours and the direction of the body', () => {
    const canvas = dom(
      '<body bgcolor="#123456" dir="rtl" style="color:red"><p>x</p></body>',
    ).firstElementChild;
    expect(canvas?.getAttribute('dir')).toBe('rtl');
    expect(canvas?.getAttribute('style')).toContain('background-color: rgb(18, 52, 86)');
    expect(canvas?.getAttribute('style')).toContain('red');
  });

  it('leaves words that describe markup as words', () => {
    expect(dom('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>').textContent).toBe('<script>alert(1)</script>');
  });

  it('keeps the words of a form, without the fields', () => {
    expect(dom('<form>Sign in<input value="secret"><select><option>one</select></form>').textContent).toBe(
      'Sign in',
    );
  });

  it('takes out invisible characters that reorder text', () => {
    expect(dom('<p>invoice\u202Efdp.exe</p>').textContent).toBe('invoicefdp.exe');
    expect(dom('<img alt="\u202Eabc">').querySelector('img')?.alt).toBe('abc');
  });

  it('says nothing to a screen reader on its own', () => {
    expect(clean('<p role="alert" aria-live="assertive">x</p>').html).not.toMatch(/role|aria/u);
  });
});

describe('pictures', () => {
  const REMOTE =
    '<img src="https://a.example/1.png" alt="one"><img src="http://a.example/2.png"><td background="//a.example/3.png"></td><p style="background:url(https://a.example/4.png)">x</p><style>p{background:url("https://a.example/5.png")}</style>';

  it('are counted and not named before they are wanted', () => {
    const safe = clean(`<table><tr>${REMOTE}</tr></table>`);
    expect(safe.blockedPictures).toBe(5);
    expect(safe.html.replace(/<style>[^<]*<\/style>|style="[^"]*"/gu, '')).not.toContain('a.example');
    expect(dom(REMOTE).querySelector('img')?.alt).toBe('one');
  });

  it('come over https once they are wanted', () => {
    const safe = clean(`<table><tr>${REMOTE}</tr></table>`, true);
    expect(safe.blockedPictures).toBe(0);
    expect(safe.html).toContain('src="https://a.example/2.png"');
    expect(safe.html).toContain('background="https://a.example/3.png"');
    expect(safe.html).not.toContain('http:');
  });

  it('inside the message are shown at once', () => {
    const safe = clean('<img src="data:image/png;base64,iVBORw0KGgo=">');
    expect(safe.blockedPictures).toBe(0);
    expect(safe.html).toContain('data:image/png');
  });
});

describe('links', () => {
  it('open outside and say where they lead', () => {
    const link = dom(
      '<a href="https://shop.example/x" title="bank.example" target="_top">Buy</a>',
    ).querySelector('a');
    expect(link?.title).toBe('shop.example');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noopener noreferrer');
  });

  it('whose words name another site get the real one beside them', () => {
    const safe = clean('<a href="https://evil.example/x">https://bank.example/login</a>');
    expect(safe.misleadingLinks).toBe(1);
    expect(safe.html).toMatch(/<\/a><span style="all:initial[^"]*"> \(evil\.example\)<\/span>/u);
  });

  it('cannot lose that note to a style sheet of the message', () => {
    const safe = clean(
      '<style>span{display:none!important}</style><a href="https://evil.example">bank.example</a>',
    );
    expect(safe.html).toContain('all:initial!important');
  });

  it('that lost their address are words', () => {
    expect(clean('<a href="javascript:alert(1)" target="_blank">x</a>').html).toContain('<a>x</a>');
  });
});

describe('quotations', () => {
  it('fold behind a line, after the new words', () => {
    const body = dom(
      '<p>Yes.</p><div class="gmail_quote">On Monday wrote:<blockquote type="cite">Shall we?</blockquote></div>',
    );
    expect(body.querySelectorAll('details')).toHaveLength(1);
    expect(body.querySelector('summary')?.textContent).toBe('Quoted text');
    expect(body.querySelector('details')?.hasAttribute('open')).toBe(false);
    expect(body.querySelector('details blockquote')?.textContent).toBe('Shall we?');
  });

  it('stay open when nothing stands before them', () => {
    expect(
      dom('<blockquote type="cite">Shall we?</blockquote><p>Yes.</p>').querySelector('details'),
    ).toBeNull();
  });

  it('stay open when they are the letter that is forwarded', () => {
    const html =
      '<p>See below.</p><div class="gmail_quote">---------- Forwarded message ---------<br>Hello</div>';
    expect(dom(html).querySelector('details')).toBeNull();
  });

  it('are cleaned like everything else, several of them too', () => {
    const quote =
      '<blockquote type="cite"><img src=x onerror=alert(1)><script>alert(1)</script>old</blockquote>';
    const body = dom(`<p>One</p>${quote}<p>Two</p>${quote}`);
    expect(body.querySelectorAll('details')).toHaveLength(2);
    expect(body.querySelector('script, [onerror]')).toBeNull();
    expect(body.querySelectorAll('details img')).toHaveLength(2);
  });
});
