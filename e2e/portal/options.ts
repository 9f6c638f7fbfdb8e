import type { Profile } from './state.ts';

/** Everything a person can ask of the stand-in portal on the command line. */
export interface Options {
  port: number;
  profile: Profile;
  lang: string;
  /** Milliseconds before every REST answer. */
  latency: number;
  isAdmin: boolean;
  scopes: string[];
  rawBodies: boolean;
  /** False: an administrator has to install the application first. */
  isInstalled: boolean;
  /** The application comes from Vite's dev server instead of `dist/`. */
  dev: boolean;
  /** Where the mail comes from. */
  source:
    | { kind: 'default' }
    | { kind: 'seed'; path: string }
    | { kind: 'mail'; path: string }
    | { kind: 'generate'; count: number }
    /** A real portal; null: the address stands in the environment. */
    | { kind: 'webhook'; address: string | null }
    | { kind: 'vibecode' };
}

export type Reading =
  | { kind: 'run'; options: Options }
  | { kind: 'help'; text: string }
  | { kind: 'error'; sentence: string };

export const ALL_SCOPES = [
  'mail',
  'placement',
  'user_brief',
  'crm',
  'task',
  'tasks',
  'calendar',
  'im',
  'log',
];

/** They say what a portal should be like; a real one is what it is. */
const IMITATING = ['--profile', '--no-admin', '--scopes', '--raw-bodies', '--install'];

/** Can be asked for, but the application does without them. */
const OTHER_SCOPES = ['user', 'user_basic'];

/**
 * Reads command line arguments: `--name value` and `--name=value`. A mistake comes back as one sentence
 * for the person who typed it; nothing is guessed or skipped.
 */
export function readOptions(argv: readonly string[]): Reading {
  if (argv.some((word) => word === '--help' || word === '-h')) return { kind: 'help', text: helpText() };
  const options = defaultOptions();
  try {
    const given = [...pairs(argv)];
    for (const { option, value } of given) option.apply(options, value);
    assertNothingImitated(
      options,
      given.map(({ option }) => option.name),
    );
  } catch (error) {
    if (error instanceof OptionError) return { kind: 'error', sentence: error.message };
    throw error;
  }
  return { kind: 'run', options };
}

class OptionError extends Error {}

interface Option {
  name: string;
  /** What stands for the value in the help; absent for a switch. */
  value?: string;
  help: string;
  apply(options: Options, value: string): void;
}

const OPTIONS: Option[] = [
  {
    name: '--port',
    value: 'N',
    help: 'port of the portal, 8024 unless told otherwise; a busy one means the next',
    apply: (options, value) => {
      options.port = wholeNumber('--port', value, 0, 65_000);
    },
  },
  {
    name: '--profile',
    value: 'NAME',
    help: 'which portal to imitate: g1 (first mail API), g3 (newest, the default), docs (as printed)',
    apply: (options, value) => {
      if (value !== 'g1' && value !== 'g3' && value !== 'docs') {
        throw new OptionError(`--profile is g1, g3 or docs, not "${value}".`);
      }
      options.profile = value;
    },
  },
  {
    name: '--lang',
    value: 'XX',
    help: 'language of the portal as it calls it: en (default), ru, de, la, br, …',
    apply: (options, value) => {
      if (!/^[a-z]{2}$/.test(value))
        throw new OptionError(`--lang is two small letters such as en or ru, not "${value}".`);
      options.lang = value;
    },
  },
  {
    name: '--latency',
    value: 'MS',
    help: 'milliseconds before every REST answer, 0 unless told otherwise',
    apply: (options, value) => {
      options.latency = wholeNumber('--latency', value, 0, 60_000);
    },
  },
  {
    name: '--mail',
    value: 'PATH',
    help: 'your own mail: an .eml file, a folder with such files, or an .mbox file',
    apply: (options, value) => chooseSource(options, '--mail', { kind: 'mail', path: value }),
  },
  {
    name: '--seed',
    value: 'FILE',
    help: 'mailboxes and messages from a JSON file; its shape is in e2e/portal/README.md',
    apply: (options, value) => chooseSource(options, '--seed', { kind: 'seed', path: value }),
  },
  {
    name: '--generate',
    value: 'N',
    help: 'N made-up messages, for looking at large mailboxes',
    apply: (options, value) =>
      chooseSource(options, '--generate', {
        kind: 'generate',
        count: wholeNumber('--generate', value, 1, 1_000_000),
      }),
  },
  {
    name: '--webhook',
    value: '[URL]',
    help: 'a real portal through its incoming webhook (or MAIL_DESK_WEBHOOK); see docs/real-portal.md',
    apply: (options, value) =>
      chooseSource(options, '--webhook', { kind: 'webhook', address: value === '' ? null : value }),
  },
  {
    name: '--vibecode',
    help: 'a real portal through the Vibecode gateway, with the key in VIBECODE_API_KEY',
    apply: (options) => chooseSource(options, '--vibecode', { kind: 'vibecode' }),
  },
  {
    name: '--no-admin',
    help: 'the signed-in person is an ordinary employee',
    apply: (options) => {
      options.isAdmin = false;
    },
  },
  {
    name: '--scopes',
    value: 'A,B',
    help: `permissions of the application; by default all of ${ALL_SCOPES.join(', ')}`,
    apply: (options, value) => {
      options.scopes = value.split(',').map((scope) => scope.trim());
      const known = [...ALL_SCOPES, ...OTHER_SCOPES];
      const unknown = options.scopes.find((scope) => !known.includes(scope));
      if (unknown !== undefined) {
        throw new OptionError(`--scopes knows ${known.join(', ')}, but not "${unknown}".`);
      }
    },
  },
  {
    name: '--raw-bodies',
    help: 'message bodies are answered as markup, as some portals may do',
    apply: (options) => {
      options.rawBodies = true;
    },
  },
  {
    name: '--install',
    help: 'the application is not installed yet, so an administrator sees its installation page',
    apply: (options) => {
      options.isInstalled = false;
    },
  },
  {
    name: '--dev',
    help: "the application comes from Vite's dev server and reloads as you edit (npm run dev)",
    apply: (options) => {
      options.dev = true;
    },
  },
];

function defaultOptions(): Options {
  return {
    port: 8024,
    profile: 'g3',
    lang: 'en',
    latency: 0,
    isAdmin: true,
    scopes: ALL_SCOPES,
    rawBodies: false,
    isInstalled: true,
    dev: false,
    source: { kind: 'default' },
  };
}

function* pairs(argv: readonly string[]): Generator<{ option: Option; value: string }> {
  const words = [...argv];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const [name, inline] = splitOnce(word, '=');
    const option = OPTIONS.find((candidate) => candidate.name === name);
    // An address may hold a secret, which is not to be read again on the screen.
    if (!option)
      throw new OptionError(`There is no option "${word.includes('/rest/') ? '…' : word}". See --help.`);
    if (option.value === undefined) {
      if (inline !== undefined) throw new OptionError(`${name} takes no value.`);
      yield { option, value: '' };
      continue;
    }
    const isOptional = option.value.startsWith('[');
    const isNamed = words[0] !== undefined && !words[0].startsWith('--');
    if (isOptional && inline === undefined && !isNamed) {
      yield { option, value: '' };
      continue;
    }
    const value = inline ?? words.shift();
    if (!value || value.startsWith('--')) {
      throw new OptionError(`${name} needs a value: ${name} ${option.value}.`);
    }
    yield { option, value };
  }
}

function assertNothingImitated({ source }: Options, names: readonly string[]): void {
  const imitating = IMITATING.find((name) => names.includes(name));
  const isReal = source.kind === 'webhook' || source.kind === 'vibecode';
  if (isReal && imitating) {
    throw new OptionError(
      `${imitating} changes the stand-in; a real portal (--${source.kind}) stays as it is.`,
    );
  }
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function wholeNumber(name: string, value: string, least: number, most: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new OptionError(`${name} is a whole number from ${least} to ${most}, not "${value}".`);
}

function chooseSource(options: Options, name: string, source: Options['source']): void {
  if (options.source.kind !== 'default') {
    if (options.source.kind === source.kind) throw new OptionError(`${name} is given twice.`);
    throw new OptionError(`--${options.source.kind} and ${name} both choose the mail; use one of them.`);
  }
  options.source = source;
}

function helpText(): string {
  const rows = OPTIONS.map((option) => ({
    left: option.value ? `${option.name} ${option.value}` : option.name,
    help: option.help,
  }));
  rows.push({ left: '--help', help: 'this text' });
  const width = Math.max(...rows.map((row) => row.left.length));
  return [
    'A stand-in Bitrix24 portal with Mail Desk in its frame.',
    '',
    'Usage: npm start -- [options]',
    '',
    ...rows.map((row) => `  ${row.left.padEnd(width)}  ${row.help}`),
    '',
    'Examples:',
    '  npm start -- --mail ~/Mail/export.mbox',
    '  npm start -- --lang ru --profile g1 --latency 300',
    '  MAIL_DESK_WEBHOOK="$(cat ~/.mail-desk-webhook)" npm start -- --webhook',
  ].join('\n');
}
