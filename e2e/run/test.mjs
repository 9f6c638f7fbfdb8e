import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countPlaywright, countVitest, summary } from './counts.mjs';
import { run, tool } from './processes.mjs';
import { checkNode, ensureChromium, ensureNginx, ensurePackages, fail } from './setup.mjs';

/** @typedef {{title: string, command: () => string[], env?: Record<string, string>, group?: string[]}} Step */

const only = process.argv[2];
if (only !== undefined && only !== 'unit' && only !== 'e2e') {
  fail(`There is no part named "${only}". Use \`npm test\`, \`npm test -- unit\` or \`npm test -- e2e\`.`);
}

const reports = mkdtempSync(join(tmpdir(), 'mail-desk-'));
const unitReport = join(reports, 'unit.json');
const storyReport = join(reports, 'e2e.json');

/** @type {Step[]} */
const steps = [
  { title: 'Types of the application', command: () => [...tool('typescript', 'tsc'), '-p', '.'] },
  { title: 'Types of the tests and the portal', command: () => [...tool('typescript', 'tsc'), '-p', 'e2e'] },
  { title: 'Lint', command: () => [...tool('oxlint'), '--type-aware', '--deny-warnings'] },
  { title: 'Format', command: () => [...tool('oxfmt'), '--check'] },
  { title: 'Dead code', command: () => tool('knip') },
  {
    title: 'Unit tests',
    group: ['unit'],
    command: () => [
      ...tool('vitest'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
  },
  { title: 'Build', group: ['e2e'], command: () => [...tool('vite'), 'build', '--logLevel', 'warn'] },
  {
    title: 'Size of the build',
    command: () => [process.execPath, '--import', 'tsx', 'e2e/run/budget.ts'],
  },
  {
    title: 'Stories in the browser',
    group: ['e2e'],
    command: () => [
      ...tool('@playwright/test', 'playwright'),
      'test',
      '-c',
      'e2e/playwright.config.ts',
      '--reporter=list,json',
    ],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: storyReport },
  },
];

checkNode();
await ensurePackages();
if (only !== 'unit') {
  await ensureChromium();
  await ensureNginx();
}

const started = Date.now();
let failedStep = '';
for (const step of steps) {
  if (only && !step.group?.includes(only)) continue;
  console.log(`\n▸ ${step.title}`);
  const stepStarted = Date.now();
  const code = await run(step.command(), step.env ? { env: step.env } : {});
  console.log(`  ${code === 0 ? 'done' : 'failed'} in ${seconds(stepStarted)}`);
  if (code === 0) continue;
  failedStep = step.title;
  process.exitCode = code;
  break;
}

const counts = [
  ...(existsSync(unitReport) ? [countVitest(readReport(unitReport))] : []),
  ...(existsSync(storyReport) ? [countPlaywright(readReport(storyReport))] : []),
];
rmSync(reports, { recursive: true });
console.log(failedStep ? `\nStopped at: ${failedStep}.` : `\nEverything passed in ${seconds(started)}.`);
if (counts.length > 0) console.log(summary(counts));

/** @param {string} file */
function readReport(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** @param {number} since */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
