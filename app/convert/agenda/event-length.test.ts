import { beforeEach, describe, expect, it } from 'vitest';
import { setOwner } from '@/portal/owner';
import { writeStored } from '@/portal/storage';
import { rememberLength, usualLength } from './event-length';

describe('the length of an event', () => {
  beforeEach(() => {
    writeStored('mail-desk/member/1/event-lengths', {});
    setOwner('member', 1);
  });

  it('is an hour, then what was chosen last for that mailbox alone', () => {
    expect(usualLength(1)).toBe(60);
    rememberLength(1, 30);
    expect(usualLength(1)).toBe(30);
    expect(usualLength(2)).toBe(60);
  });

  it('is not taken from somebody else, nor from what cannot be a length', () => {
    rememberLength(1, 0);
    expect(usualLength(1)).toBe(60);
    rememberLength(1, 30);
    setOwner('member', 2);
    expect(usualLength(1)).toBe(60);
  });
});
