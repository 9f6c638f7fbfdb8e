/**
 * Weighs the script of the first route against the floor: what react, react-dom, react-query and the
 * SDK's frame entry weigh together, built in the same run with the same bundler. Fails above 1.35.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';

const LIMIT = 1.35;
const root = fileURLToPath(new URL('../..', import.meta.url));

interface ManifestEntry {
  file: string;
  src?: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
}

const manifest = JSON.parse(readFileSync(`${root}/dist/.vite/manifest.json`, 'utf8')) as Record<
  string,
  ManifestEntry
>;

const start = closure(['index.html']);
const sdk = closure(keysWith('@bitrix24/b24jssdk')).filter((key) => !start.includes(key));
const words = closure(keysWith('en.icu.json')).filter((key) => !start.includes(key));

const parts = { start: weigh(start), SDK: weigh(sdk), 'words (en)': weigh(words) };
const first = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
const floor = await weighFloor();
const ratio = first / floor;

for (const [name, bytes] of Object.entries(parts)) console.log(`${name.padEnd(14)} ${kilobytes(bytes)}`);
console.log(`${'first route'.padEnd(14)} ${kilobytes(first)}`);
console.log(`${'floor'.padEnd(14)} ${kilobytes(floor)}`);
console.log(`${'ratio'.padEnd(14)} ${ratio.toFixed(3)} of at most ${LIMIT}`);
for (const [key, entry] of Object.entries(manifest)) {
  if (entry.file.endsWith('.js') && ![...start, ...sdk, ...words].includes(key)) {
    console.log(`later: ${(entry.src ?? key).padEnd(50)} ${kilobytes(gzipped(entry.file))}`);
  }
}
if (ratio > LIMIT) {
  console.error(`The first route weighs ${ratio.toFixed(3)} times the floor; at most ${LIMIT} is allowed.`);
  process.exit(1);
}

function keysWith(part: string): string[] {
  const keys = Object.keys(manifest).filter((key) => key.includes(part));
  if (keys.length === 0) throw new Error(`The build has no chunk for ${part}; this script needs a look.`);
  return keys;
}

/** The chunks that load with these, without what they only import later. */
function closure(keys: string[]): string[] {
  const found = new Set<string>();
  const queue = [...keys];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    queue.push(...(manifest[key]?.imports ?? []));
  }
  return [...found];
}

function weigh(keys: string[]): number {
  return keys.reduce((sum, key) => sum + gzipped(manifest[key]?.file ?? ''), 0);
}

function gzipped(file: string): number {
  return file.endsWith('.js') ? gzipSync(readFileSync(`${root}/dist/${file}`), { level: 9 }).length : 0;
}

async function weighFloor(): Promise<number> {
  const entry = 'virtual:floor';
  const source = `
    import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import { QueryClient, QueryClientProvider, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
    import { HttpV2, HttpV3, initializeB24Frame, ParamsFactory } from '@bitrix24/b24jssdk';
    Object.assign(globalThis, { createElement, createRoot, QueryClient, QueryClientProvider, useInfiniteQuery,
      useMutation, useQuery, HttpV2, HttpV3, initializeB24Frame, ParamsFactory });`;
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'floor',
        resolveId: (id) => (id === entry ? `${root}/floor.js` : null),
        load: (id) => (id === `${root}/floor.js` ? source : null),
      },
    ],
    build: { write: false, target: 'es2023', rollupOptions: { input: entry } },
  });
  const chunks = (Array.isArray(output) ? output : [output as Rollup.RollupOutput]).flatMap(
    (one) => one.output,
  );
  return chunks.reduce(
    (sum, chunk) => sum + (chunk.type === 'chunk' ? gzipSync(chunk.code, { level: 9 }).length : 0),
    0,
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).padStart(7)} KB gzip`;
}
