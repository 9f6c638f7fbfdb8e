import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The command that runs an installed package's program with this very Node: `[node, script]`.
 * Going round the shell keeps it the same on every system.
 * @param {string} packageName
 * @param {string} [program] needed when the package brings several programs
 * @returns {[string, string]}
 */
export function tool(packageName, program) {
  const manifest = join(root, 'node_modules', packageName, 'package.json');
  /** @type {{bin?: string | Record<string, string>}} */
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const script = typeof bin === 'string' ? bin : bin?.[program ?? packageName];
  if (!script) throw new Error(`${packageName} has no program named ${program ?? packageName}.`);
  return [process.execPath, join(dirname(manifest), script)];
}

/**
 * Runs a command in the repository with its output on screen; SIGINT and SIGTERM are passed on to it.
 * Resolves with the exit code, 128 + n when a signal ended it.
 * @param {string[]} command
 * @param {{env?: Record<string, string>}} [options]
 * @returns {Promise<number>}
 */
export async function run(command, options = {}) {
  const child = start(command, 'inherit', options.env);
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => void child.kill(signal);
  process.on('SIGINT', forward);
  process.on('SIGTERM', forward);
  try {
    return await exitCode(child);
  } finally {
    process.off('SIGINT', forward);
    process.off('SIGTERM', forward);
  }
}

/**
 * Runs a command without a word; what it said is returned, to be shown only if it failed.
 * @param {string[]} command
 * @param {{env?: Record<string, string>}} [options]
 * @returns {Promise<{code: number, output: string}>}
 */
export async function runQuietly(command, options = {}) {
  const child = start(command, 'pipe', options.env);
  /** @type {Buffer[]} */
  const chunks = [];
  child.stdout?.on('data', (chunk) => chunks.push(chunk));
  child.stderr?.on('data', (chunk) => chunks.push(chunk));
  const code = await exitCode(child);
  return { code, output: Buffer.concat(chunks).toString('utf8') };
}

/**
 * @param {string[]} command
 * @param {'inherit' | 'pipe'} output
 * @param {Record<string, string>} [env]
 */
function start(command, output, env = {}) {
  const [program = '', ...args] = command;
  return spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: [output === 'pipe' ? 'ignore' : 'inherit', output, output],
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function exitCode(child) {
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}
