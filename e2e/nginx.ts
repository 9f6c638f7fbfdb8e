import { type ChildProcess, spawn } from 'node:child_process';
import { chown, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DEPLOY = fileURLToPath(new URL('../deploy', import.meta.url));
const DIST = fileURLToPath(new URL('../dist', import.meta.url));
/** The user `nobody`, when the tests themselves run as root. */
const NOBODY = 65_534;

/** A real nginx with the files of deploy/, as somebody without rights would start it. */
export interface Nginx {
  /** Origin of the application. */
  url: string;
  /** The folder it serves: a copy of the build, not compressed. */
  root: string;
  /** What it wrote down about requests so far. */
  log(): Promise<string>;
  close(): Promise<void>;
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Serves the build on this port to the cloud's portals and the given ones. */
export async function startNginx(port: number, portals: string): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'mail-desk-nginx-'));
  const root = join(folder, 'dist');
  const log = join(folder, 'access.log');
  await cp(DIST, root, { recursive: true });
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await giveAway(folder);
  const child = spawn(join(DEPLOY, 'start.sh'), {
    env: {
      PATH: '/usr/sbin:/usr/bin:/bin',
      MAIL_DESK_HOSTS: '127.0.0.1',
      MAIL_DESK_PORTALS: portals,
      MAIL_DESK_ROOT: root,
      MAIL_DESK_LISTEN: `127.0.0.1:${port}`,
      MAIL_DESK_ACCESS_LOG: log,
      MAIL_DESK_RUN: join(folder, 'run'),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  const url = `http://127.0.0.1:${port}`;
  await answers(child, `${url}/health`);
  return {
    url,
    root,
    log: () => readFile(log, 'utf8'),
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

async function answers(child: ChildProcess, health: string): Promise<void> {
  let said = '';
  child.stderr?.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline && child.exitCode === null) {
    const isUp = await fetch(health).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  child.kill();
  throw new Error(`nginx did not start. ${said}`);
}

async function giveAway(folder: string): Promise<void> {
  await chown(folder, NOBODY, NOBODY);
  for (const name of await readdir(folder, { recursive: true }))
    await chown(join(folder, name), NOBODY, NOBODY);
}
