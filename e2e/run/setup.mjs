import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from './lockfile.mjs';
import { root, run, runQuietly, tool } from './processes.mjs';

const CHROMIUM = '/usr/bin/chromium';
const CHROMIUM_PACKAGES = ['chromium', 'fonts-liberation', 'fonts-noto-core'];
const NGINX = '/usr/sbin/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const NGINX_PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static'];

/** Ends with a clear sentence when Node is too old for what follows. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Mail Desk needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
}

/** Installs the packages of `package-lock.json` unless exactly these are installed already. */
export async function ensurePackages() {
  if (packagesAreInstalled()) return;
  console.log('Installing packages. This happens once and takes about a minute.');
  const flags = ['--include=dev', '--loglevel=warn'];
  const clean = await runQuietly([...npm(), 'ci', ...flags]);
  if (clean.code === 0) return;
  // `npm ci` also refuses a lockfile that only lacks packages of other systems; `install` takes it as it is.
  const { code, output } = await runQuietly([...npm(), 'install', '--no-save', ...flags]);
  if (code !== 0) fail('The packages could not be installed; what npm said is above.', output);
}

/** Makes sure that the browser of the end-to-end tests is there: Debian's own Chromium. */
export async function ensureChromium() {
  await ensureDebian('Chromium', [CHROMIUM], CHROMIUM_PACKAGES);
}

/** Makes sure that the web server of the hosting stories is there: Debian's own nginx. */
export async function ensureNginx() {
  await ensureDebian('nginx', [NGINX, BROTLI], NGINX_PACKAGES);
}

/**
 * @param {string} name
 * @param {string[]} files what must be there afterwards
 * @param {string[]} packages
 */
async function ensureDebian(name, files, packages) {
  const missing = () => files.find((file) => !existsSync(file));
  if (!missing()) return;
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    fail(
      `The browser tests need ${name} at ${missing()}. On Debian install it with\n` +
        `  sudo apt-get update && sudo ${install.join(' ')}`,
    );
  }
  console.log(`Installing ${name} with apt-get. This happens once and takes a minute or two.`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const command of [['apt-get', 'update'], install]) {
    const { code, output } = await runQuietly(command, { env });
    if (code !== 0)
      fail(`${name} could not be installed: \`${command.join(' ')}\` failed, see above.`, output);
  }
  if (missing()) fail(`apt-get finished, but there is no ${missing()}.`);
}

/** Builds the application into `dist/`. */
export async function buildApplication() {
  console.log('Building the application.');
  const code = await run([...tool('vite'), 'build', '--logLevel', 'warn']);
  if (code !== 0) fail('The application could not be built; the reason is above.');
}

/**
 * Prints a sentence (after what a silent command had to say) and ends with code 1.
 * @param {string} sentence
 * @param {string} [output]
 * @returns {never}
 */
export function fail(sentence, output = '') {
  if (output.trim()) console.error(output.trimEnd());
  console.error(sentence);
  process.exit(1);
}

function packagesAreInstalled() {
  const note = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(note)) return false;
  try {
    return isInstalled(
      JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')),
      JSON.parse(readFileSync(note, 'utf8')),
    );
  } catch {
    return false;
  }
}

/** npm as it was started, else the one on the path. */
function npm() {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, script] : ['npm'];
}
