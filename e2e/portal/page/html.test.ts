import { describe, expect, it } from 'vitest';
import { html, jsonMarkup } from './html.ts';

describe('html', () => {
  it('escapes text and attribute values', () => {
    const nasty = `"><script>alert('x')</script>&`;
    expect(html`<a title="${nasty}">${nasty}</a>`.markup).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(&#039;x&#039;)&lt;/script&gt;&amp;">' +
        '&quot;&gt;&lt;script&gt;alert(&#039;x&#039;)&lt;/script&gt;&amp;</a>',
    );
  });

  it('prints nested markup once, lists in order, and nothing for null and false', () => {
    const items = ['<a>', 'b'].map((item) => html`<b>${item}</b>`);
    expect(html`<i>${items}</i>${null}${false}${0}`.markup).toBe('<i><b>&lt;a&gt;</b><b>b</b></i>0');
  });

  it('lets no JSON value end its script element', () => {
    const value = { text: '</script><script>alert(1)' };
    const { markup } = jsonMarkup(value);
    expect(markup).not.toContain('<');
    expect(JSON.parse(markup)).toEqual(value);
  });
});
