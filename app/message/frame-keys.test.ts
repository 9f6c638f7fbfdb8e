// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { passKeysOn } from './frame-keys';

let frame: HTMLIFrameElement;
let mail: Document;
const heard: KeyboardEvent[] = [];
const hear = (event: KeyboardEvent) => {
  heard.push(event);
  if (event.key === 'j') event.preventDefault();
};

beforeEach(() => {
  heard.length = 0;
  frame = document.createElement('iframe');
  document.body.append(frame);
  mail = frame.contentDocument ?? document;
  const link = mail.createElement('a');
  link.href = 'https://shop.example/';
  mail.body.append(link);
  passKeysOn(frame, mail);
  window.addEventListener('keydown', hear);
});

afterEach(() => {
  window.removeEventListener('keydown', hear);
  frame.remove();
});

function press(target: EventTarget, key: string, rest: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest });
  target.dispatchEvent(event);
  return event;
}

describe('keys pressed in the mail', () => {
  it('are heard as pressed on the frame, and kept from the mail when they did something', () => {
    const event = press(mail.body, 'j', { ctrlKey: true });
    expect(heard.map(({ key, ctrlKey, target }) => [key, ctrlKey, target])).toEqual([['j', true, frame]]);
    expect(event.defaultPrevented).toBe(true);
    expect(press(mail.body, 'y').defaultPrevented).toBe(false);
  });

  it('stay inside when they press a link or move the focus', () => {
    press(mail.body.querySelector('a') ?? mail, 'Enter');
    press(mail.body, 'Tab');
    expect(heard).toEqual([]);
    press(mail.body, 'Enter');
    expect(heard).toHaveLength(1);
  });

  it('stay inside when they scroll a mail that is taller than its frame', () => {
    vi.spyOn(mail.documentElement, 'scrollHeight', 'get').mockReturnValue(900);
    press(mail.body, ' ');
    press(mail.body, 'PageDown');
    expect(heard).toEqual([]);
    press(mail.body, 'j');
    expect(heard).toHaveLength(1);
  });
});
