// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DateMark } from '@/mail/date-mark';
import { sanitise } from '@/mail/markup/sanitise';
import { markDates } from './frame-marks';

const start = { year: 2099, month: 12, day: 14, hour: 15, minute: 0 };

function date(words: string, nth = 0): DateMark {
  return { words, nth, label: `Make an event: ${words}`, date: { start, end: null, hasTime: true } };
}

function mark(html: string, ...marks: DateMark[]) {
  const mail = document.implementation.createHTMLDocument();
  const safe = sanitise(html, { pictures: false, quotation: 'Earlier' }).html;
  mail.body.append(...new DOMParser().parseFromString(safe, 'text/html').body.childNodes);
  const onPress = vi.fn();
  const forget = markDates(mail, marks, onPress);
  const buttons = [...mail.querySelectorAll<HTMLElement>('[role=button]')];
  return { mail, onPress, forget, buttons };
}

afterEach(() => vi.restoreAllMocks());

describe('dates in the markup of a message', () => {
  it('become buttons where they stand, across bold words and broken lines', () => {
    const { mail, buttons } = mark(
      '<p>Could we meet on <b>14\n December</b> 2099 at 15:00?</p>',
      date('14 December 2099 at 15:00'),
    );
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['14\n December']);
    expect(buttons[0]?.getAttribute('aria-label')).toBe('Make an event: 14 December 2099 at 15:00');
    expect(mail.body.textContent).toBe('Could we meet on 14\n December 2099 at 15:00?');
    expect(mail.querySelectorAll('span[title]')).toHaveLength(2);
  });

  it('stay text in quotations, links and other lines', () => {
    const { buttons } = mark(
      '<blockquote type="cite">14 December</blockquote><blockquote>14 December</blockquote><p>14<br>December</p><p><a href="https://a.example">14 December</a></p>',
      date('14 December'),
    );
    expect(buttons).toEqual([]);
  });

  it('are the ones meant when the same words stand there more than once', () => {
    const { buttons, mail } = mark(
      '<p>14 May or</p><p>14 May, not 14 May</p>',
      date('14 May', 2),
      date('14 May', 0),
    );
    expect(buttons).toHaveLength(2);
    expect(
      [...mail.querySelectorAll('p')].map((part) => part.querySelectorAll('[role=button]').length),
    ).toEqual([1, 1]);
    expect(mail.querySelectorAll('p')[1]?.firstChild?.textContent).toBe('14 May, not ');
  });

  it('leave the message as it was when they are taken out', () => {
    const { mail, forget } = mark('<p>On <i>14 May</i> then</p>', date('14 May'));
    forget();
    expect(mail.querySelectorAll('span')).toHaveLength(0);
    expect(mail.querySelector('p')?.textContent).toBe('On 14 May then');
    expect(mail.querySelector('i')?.childNodes).toHaveLength(1);
  });

  it('cannot be imitated or pressed by anything in the message', () => {
    const { mail, onPress, buttons } = mark(
      '<p><span role="button" tabindex="0" aria-label="Make an event" title="Make an event" data-date="x" class="mark" onclick="x()">15 May</span> <label for="x">16 May</label> 14 May</p>',
      date('14 May'),
    );
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['14 May']);
    const fake = mail.querySelector<HTMLElement>('.mark');
    expect(fake?.getAttributeNames().sort()).toEqual(['class', 'title']);
    fake?.click();
    // No script ever runs in there; a press that no person made would count for nothing all the same.
    buttons[0]?.click();
    buttons[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    expect(onPress).not.toHaveBeenCalled();
  });
});
