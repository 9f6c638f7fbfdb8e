import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startAppServer, startDevServer, type AppServer } from './app-server.ts';
import { type FarPortal, openFarPortal } from './gateway/open.ts';
import { readOptions, type Options } from './options.ts';
import { createPortal, type Portal } from './portal.ts';
import type { Seed } from './state.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** Where the application stands: in the menu, behind links, and beside mail in the CRM. */
const PLACES = [
  'LEFT_MENU',
  'REST_APP_URI',
  ...['LEAD', 'DEAL', 'CONTACT', 'COMPANY', 'DYNAMIC_1036'].map((type) => `CRM_${type}_DETAIL_TAB`),
  ...['LEAD', 'DEAL', 'DYNAMIC_1036'].map((type) => `CRM_${type}_ACTIVITY_TIMELINE_MENU`),
  'CRM_ACTIVITY_LIST_MENU',
];

const reading = readOptions(process.argv.slice(2));
if (reading.kind === 'help') {
  console.log(reading.text);
} else if (reading.kind === 'error') {
  end(reading.sentence, 2);
} else {
  await start(reading.options).catch((error: unknown) => {
    end(error instanceof Error ? error.message : String(error), 1);
  });
}

async function start(options: Options): Promise<void> {
  if (!options.dev && !existsSync(`${DIST}/index.html`)) {
    return end('The application is not built yet. Use `npm start`, or `npm run dev` to work on it.', 1);
  }
  const far = await openFarPortal(options.source, process.env);
  const seed = far?.seed ?? (await readSeed(options.source));
  // One after the portal's port, so that what the browser keeps for the application is there next time.
  const appPort = options.port === 0 ? 0 : options.port + 1;
  let portal: Portal | null = null;
  const portalOrigin = () => (portal ? `${portal.url} ${portal.url.replace('127.0.0.1', 'localhost')}` : '');
  const app = options.dev
    ? await startDevServer(appPort)
    : await startAppServer({ dir: DIST, port: appPort, portalOrigin });
  const { profile, lang, latency, rawBodies, isInstalled, port } = options;
  const scopes = far?.introduction.scopes ?? options.scopes;
  const isAdmin = options.isAdmin && seed().users[0]?.isAdmin !== false;
  portal = await createPortal({
    port,
    profile,
    lang,
    latency,
    isAdmin,
    scopes,
    rawBodies,
    isInstalled,
    // What is not installed has no place yet.
    ...(isInstalled ? {} : { placements: [] }),
    seed,
    placements: PLACES,
    appUrl: `${app.url}/`,
    ...(far && { gateway: far.gateway }),
  });
  stopOnSignal(portal, app);
  console.log(greeting(portal, app, options, far));
}

/** What the portal starts with and returns to on reset. */
async function readSeed(source: Options['source']): Promise<() => Seed> {
  if (source.kind === 'default') return (await import('./seed/default.ts')).defaultSeed;
  const seed = await readGivenSeed(source);
  return () => seed;
}

async function readGivenSeed(source: Exclude<Options['source'], { kind: 'default' }>): Promise<Seed> {
  switch (source.kind) {
    case 'seed':
      return (await import('./seed/json.ts')).seedFromJson(source.path);
    case 'mail':
      return (await import('./seed/files.ts')).seedFromMailFiles(source.path);
    case 'generate':
      return (await import('./seed/generate.ts')).generatedSeed(source.count);
    default:
      throw new Error('A real portal brings its own mail.');
  }
}

function stopOnSignal(portal: Portal, app: AppServer): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await Promise.all([portal.close(), app.close()]);
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
}

function greeting(portal: Portal, app: AppServer, options: Options, far: FarPortal | null): string {
  const lines = ['', `  Mail Desk inside a stand-in portal:  ${portal.url}/`, ''];
  if (options.port !== 0 && portal.port !== options.port) {
    lines.push(`  Port ${options.port} is busy, so the portal took ${portal.port}.`);
  }
  lines.push(
    ...(far ? farLines(far) : ownLines(portal)),
    ...(options.dev ? ['  The application reloads as you edit app/.'] : []),
    '  Everything else it can do: npm start -- --help',
    `  The application itself is served from ${app.url}. Ctrl+C stops both.`,
    '',
  );
  return lines.join('\n');
}

function ownLines({ state: { messages, mailboxes } }: Portal): string[] {
  return [
    `  ${count(messages.length, 'message')} in ${count(mailboxes.length, 'mailbox', 'es')}; nothing leaves this machine.`,
    '  To see your own mail: npm start -- --mail PATH   (.eml, a folder of them, or .mbox)',
  ];
}

function farLines({ gateway, introduction: { user, notes } }: FarPortal): string[] {
  const who = `${user.name} ${user.lastName}`.trim() || `user ${user.id}`;
  return [
    `  The mail is REAL: ${who} on ${gateway.name}. What is made, sent, moved or deleted is so over there.`,
    '  Settings of the application are kept here until it stops; pages of the portal open in their own tabs.',
    ...notes.map((note) => `  ${note}`),
    '  While it runs, whoever can open this address on this computer acts as you. See docs/real-portal.md.',
  ];
}

function count(n: number, noun: string, plural = 's'): string {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : plural}`;
}

function end(sentence: string, code: number): never {
  console.error(sentence);
  process.exit(code);
}
