import { describe, expect, it } from 'vitest';
import { wantedHeight } from './fit-height';

describe('the height a frame asks for', () => {
  it.each([
    ['a short tab in a large window', 300, 1000, 780],
    ['a tab as high as its page makes it', 600, 1080, 860],
    ['a tab in a very large window', 600, 2000, 1000],
    ['a short tab in a small window', 300, 640, 600],
  ])('is what the window has room for: %s', (_name, frame, browser, wanted) => {
    expect(wantedHeight(frame, browser)).toBe(wanted);
  });

  it.each([
    ['a page that fills the window', 860, 1000],
    ['a phone', 584, 640],
    ['a browser that does not tell', 500, 0],
  ])('is not changed where there is nothing to win: %s', (_name, frame, browser) => {
    expect(wantedHeight(frame, browser)).toBeNull();
  });
});
