// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setOwner } from '@/portal/owner';
import { type Session, startSession } from '@/portal/session';
import { currentRoute, goTo } from '@/use-route';
import { peopleFor } from './addressed';
import { tellBegun } from './begun';
import { draftName } from './letter-drafts';
import { newLetter } from './new-letter';
import { writeInPanel } from './panel';

const clara = { name: 'Clara Meyer', email: 'clara@meyer-bau.example' };
const here = vi.fn((writing) => goTo({ writing }));

function portalThat(answers: () => Promise<unknown>) {
  const asked = vi.fn(answers);
  const frame = { slider: { openSliderAppPage: asked } } as unknown as Session['frame'];
  startSession({ frame } as Session);
  return asked;
}

/** What the frame in the panel does once it shows the letter. */
function beginInPanel(letter: string): void {
  window.name = 'portal|1|panel';
  tellBegun(letter);
  window.name = 'portal|1|aside';
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  here.mockClear();
  localStorage.clear();
  window.name = 'portal|1|aside';
  window.history.replaceState(null, '', '#/aside');
  setOwner('m', 1);
});

describe('a letter begun beside something', () => {
  it('is written in a panel, which finds the people it is to', async () => {
    const letter = newLetter([clara]);
    let close = (): void => undefined;
    const asked = portalThat(() => new Promise<void>((resolve) => (close = resolve)));
    const over = writeInPanel(letter, here);
    expect(asked).toHaveBeenCalledExactlyOnceWith({
      place: 'write',
      ...letter,
      bx24_width: 720,
    });
    expect(peopleFor(letter)).toEqual([clara]);
    expect(localStorage.getItem('mail-desk/m/1/addressed')).toContain(clara.email);
    window.dispatchEvent(new Event('blur'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(here).not.toHaveBeenCalled();
    close();
    await vi.advanceTimersByTimeAsync(1000);
    await over;
  });

  it('is written here when the portal refuses', async () => {
    portalThat(() => Promise.reject(new Error('refused')));
    await writeInPanel({ mode: 'reply', messageId: 15 }, here);
    expect(here).toHaveBeenCalledExactlyOnceWith({ mode: 'reply', messageId: 15 });
  });

  it('is written here when one is open here already', async () => {
    const asked = portalThat(() => new Promise(() => undefined));
    goTo({ writing: { mode: 'reply', messageId: 15 } });
    await writeInPanel({ mode: 'replyall', messageId: 15 }, here);
    expect([asked.mock.calls.length, here.mock.calls.length]).toEqual([0, 1]);
  });

  it('is left to a panel that was only slow', async () => {
    const letter = newLetter();
    portalThat(() => new Promise(() => undefined));
    void writeInPanel(letter, here);
    await vi.advanceTimersByTimeAsync(2000);
    expect(currentRoute().writing).toEqual(letter);
    beginInPanel(draftName(letter));
    await vi.waitFor(() => expect(currentRoute().writing).toBeNull());
  });

  it('waits for a silent portal once', async () => {
    const asked = portalThat(() => new Promise(() => undefined));
    void writeInPanel(newLetter(), here);
    await vi.advanceTimersByTimeAsync(1999);
    expect(here).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(here).toHaveBeenCalledOnce();
    goTo({ writing: null });
    await writeInPanel(newLetter(), here);
    expect([asked.mock.calls.length, here.mock.calls.length]).toEqual([1, 2]);
  });
});
