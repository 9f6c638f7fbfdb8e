import { describe, expect, it } from 'vitest';
import { growth } from '@/test/growth';
import { restOf } from './rest';

const SHOWN = 'Good day,\n\nwe need 24 headboards for the rooms.\n\n- fabric K-12\n\nDeniz.';
const OLD = 'On 3 Nov 2025 10:00 Ann <ann@example.com> wrote: shall we send you the fabrics first?';

describe('restOf', () => {
  it('is nothing when only blanks, signs or tags differ', () => {
    expect(restOf(SHOWN, SHOWN.replaceAll('\n', ''))).toBeNull();
    expect(restOf(SHOWN, SHOWN.replaceAll('\n', '</div><div><br></div>'))).toBeNull();
    expect(restOf(SHOWN, `${SHOWN}</div></div>`)).toBeNull();
    expect(restOf('Put <div>x</div> here', 'Put <div>x</div> here')).toBeNull();
  });

  it('is nothing when a few words differ', () => {
    expect(restOf(SHOWN, `${SHOWN} Sent by phone`)).toBeNull();
    expect(restOf(`${SHOWN}\nhttps://example.com/x`, SHOWN)).toBeNull();
  });

  it('is only the part behind what is shown', () => {
    expect(restOf(SHOWN, SHOWN.replaceAll('\n', '') + OLD)).toBe(OLD);
    expect(restOf('Yes.', `Yes.${OLD}`)).toBe(OLD);
    expect(restOf(SHOWN, `${SHOWN.replace('Good day', 'Hello')}\n\n${OLD}`)).toBe(OLD);
    expect(restOf(SHOWN, `${SHOWN.replaceAll('\n', '</div><div>')}<br>${OLD}</div>`)).toBe(OLD);
  });

  it('is the whole when its beginning is new too, or the end of what is shown is not found', () => {
    const before = `${OLD}\n\n${SHOWN}`;
    expect(restOf(SHOWN, before)).toBe(before);
    expect(restOf('No.', OLD)).toBe(OLD);
  });

  it('never takes a tag somebody wrote about for a leaked one', () => {
    const rest = 'Older words about the list in the <div> at the top of the page.';
    expect(restOf('Put <b>x</b> here', `Put <b>x</b> here\n${rest}`)).toBe(rest);
    expect(restOf('Fine with us', `Fine with us\n${rest}`)).toBe(rest);
  });

  it('takes time in proportion to the length of hostile text', () => {
    for (const bite of ['a', '<', '<p ', '<p>', 'a. ']) {
      expect(
        growth((times) => restOf(bite.repeat(times), `${bite.repeat(times)}x`), 4_000),
        bite,
      ).toBeLessThan(4);
    }
  });
});
