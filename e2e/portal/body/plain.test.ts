import { describe, expect, it } from 'vitest';
import { plainFrom } from './plain.ts';

describe('markup as text', () => {
  it('puts paragraphs apart and blocks on lines of their own', () => {
    expect(plainFrom('<h1>T</h1><p>A\n b</p><p>C</p><div>D</div><div>E</div>')).toBe('T\n\nA b\n\nC\n\nD\nE');
  });

  it('keeps empty lines that a person typed', () => {
    expect(plainFrom('<div>A</div><div><br></div><div>B</div>')).toBe('A\n\nB');
  });

  it('marks list items and quoted blocks, and separates cells', () => {
    expect(plainFrom('<ul><li>one<li>two</ul><table><tr><td>a</td><td>b</td></tr></table>')).toBe(
      '- one\n- two\na  b',
    );
    expect(plainFrom('x<blockquote>y<br>z</blockquote>w')).toBe('x\n> y\n> z\nw');
  });

  it('decodes entities once', () => {
    expect(plainFrom('&amp;lt; &lt;b&gt; &euro;&#8364;&#x20AC; &nosuch; caf&eacute;')).toBe(
      '&lt; <b> €€€ &nosuch; café',
    );
  });
});
