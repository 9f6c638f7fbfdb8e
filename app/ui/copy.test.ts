// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from './copy';

const refused = () => Promise.reject(new DOMException('Blocked', 'NotAllowedError'));

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('copying', () => {
  it('uses the clipboard where the frame may', async () => {
    const write = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText: write } });
    expect(await copyText('a link')).toBe(true);
    expect(write).toHaveBeenCalledWith('a link');
  });

  it('else copies what it selects for a moment, and gives the focus back', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: refused } });
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    let copied = '';
    document.execCommand = () => {
      copied = (document.activeElement as HTMLTextAreaElement).value;
      return true;
    };
    expect(await copyText('a link')).toBe(true);
    expect(copied).toBe('a link');
    expect(document.activeElement).toBe(button);
    expect(document.querySelector('textarea')).toBeNull();
  });

  it('says so when neither works', async () => {
    vi.stubGlobal('navigator', { clipboard: undefined });
    document.execCommand = () => false;
    expect(await copyText('a link')).toBe(false);
  });
});
