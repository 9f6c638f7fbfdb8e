import { datesSeed } from './dates-seed.ts';
import { expect, test } from './fixtures.ts';
import { openInbox, openMessage } from './steps.ts';

test.use({ portalOptions: { seed: datesSeed } });

test('the dialog of a task is read aloud in order', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, 'Spotkanie', 'Dzień dobry');
  await page.keyboard.press('t');
  await expect(app.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Create task":
      - heading "Create task" [level=2]
      - paragraph: "from Clara Meyer: Spotkanie"
      - button "Close"
      - textbox "Title": Spotkanie
      - combobox "Responsible": Anna Weber
      - group "Deadline":
        - spinbutton "month, Deadline"
        - spinbutton "day, Deadline"
        - spinbutton "year, Deadline"
        - button "Open the calendar Deadline"
      - group "Text of the mail":
        - radio "Newest text" [checked]
        - radio "Whole conversation"
        - radio "Link only"
      - textbox "Description": /Dzień dobry/
      - button "Create task"
  `);
});

test('the dialog of an event is read aloud in order', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, 'Spotkanie', 'Dzień dobry');
  await page.keyboard.press('e');
  await expect(app.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Create event":
      - heading "Create event" [level=2]
      - paragraph: "from Clara Meyer: Spotkanie"
      - button "Close"
      - textbox "Name": Spotkanie
      - group "Dates in the mail":
        - list:
          - listitem:
            - 'button /Dec 15, 2099, 02:30 PM from: “15 grudnia 2099 r\\. o 14:30 na pół godziny”/ [pressed]'
      - group "Day":
        - spinbutton "month, Day": "12"
        - spinbutton "day, Day": "15"
        - spinbutton "year, Day": "2099"
        - button "Open the calendar Day"
      - group "Start":
        - spinbutton "hour, Start": "02"
        - spinbutton "minute, Start": "30"
        - spinbutton "AM/PM, Start": PM
      - combobox "Length"
      - paragraph: /Ends 03:00 PM/
      - paragraph: You are free then.
      - group "Free times"
      - textbox "Description": /Dzień dobry/
      - region "Your calendar on Tuesday, December 15":
        - heading "Tuesday, December 15" [level=3]
        - slider "New event": /2:30 – 3:00 PM/
      - button "Create event"
  `);
});
