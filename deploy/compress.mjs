import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const SMALL = 1024;

/**
 * Puts a .gz and a .br beside every file of a build that is worth it.
 * @param {string} dir
 */
export function compress(dir) {
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    // The page is filled in by the server, so it cannot be compressed before.
    if (!entry.isFile() || !/\.(?:js|css|svg)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const contents = readFileSync(file);
    if (contents.length < SMALL) continue;
    writeFileSync(`${file}.gz`, gzipSync(contents, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(contents));
  }
}

// node deploy/compress.mjs dist
if (import.meta.filename === argv[1] && argv[2]) compress(argv[2]);
