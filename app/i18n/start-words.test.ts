import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import later from './en.later.icu.json';

const app = fileURLToPath(new URL('..', import.meta.url));

describe('what loads before the first list', () => {
  it('says nothing whose words come later', () => {
    const files = [...loadedFrom(`${app}main.tsx`, new Map())];
    expect(files.length).toBeGreaterThan(50);
    const early = files.flatMap(([file, source]) => laterWordsIn(source).map((key) => `${file}: ${key}`));
    expect(early).toEqual([]);
  });
});

/** Every module that comes with this one, by static imports. */
function loadedFrom(file: string, found: Map<string, string>): Map<string, string> {
  if (found.has(file)) return found;
  const source = readFileSync(file, 'utf8');
  found.set(file, source);
  for (const [, from] of source.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from '([@.][^']+)'/gm)) {
    const base = from?.startsWith('@/') ? `${app}${from.slice(2)}` : resolve(dirname(file), from ?? '');
    const next = [`${base}.ts`, `${base}.tsx`].find((path) => existsSync(path));
    if (next) loadedFrom(next, found);
  }
  return found;
}

function laterWordsIn(source: string): string[] {
  // The registry only names its labels; help and palette, which show them, come with their words.
  if (source.includes('satisfies Record<string, Action>')) return [];
  const plain = [...source.matchAll(/'([a-z][\w.-]+)'/gi)].map(([, key]) => key ?? '');
  const filled = [...source.matchAll(/t\(\s*`([^`]+)`/g)].map(
    ([, key]) => new RegExp(`^${(key ?? '').replaceAll('.', '\\.').replaceAll(/\$\{[^}]+\}/g, '[\\w-]+')}$`),
  );
  return Object.keys(later).filter((key) => plain.includes(key) || filled.some((form) => form.test(key)));
}
