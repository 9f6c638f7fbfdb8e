import type { Locator, Page } from '@playwright/test';
import { agendaSeed, THURSDAY, TUESDAY, WEDNESDAY } from './agenda-seed.ts';
import { expect, test } from './fixtures.ts';
import type { Portal } from './portal/portal.ts';
import { calls, create, hourIn, openInbox, openMessage, startMaking, typeInto } from './steps.ts';
import { QUOTE } from './story-seed.ts';
import { violations } from './violations.ts';

const HOUR_PX = 40;

/** The dialog of an event with a day and a start filled in. */
async function planned(page: Page, portal: Portal, day: string, time: string): Promise<Locator> {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  const dialog = await startMaking(app, 'Event');
  await expect(dialog.getByText('You are free then.')).toBeVisible();
  await typeInto(dialog, 'Day', day);
  await typeInto(dialog, 'Start', time);
  return dialog;
}

function block(dialog: Locator): Locator {
  return dialog.getByRole('slider', { name: 'New event' });
}

/** Takes hold of the block (or of its lower edge) and moves so many pixels down, without letting go. */
async function hold(page: Page, dialog: Locator, part: 'middle' | 'edge', down: number): Promise<void> {
  const box = await block(dialog).boundingBox();
  if (!box) throw new Error('The event is not in view.');
  const x = part === 'edge' ? box.x + box.width - 24 : box.x + 20;
  const y = part === 'edge' ? box.y + box.height : box.y + 8;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + down / 2);
  await page.mouse.move(x, y + down);
}

async function drag(page: Page, dialog: Locator, part: 'middle' | 'edge', down: number): Promise<void> {
  await hold(page, dialog, part, down);
  await page.mouse.up();
}

for (const profile of ['g1', 'g3'] as const) {
  test.describe(profile, () => {
    test.use({ portalOptions: { seed: agendaSeed, profile } });

    test('an event is moved and stretched by keys, and says where it is', async ({ page, portal }) => {
      const dialog = await planned(page, portal, TUESDAY, '09:00');
      await expect(block(dialog)).toHaveAttribute('aria-valuetext', '09:00 AM to 10:00 AM, free');
      await block(dialog).press('ArrowDown');
      await expect(block(dialog)).toHaveAttribute('aria-valuetext', /09:15 AM .* clashes with Team meeting/);
      expect(await hourIn(dialog, 'Start')).toBe('09:15');
      await expect(dialog.getByRole('status').filter({ hasText: 'Team meeting (10:00' })).toBeVisible();

      await block(dialog).press('Shift+ArrowUp');
      await expect(dialog.getByLabel('Length')).toHaveValue('45');
      await expect(dialog.getByText('You are free then.')).toBeVisible();
      await block(dialog).press('End');
      expect(await hourIn(dialog, 'Start')).toBe('17:15');
      await block(dialog).press('PageUp');
      expect(await hourIn(dialog, 'Start')).toBe('16:15');
      await block(dialog).press('Home');
      expect(await hourIn(dialog, 'Start')).toBe('09:00');
      await expect(block(dialog)).toBeFocused();
      await create(dialog, 'Event');
      await expect(dialog.getByText('Event created.')).toBeVisible();
      expect(portal.state.events.find(({ messageId }) => messageId === 101)).toMatchObject({
        dateFrom: `${TUESDAY} 09:00:00`,
        dateTo: `${TUESDAY} 09:45:00`,
      });
    });
  });
}

test.describe('the picture of the day', () => {
  test.use({ portalOptions: { seed: agendaSeed } });

  test('it is dragged in quarters of an hour, and its lower edge stretches it', async ({ page, portal }) => {
    const dialog = await planned(page, portal, TUESDAY, '11:00');
    await drag(page, dialog, 'middle', 2 * HOUR_PX + 4);
    await expect.poll(() => hourIn(dialog, 'Start')).toBe('13:00');
    await drag(page, dialog, 'edge', HOUR_PX / 2);
    await expect(dialog.getByLabel('Length')).toHaveValue('90');
    // What was declined lies there, but takes no time.
    await expect(block(dialog)).toHaveAttribute('aria-valuetext', '01:00 PM to 02:30 PM, free');

    await hold(page, dialog, 'middle', HOUR_PX);
    await expect.poll(() => hourIn(dialog, 'Start')).toBe('14:00');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect.poll(() => hourIn(dialog, 'Start')).toBe('13:00');
    await create(dialog, 'Event');
    await expect(dialog.getByText('Event created.')).toBeVisible();
    expect(portal.state.events.find(({ messageId }) => messageId === 101)).toMatchObject({
      dateFrom: `${TUESDAY} 13:00:00`,
      dateTo: `${TUESDAY} 14:30:00`,
    });
  });

  test('a clash is named, and three free times lead out of it', async ({ page, portal }) => {
    const dialog = await planned(page, portal, TUESDAY, '10:30');
    await expect(dialog.getByRole('status').filter({ hasText: 'Clashes with Team meeting' })).toBeVisible();
    const free = dialog.getByRole('group', { name: 'Free times' }).getByRole('button');
    await expect(free).toHaveText([/11:00 AM$/, /12:00 PM$/, /1:00 PM$/]);
    await free.nth(1).click();
    expect(await hourIn(dialog, 'Start')).toBe('12:00');
    await expect(free.nth(1)).toHaveAttribute('aria-pressed', 'true');
    await expect(free).toHaveText([/11:00 AM$/, /12:00 PM$/, /1:00 PM$/]);
    await expect(dialog.getByText('You are free then.')).toBeVisible();

    const asked = calls(portal, 'calendar.event.get');
    await typeInto(dialog, 'Start', '16:30');
    // Wednesday is taken as a whole.
    await expect(free).toHaveText([/4:30 PM$/, /9:00 AM$/, /10:00 AM$/]);
    await free.nth(2).click();
    await create(dialog, 'Event');
    await expect(dialog.getByText('Event created.')).toBeVisible();
    expect(portal.state.events.find(({ messageId }) => messageId === 101)?.dateFrom).toBe(
      `${THURSDAY} 10:00:00`,
    );
    expect(calls(portal, 'calendar.event.get') - asked).toBeLessThanOrEqual(1);
  });

  test('whole days stand on top, nights are cut at midnight', async ({ page, portal }) => {
    const dialog = await planned(page, portal, TUESDAY, '14:00');
    const day = dialog.getByRole('region', { name: /Your calendar on Tuesday/ });
    await expect(day.getByRole('list', { name: 'All day' }).getByRole('listitem')).toHaveText(
      'Open house, does not take your time',
    );
    await expect(day.getByRole('list', { name: 'Events on that day' }).getByRole('listitem')).toHaveText([
      '12:00 AM–01:30 AM Night train',
      '10:00 AM–11:00 AM Team meeting',
      '02:00 PM–03:00 PM Declined talk, does not take your time',
      '10:00 PM–12:00 AM Late shift',
    ]);
    await expect(block(dialog)).toHaveAttribute('aria-valuetext', /free$/);
    await typeInto(dialog, 'Day', WEDNESDAY);
    await expect(dialog.getByRole('status').filter({ hasText: 'Clashes with Trade fair' })).toBeVisible();
    await typeInto(dialog, 'Start', '00:30');
    await expect(block(dialog)).toHaveAttribute('aria-valuetext', /Late shift.* and Trade fair/);
  });

  test('a length chosen by hand is offered again for that mailbox', async ({ page, portal }) => {
    const dialog = await planned(page, portal, TUESDAY, '12:00');
    await dialog.getByLabel('Length').selectOption('30');
    await create(dialog, 'Event');
    await expect(dialog.getByText('Event created.')).toBeVisible();
    await page.keyboard.press('Escape');
    const app = await openInbox(page, portal);
    await openMessage(app, 'Re: Site visit', 'see you then');
    await expect((await startMaking(app, 'Event')).getByLabel('Length')).toHaveValue('30');
  });
});

test.describe('when clocks change', () => {
  test.use({ portalOptions: { seed: agendaSeed } });

  test('an hour that is missing is said to be, and the event lies behind it', async ({ page, portal }) => {
    const dialog = await planned(page, portal, '2026-03-29', '02:30');
    await expect(dialog.getByText('the time from 02:00 to 03:00 is missing')).toBeVisible();
    await expect(dialog.getByText(/This hour does not exist .* start at 03:30 AM/)).toBeVisible();
    await expect(block(dialog)).toHaveAttribute('aria-valuemax', String(23 * 60 - 15));
    await create(dialog, 'Event');
    await expect(dialog.getByText('Event created.')).toBeVisible();
    expect(portal.state.events.find(({ messageId }) => messageId === 101)).toMatchObject({
      dateFrom: '2026-03-29 03:30:00',
      dateTo: '2026-03-29 04:30:00',
    });
  });

  test('an hour that comes twice is said to, and never leaves an event without length', async ({
    page,
    portal,
  }) => {
    const dialog = await planned(page, portal, '2026-10-25', '02:30');
    await expect(dialog.getByText('the time from 02:00 to 03:00 comes twice')).toBeVisible();
    await expect(dialog.getByText(/calendar would take it for the start/)).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Create event' })).toBeDisabled();
    await block(dialog).press('ArrowDown');
    await block(dialog).press('ArrowDown');
    expect(await hourIn(dialog, 'Start')).toBe('03:00');
    await expect(block(dialog)).toHaveAttribute('aria-valuetext', /clashes with Night watch/);
    await create(dialog, 'Event');
    await expect(dialog.getByText('Event created.')).toBeVisible();
    expect(portal.state.events.find(({ messageId }) => messageId === 101)?.dateFrom).toBe(
      '2026-10-25 03:00:00',
    );
  });
});

test.describe('without the calendar', () => {
  test.use({
    portalOptions: { seed: agendaSeed, scopes: ['mail', 'placement', 'user_brief'] },
  });

  test('there is no picture and no offer, and the event is made', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    await openMessage(app, QUOTE, 'six chairs');
    const dialog = await startMaking(app, 'Event');
    await expect(dialog.getByRole('region', { name: /Your calendar/ })).toHaveCount(0);
    await expect(dialog.getByRole('group', { name: 'Free times' })).toHaveCount(0);
    expect((await dialog.boundingBox())?.width).toBeLessThanOrEqual(520);
    await create(dialog, 'Event');
    await expect(dialog.getByText('Event created.')).toBeVisible();
    expect(calls(portal, 'calendar.event.get')).toBe(0);
  });
});

test.describe('a calendar that does not answer', () => {
  test.use({ portalOptions: { seed: agendaSeed } });

  test('says so, makes the event, and comes back when asked again', async ({ page, portal }) => {
    portal.addFault({ method: 'calendar.event.get', kind: 'no-scope', times: 20 });
    const app = await openInbox(page, portal);
    await openMessage(app, QUOTE, 'six chairs');
    const dialog = await startMaking(app, 'Event');
    await expect(dialog.getByText('Your calendar did not answer')).toBeVisible();
    await expect(dialog.getByRole('region', { name: /Your calendar/ })).toHaveCount(0);
    expect((await dialog.boundingBox())?.width).toBeLessThanOrEqual(520);
    portal.clearFaults();
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect(block(dialog)).toBeVisible();
    await create(dialog, 'Event');
    await expect(dialog.getByText('Event created.')).toBeVisible();
  });
});

test.describe('a narrow frame', () => {
  test.use({ portalOptions: { seed: agendaSeed }, viewport: { width: 360, height: 780 } });

  test('has the picture below the form, scrolls along while dragging, and has no fault', async ({
    page,
    portal,
  }) => {
    const dialog = await planned(page, portal, TUESDAY, '10:30');
    const picture = dialog.getByRole('region', { name: /Your calendar on/ });
    const [form, below] = [await dialog.getByLabel('Description').boundingBox(), await picture.boundingBox()];
    expect(below?.y).toBeGreaterThan((form?.y ?? 0) + (form?.height ?? 0) - 1);
    expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);

    await picture.scrollIntoViewIfNeeded();
    const frame = await picture.boundingBox();
    const box = await block(dialog).boundingBox();
    if (!frame || !box) throw new Error('The picture is not in view.');
    await page.mouse.move(box.x + 20, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 20, frame.y + frame.height - 12);
    await expect
      .poll(async () => Number(await block(dialog).getAttribute('aria-valuenow')))
      .toBeGreaterThan(21 * 60);
    await page.mouse.up();

    expect(await violations(page)).toEqual([]);
  });
});
