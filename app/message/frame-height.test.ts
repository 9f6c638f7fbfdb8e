import { describe, expect, it } from 'vitest';
import { heightOf } from './frame-height';

const mail = (height: number, width = 600) =>
  ({
    documentElement: { clientWidth: 600 },
    body: {
      scrollWidth: width,
      scrollHeight: height,
      getBoundingClientRect: () => ({ height: height - 0.4 }),
    },
  }) as unknown as Document;

describe('the height of the mail frame', () => {
  it('is that of its mail, with its borders', () => {
    expect(heightOf(mail(500))).toBe(502);
  });

  it('is that of the pane for mail without end, and for wide mail, whose scroll bar must be in sight', () => {
    expect(heightOf(mail(12_001))).toBeNull();
    expect(heightOf(mail(99_999_999))).toBeNull();
    expect(heightOf(mail(500, 700))).toBeNull();
  });
});
