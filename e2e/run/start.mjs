import { root, run } from './processes.mjs';
import { buildApplication, checkNode, ensurePackages } from './setup.mjs';

const args = process.argv.slice(2);

checkNode();
await ensurePackages();
const { tsImport } = await import('tsx/esm/api');
const { readOptions } = await tsImport(`${root}e2e/portal/options.ts`, import.meta.url);
const { gatewayFor } = await tsImport(`${root}e2e/portal/gateway/open.ts`, import.meta.url);
/** @type {import('../portal/options.ts').Reading} */
const reading = readOptions(args);
// Help and mistakes are answered by the portal itself; the minute before it need not be spent on a build.
if (reading.kind === 'run' && canBegin(reading.options) && !reading.options.dev) await buildApplication();
process.exitCode = await run([process.execPath, '--import', 'tsx', 'e2e/portal/main.ts', ...args]);

/**
 * Whether the way to a real portal, if one is asked for, is complete.
 * @param {import('../portal/options.ts').Options} options
 */
function canBegin({ source }) {
  try {
    gatewayFor(source, process.env);
    return true;
  } catch {
    return false;
  }
}
