import { describe, expect, it } from 'vitest';
import { readWall, wallOffset, zoneOffset } from './zone.ts';

describe('zoneOffset', () => {
  it.each([
    ['2026-04-15T10:00:00Z', 'Europe/Berlin', 7200],
    ['2026-11-23T10:00:00Z', 'Europe/Berlin', 3600],
    ['2026-11-23T10:00:00Z', 'UTC', 0],
    ['2026-11-23T10:00:00Z', 'America/New_York', -18_000],
    ['2026-11-23T10:00:00Z', 'Asia/Kolkata', 19_800],
    ['1880-01-01T10:00:00Z', 'Europe/Berlin', 3208],
    ['2026-03-29T00:59:59Z', 'Europe/Berlin', 3600],
    ['2026-03-29T01:00:00Z', 'Europe/Berlin', 7200],
  ])('at %s in %s is %d', (instant, zone, seconds) => {
    expect(zoneOffset(Date.parse(instant), zone)).toBe(seconds);
  });
});

describe('wallOffset', () => {
  it.each([
    ['2026-04-15 10:00:00', 'Europe/Berlin', 7200],
    ['2026-03-29 01:59:59', 'Europe/Berlin', 3600],
    ['2026-03-29 02:30:00', 'Europe/Berlin', 3600],
    ['2026-03-29 03:00:00', 'Europe/Berlin', 7200],
    ['2026-10-25 03:00:00', 'Europe/Berlin', 3600],
    ['2026-03-08 01:30:00', 'America/New_York', -18_000],
    ['2026-03-08 03:00:00', 'America/New_York', -14_400],
  ])('on the clock %s in %s is %d', (wall, zone, seconds) => {
    expect(wallOffset(readWall(wall), zone)).toBe(seconds);
  });
});
