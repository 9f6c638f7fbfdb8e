import { describe, expect, it } from 'vitest';
import { ownName } from './own-name';

describe('ownName', () => {
  it.each([
    ['de', 'Deutsch'],
    ['ru', 'Русский'],
    ['fr', 'Français'],
  ])('%s → %s', (tag, name) => {
    expect(ownName(tag)).toBe(name);
  });
});
