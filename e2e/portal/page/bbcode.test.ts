import { describe, expect, it } from 'vitest';
import { renderBbcode } from './bbcode.ts';

const origin = 'http://portal.example:8080';
const render = (text: string) => renderBbcode(text, origin).markup;
const outside = 'target="_blank" rel="noopener noreferrer"';

describe('renderBbcode', () => {
  it('renders bold, line breaks and nesting', () => {
    expect(render('[B]From:[/B] Ivo <ivo@shop.example>\n[b]a[i]b[/i][/b]')).toBe(
      '<b>From:</b> Ivo &lt;ivo@shop.example&gt;<br /><b>a<i>b</i></b>',
    );
  });

  it('keeps links of the portal in place and opens others in a new tab', () => {
    expect(render('[URL=/marketplace/view/x/?params%5Bmid%5D=15]Open[/URL]')).toBe(
      `<a href="${origin}/marketplace/view/x/?params%5Bmid%5D=15">Open</a>`,
    );
    expect(render('[url]https://shop.example/a?b=1&c=2[/url]')).toBe(
      `<a href="https://shop.example/a?b=1&amp;c=2" ${outside}>https://shop.example/a?b=1&amp;c=2</a>`,
    );
    expect(render('[URL=//evil.example]x[/URL]')).toContain(outside);
  });

  it('links bare addresses without the full stop after them', () => {
    expect(render(`Email: ${origin}/mail/message/15.`)).toBe(
      `Email: <a href="${origin}/mail/message/15">${origin}/mail/message/15</a>.`,
    );
  });

  it('keeps the text and drops the link of a dangerous address', () => {
    expect(render('[URL=javascript:alert(1)]x[/URL]')).toBe('x');
    expect(render('[URL= java\tscript:alert(1)]x[/URL]')).toBe('x');
    expect(render('[URL=data:text/html,x]x[/URL]')).toBe('x');
  });

  it('escapes markup everywhere, closes what stays open and prints stray tags', () => {
    expect(render('<img src=x onerror=alert(1)>')).toBe('&lt;img src=x onerror=alert(1)&gt;');
    expect(render('[URL=https://a.example/"onmouseover="x]<b>[/URL]')).toBe(
      `<a href="https://a.example/%22onmouseover=%22x" ${outside}>&lt;b&gt;</a>`,
    );
    expect(render('[B]open')).toBe('<b>open</b>');
    expect(render('end[/B] [SCRIPT]x[/SCRIPT] [constructor]')).toBe(
      'end[/B] [SCRIPT]x[/SCRIPT] [constructor]',
    );
  });
});
