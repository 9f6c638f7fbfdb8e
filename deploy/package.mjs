/**
 * Makes `dist-package/mail-desk.zip`: Mail Desk for the static hosting of Bitrix24 itself, which needs no server of
 * ours. The same sources give the same file, byte for byte.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { build } from 'vite';
import { contentPolicy, portals, withPortals } from './policy.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'dist-package');
const files = join(out, 'files');

// A zip knows no earlier day; a real one would make two packages of one source differ.
const NO_TIME = new Date(1980, 0, 1);

const served = portals(env['MAIL_DESK_PORTALS']);
rmSync(out, { recursive: true, force: true });
// Nobody knows below which address the portal puts it.
await build({ root, base: './', logLevel: 'warn', build: { outDir: files, manifest: false } });

const page = withPolicy(withPortals(readFileSync(join(files, 'index.html'), 'utf8'), served));
mkdirSync(files, { recursive: true });
// The portal opens the second one until the installation is finished.
for (const name of ['index.html', 'install.html']) writeFileSync(join(files, name), page);

const names = readdirSync(files, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(files.length + 1)
      .replaceAll('\\', '/'),
  )
  .toSorted();
const contents = Object.fromEntries(
  names.map((name) => [name, new Uint8Array(readFileSync(join(files, name)))]),
);
const zip = join(out, 'mail-desk.zip');
writeFileSync(zip, zipSync(contents, { level: 9, mtime: NO_TIME }));
rmSync(files, { recursive: true });
console.log(`${zip}: ${names.length} files, ${(readFileSync(zip).length / 1024).toFixed(0)} KB`);

/**
 * That host sends its own headers, so the page carries the policy; who may frame it cannot be said in a page.
 * @param {string} text
 */
function withPolicy(text) {
  const policy = contentPolicy(served).replace(/frame-ancestors [^;]*; /, '');
  return text.replace(
    '<meta charset="utf-8" />',
    `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}
