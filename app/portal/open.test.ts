// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPath } from './open';
import { type Session, startSession } from './session';

const origin = 'https://portal.example';

function portalThat(answer: () => Promise<unknown>) {
  const slider = { getUrl: (path: string) => new URL(path, origin), openPath: vi.fn(answer) };
  startSession({ origin, frame: { slider } } as unknown as Session);
  return slider.openPath;
}

describe('opening a page of the portal', () => {
  afterEach(() => vi.restoreAllMocks());

  it('ends when the person closes the slider, and nothing else opens', async () => {
    const tab = vi.spyOn(window, 'open').mockReturnValue(null);
    const opened = portalThat(async () => ({ isClose: true }));
    await expect(openPath('/mail/message/15')).resolves.toBe('closed');
    expect(String(opened.mock.calls[0]?.at(0))).toBe('https://portal.example/mail/message/15');
    expect(tab).not.toHaveBeenCalled();
  });

  it.each(['PATH_NOT_AVAILABLE', 'Error open window'])(
    'opens a tab when the portal says %s',
    async (code) => {
      const tab = vi.spyOn(window, 'open').mockReturnValue(null);
      portalThat(() => Promise.reject(new Error(code)));
      await expect(openPath('/mail/message/15')).resolves.toBe('refused');
      expect(tab).toHaveBeenCalledExactlyOnceWith(
        'https://portal.example/mail/message/15',
        '_blank',
        'noreferrer',
      );
    },
  );

  it('gives the focus back to what opened the slider', async () => {
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    portalThat(async () => button.blur());
    await openPath('/mail/');
    expect(document.activeElement).toBe(button);
    button.remove();
  });
});
