import type { BrowserContext, FrameLocator, Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from './fixtures.ts';
import { HOSTILE, markupSeed, UNCLEANED } from './markup-seed.ts';
import { openInbox, row, startMaking } from './steps.ts';
import { test, type Witness } from './witness.ts';

const NEWS = 'News of the week';
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const row500 = (index: number) =>
  `<tr><td style="padding:4px" class="c${index % 7}"><a href="https://shop.example/${index}">Article ${index}</a> of the catalogue, in stock</td></tr>`;

test.use({
  portalOptions: {
    rawBodies: true,
    seed: () =>
      markupSeed({
        [NEWS]:
          '<style>h1{color:#0b7f4b}</style><body bgcolor="#f0f0f0"><h1>Spring news</h1><p>Chairs are here. <a href="https://shop.example/chairs">See them</a></p><p>Your bank: <a href="https://evil.example/login">https://bank.example/login</a></p><img src="https://pictures.example/chair.png" alt="A chair" width="40" height="40"><img src="http://pictures.example/table.png" alt="A table"></body>',
        'More news': '<p>Second letter</p><img src="https://pictures.example/second.png" alt="Second">',
        Answer:
          '<p>Fine with me.</p><div class="gmail_quote"><div>On Monday Anna wrote:</div><blockquote type="cite">Shall we meet?</blockquote></div>',
        Hostile: HOSTILE,
        Growing:
          '<style>div.tall{min-height:calc(100vh + 50px);background:#eee}html,body{height:100%}</style><div class="tall">Grows with its frame</div>',
        Directions: '<p>Hello all</p><p>שלום לכולם</p><div dir="rtl"><p>Fixed by the sender</p></div>',
        Tall: `${Array.from({ length: 60 }, (_, index) => `<p>Paragraph ${index + 1}</p>`).join('')}<p>Last <a href="https://shop.example/last">link</a></p>`,
        Wide: `<table><tr>${Array.from({ length: 60 }, (_, index) => `<td><div style="width:80px">Column${index}</div></td>`).join('')}</tr></table>`,
        'Half a megabyte': `<table>${Array.from({ length: 4000 }, (_, index) => row500(index)).join('')}</table>`,
        'One megabyte': `<table>${Array.from({ length: 8000 }, (_, index) => row500(index)).join('')}</table>`,
        'One paragraph': `<p>${'x'.repeat(500_000)} ${'word '.repeat(100_000)}</p>`,
        'Many cells': `<p>First words</p><table><tr>${'<td>'.repeat(100_000)}</tr></table>`,
      }),
  },
});

interface Stamping {
  trustedTypes: { createPolicy: (name: string, rules: object) => { createHTML: (html: string) => string } };
  stamp: { createHTML: (html: string) => string };
}

/** The document of the message. */
function mail(app: FrameLocator): FrameLocator {
  return app.frameLocator('iframe[title^="Message"]');
}

/** Addresses and hosts asked of the world outside: as the browser reports them, and as the witness saw them. */
async function outside(context: BrowserContext, witness: Witness): Promise<() => string[]> {
  const asked: string[] = [];
  witness.hosts.length = 0;
  await context.route(/^https?:\/\/(?!127\.0\.0\.1)/u, async (route) => {
    const { referer } = await route.request().allHeaders();
    asked.push(referer === undefined ? route.request().url() : `${route.request().url()} from ${referer}`);
    await route.fulfill({ contentType: 'image/gif', body: PIXEL });
  });
  return () => [...asked, ...witness.hosts].sort();
}

/** Dialogs, which only a script of a letter would open here. */
function dialogs(page: Page): string[] {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(dialog.message());
    void dialog.dismiss();
  });
  return seen;
}

test('a message that came as markup is shown as sent; its code comes only then', async ({ page, portal }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  const app = await openInbox(page, portal);
  await page.waitForTimeout(1000);
  expect(scripts.filter((url) => url.includes('MarkupBody'))).toEqual([]);
  await row(app, NEWS).first().click();
  await expect(mail(app).getByRole('heading', { name: 'Spring news' })).toHaveCSS(
    'color',
    'rgb(11, 127, 75)',
  );
  expect(scripts.filter((url) => url.includes('MarkupBody')).length).toBeGreaterThan(0);
  await startMaking(app, 'Task');
  await expect(app.getByRole('dialog').getByLabel('Title')).toHaveValue(NEWS);
});

test('pictures are asked for after the click only, and then for this sender', async ({
  page,
  portal,
  context,
  witness,
}) => {
  const asked = await outside(context, witness);
  const app = await openInbox(page, portal);
  await row(app, NEWS).first().click();
  await expect(mail(app).getByText('Chairs are here.')).toBeVisible();
  await expect(app.getByText('2 pictures were not loaded', { exact: false })).toBeVisible();
  await page.waitForTimeout(500);
  expect(asked()).toEqual([]);

  await app.getByRole('button', { name: 'Show pictures' }).click();
  await expect
    .poll(asked)
    .toEqual(['https://pictures.example/chair.png', 'https://pictures.example/table.png']);
  await expect(app.getByRole('button', { name: 'Show pictures' })).toBeHidden();
  // The policy of the application, inherited, and that of the frame together let the picture be seen.
  const chair = mail(app).getByRole('img', { name: 'A chair' });
  await expect.poll(() => chair.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1);

  await row(app, 'More news').click();
  await expect.poll(() => asked().length).toBeGreaterThan(2);
  await page.reload();
  await row(app, 'More news').click();
  await expect(app.getByRole('button', { name: 'Show pictures' })).toBeVisible();
});

test('links open outside without a way back, and a false name is put right', async ({
  page,
  portal,
  context,
  witness,
}) => {
  await outside(context, witness);
  const app = await openInbox(page, portal);
  await row(app, NEWS).first().click();
  await expect(app.getByText('1 link here leads elsewhere', { exact: false })).toBeVisible();
  await expect(mail(app).getByText('(evil.example)')).toBeVisible();
  const opened = context.waitForEvent('page');
  await mail(app).getByRole('link', { name: 'See them' }).click();
  const shop = await opened;
  expect(shop.url()).toBe('https://shop.example/chairs');
  expect(await shop.evaluate(() => window.opener)).toBeNull();
  expect(await shop.evaluate(() => document.referrer)).toBe('');
  await expect(app.getByRole('article', { name: NEWS })).toBeVisible();
});

test('nothing of a hostile message runs, loads, covers or leads away', async ({
  page,
  portal,
  context,
  witness,
}) => {
  const asked = await outside(context, witness);
  const shown = dialogs(page);
  const app = await openInbox(page, portal);
  const address = page.url();
  await row(app, 'Hostile').click();
  await expect(mail(app).getByText('The words of the letter.')).toBeVisible();
  const frame = app.locator('iframe[title^="Message"]');
  // Our origin without scripts; both together would undo the box.
  await expect(frame).toHaveAttribute(
    'sandbox',
    'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  );

  await expect(
    mail(app).locator(
      'body :is(script, iframe, form, input, button, dialog, svg, [id], [name], [target=_top])',
    ),
  ).toHaveCount(0);
  await mail(app).getByText('script link').dispatchEvent('click');
  await page.waitForTimeout(1000);
  expect(asked()).toEqual([]);
  const opened = context.waitForEvent('page');
  await mail(app)
    .getByRole('link', { name: 'top link' })
    .evaluate((link) => (link as HTMLElement).click());
  await (await opened).close();
  await page.waitForTimeout(1000);
  expect(shown).toEqual([]);
  expect(asked().every((address) => address.includes('top.example'))).toBe(true);
  expect(page.url()).toBe(address);
  for (const one of page.frames().slice(0, 2))
    expect(await one.evaluate(() => 'hacked' in window)).toBe(false);

  // A fixed box covers the letter at most: the buttons beside it are still what a click meets.
  const box = await frame.boundingBox();
  const pane = await app.getByRole('article').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((pane?.y ?? 0) + (pane?.height ?? 0));
  await startMaking(app, 'Task');
});

test('what a cleaner might miss still does nothing in the frame', async ({
  page,
  portal,
  context,
  witness,
}) => {
  const asked = await outside(context, witness);
  const shown = dialogs(page);
  await page.addInitScript(() => {
    // The page takes markup with its own stamp only; this keeps a copy.
    const { trustedTypes } = window as unknown as Stamping;
    const create = trustedTypes.createPolicy.bind(trustedTypes);
    trustedTypes.createPolicy = (name, rules) => {
      const stamp = create(name, rules);
      if (name === 'mail-desk') Object.assign(window, { stamp });
      return stamp;
    };
  });
  const app = await openInbox(page, portal);
  await row(app, NEWS).first().click();
  await expect(mail(app).getByText('Chairs are here.')).toBeVisible();
  await app.locator('iframe[title^="Message"]').evaluate((element, hostile) => {
    const frame = element as HTMLIFrameElement;
    const { stamp } = window as unknown as Stamping;
    frame.srcdoc = stamp.createHTML(frame.srcdoc.replace('<body dir="auto">', `<body dir="auto">${hostile}`));
  }, UNCLEANED);
  await expect(mail(app).getByText('End of it.')).toBeVisible();

  await mail(app).getByRole('button', { name: 'Send it' }).click();
  await mail(app).getByRole('link', { name: 'run it', exact: true }).click();
  await mail(app).getByRole('link', { name: 'run it outside' }).click();
  await mail(app).getByRole('link', { name: 'to the top' }).click();
  await page.waitForTimeout(1000);
  expect(asked()).toEqual([]);
  expect(shown).toEqual([]);
  const traces = await app
    .locator('html')
    .evaluate(() => ['hacked' in window, document.title.includes('hacked'), localStorage.getItem('hacked')]);
  expect(traces).toEqual([false, false, null]);
  await expect(app.getByRole('article', { name: NEWS })).toBeVisible();
});

test('the text alone is one press away, and quotations unfold', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await row(app, 'Answer').click();
  await expect(mail(app).getByText('Fine with me.')).toBeVisible();
  await expect(mail(app).getByText('Shall we meet?')).toBeHidden();
  await mail(app).getByText('Quoted text').click();
  await expect(mail(app).getByText('Shall we meet?')).toBeVisible();
  await app.getByRole('radio', { name: 'Text only' }).check();
  await expect(app.getByRole('article').getByText('Fine with me.')).toBeVisible();
  await expect(app.locator('iframe[title^="Message"]')).toHaveCount(0);
  await app.getByRole('radio', { name: 'As sent' }).check();
  await expect(mail(app).getByText('Fine with me.')).toBeVisible();
});

test('the frame is reached and left by keyboard, and scrolls inside', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await row(app, 'Half a megabyte').click();
  await expect(mail(app).getByText('Article 1', { exact: true })).toBeVisible();
  await app.getByRole('radio', { name: 'As sent' }).focus();
  await page.keyboard.press('Tab');
  await expect(mail(app).getByRole('link', { name: 'Article 0' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(mail(app).getByText('Article 3999', { exact: true })).toBeInViewport();
  await mail(app).getByRole('link', { name: 'Article 0' }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(app.getByRole('radio', { name: 'As sent' })).toBeFocused();
});

test('a key pressed after a click into the mail does what it does outside', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await row(app, NEWS).first().click();
  await mail(app).getByText('Chairs are here.').click();
  await page.keyboard.press('j');
  await expect(app.getByRole('article', { name: 'More news' })).toBeVisible();
  await mail(app).getByText('Second letter').click();
  await page.keyboard.press('t');
  await expect(app.getByRole('dialog', { name: 'Create task' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await mail(app).getByText('Second letter').click();
  await page.keyboard.press('?');
  await expect(app.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await mail(app).getByText('Second letter').click();
  await page.keyboard.press('Control+k');
  await expect(app.getByRole('dialog', { name: 'Commands' })).toBeVisible();
});

test('text in the mail is selected and copied as ever', async ({ page, portal, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const app = await openInbox(page, portal);
  await row(app, 'More news').click();
  await mail(app)
    .getByText('Second letter')
    .dblclick({ position: { x: 10, y: 10 } });
  const frame = app.locator('iframe[title^="Message"]');
  const selected = () =>
    frame.evaluate((element) => (element as HTMLIFrameElement).contentDocument?.getSelection()?.toString());
  await expect.poll(selected).toMatch(/^(?:Second|letter)\s?$/);
  const word = ((await selected()) ?? '').trim();
  await page.keyboard.press('Control+c');
  await app.getByRole('combobox', { name: 'Search mail' }).click();
  await page.keyboard.press('Control+v');
  await expect(app.getByRole('combobox', { name: 'Search mail' })).toHaveValue(new RegExp(`^${word}`));
});

test('the frame is as high as its mail, and never runs after it', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  const frame = app.locator('iframe[title^="Message"]');
  const pane = app.getByRole('region', { name: 'Text of the message' });
  const height = async () => (await frame.boundingBox())?.height ?? 0;
  await row(app, 'Tall').click();
  await expect(mail(app).getByText('Paragraph 1', { exact: true })).toBeVisible();
  await expect.poll(height).toBeGreaterThan(1500);
  // One scroll bar, that of the pane; a key pressed in the mail moves it.
  await mail(app).getByText('Paragraph 1', { exact: true }).click();
  await page.keyboard.press('Space');
  await expect.poll(() => pane.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
  await row(app, 'Answer').click();
  await expect(mail(app).getByText('Fine with me.')).toBeVisible();
  await expect.poll(height).toBeLessThan(200);
  const folded = await height();
  await mail(app).getByText('Quoted text').click();
  await expect.poll(height).toBeGreaterThan(folded + 20);

  await row(app, 'Growing').click();
  await expect(mail(app).getByText('Grows with its frame')).toBeVisible();
  await page.waitForTimeout(300);
  const settled = await height();
  await page.waitForTimeout(700);
  expect(await height()).toBe(settled);
  expect(settled).toBeLessThan(2000);

  await row(app, 'Wide').click();
  await expect(mail(app).getByText('Column0', { exact: true })).toBeVisible();
  const [box, outer] = [await frame.boundingBox(), await pane.boundingBox()];
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((outer?.y ?? 0) + (outer?.height ?? 0));
});

test('every paragraph runs the way its words do, unless the sender said otherwise', async ({
  page,
  portal,
}) => {
  const app = await openInbox(page, portal);
  await row(app, 'Directions').click();
  await expect(mail(app).getByText('Hello all')).toBeVisible();
  const starts = (words: string) =>
    mail(app)
      .getByText(words)
      .evaluate((element) => {
        const range = element.ownerDocument.createRange();
        range.selectNodeContents(element);
        const [text, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
        return text.left - box.left < box.right - text.right ? 'left' : 'right';
      });
  expect(await starts('Hello all')).toBe('left');
  expect(await starts('שלום לכולם')).toBe('right');
  expect(await starts('Fixed by the sender')).toBe('right');
});

test('a large message is shown; a huge one waits for a word', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await row(app, 'One megabyte').click();
  await expect(mail(app).getByText('Article 1', { exact: true })).toBeVisible();

  await row(app, 'One paragraph').click();
  await expect(mail(app).locator('p')).toBeVisible({ timeout: 5000 });

  await row(app, 'Many cells').click();
  await expect(app.getByRole('article').getByText('First words')).toBeVisible();
  await expect(app.locator('iframe[title^="Message"]')).toHaveCount(0);
  await app.getByRole('button', { name: 'Show as sent anyway' }).click();
  await expect(mail(app).getByText('First words')).toBeVisible();
});

for (const [theme, width] of [
  ['light', 1280],
  ['dark', 360],
] as const) {
  test(`the screen has no accessibility fault: ${theme}, ${width} px`, async ({ page, portal }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript((choice) => {
      if (window.origin !== 'null') window.localStorage.setItem('mail-desk:theme', choice);
    }, theme);
    const app = await openInbox(page, portal);
    await row(app, NEWS).first().click();
    await expect(mail(app).getByText('Chairs are here.')).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .include(['iframe.app-frame', '#root'])
      // No checker can look into the frame; its document is tested by itself.
      .exclude(['iframe.app-frame', 'iframe[title^="Message"]'])
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join()}`),
    ).toEqual([]);
  });
}
