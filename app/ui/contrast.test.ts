import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Rgb = [number, number, number];

const TEXT = 4.5;
const SHAPE = 3;
const THEMES = ['light', 'dark'] as const;

const tokens = readTokens(readFileSync(new URL('../styles.css', import.meta.url), 'utf8'));

const faces = [1, 2, 3, 4, 5, 6, 7, 8].map((face) => [`ink-${face}`, `face-${face}`]);

/** Every pair the screens use: what is drawn, and the grounds it is drawn on. */
const texts = [
  ...over(['text', 'text-2', 'text-3'], ['page', 'panel', 'hover', 'tint']),
  ...over(['primary', 'success', 'warning', 'danger'], ['panel', 'hover']),
  ...over(['text'], ['warning-tint', 'danger-tint', 'success-tint']),
  ...over(['on-tint'], ['tint', 'tint-hover', 'panel', 'hover']),
  ...over(['on-primary'], ['primary', 'primary-hover', 'danger', 'danger-hover']),
  ['success', 'success-tint'],
  ['warning', 'warning-tint'],
  ['danger', 'danger-tint'],
  ...faces,
];

const shapes = [
  ...over(['edge'], ['panel']),
  ...over(['focus', 'primary'], ['page', 'panel', 'hover', 'tint']),
  ...over(['danger'], ['panel']),
];

describe.each(THEMES)('%s colours', (theme) => {
  it.each(texts)('%s on %s is readable as small text', (ink, ground) => {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(shapes)('%s on %s is visible as a shape', (ink, ground) => {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(SHAPE);
  });
});

describe('the measure itself', () => {
  it('knows the ends of the scale', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrast([255, 255, 255], [255, 255, 255])).toBe(1);
  });
});

function over(inks: string[], grounds: string[]): string[][] {
  return inks.flatMap((ink) => grounds.map((ground) => [ink, ground]));
}

function readTokens(css: string): Map<string, Record<string, Rgb>> {
  const found = new Map<string, Record<string, Rgb>>();
  const pairs = css.matchAll(/--color-([\w-]+): light-dark\(#([\da-f]{6}), #([\da-f]{6})\);/g);
  for (const [, name = '', light = '', dark = ''] of pairs) {
    found.set(name, { light: rgb(light), dark: rgb(dark) });
  }
  return found;
}

function colour(name: string | undefined, theme: string): Rgb {
  const found = tokens.get(name ?? '')?.[theme];
  if (!found) throw new Error(`styles.css has no opaque colour ${name}`);
  return found;
}

function rgb(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
