import { describe, expect, it } from 'vitest';
import { ALL_SCOPES, readOptions, type Options } from './options.ts';

describe('readOptions', () => {
  it('starts a friendly portal without any option', () => {
    expect(read()).toEqual({
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
    });
  });

  it('reads every option in both spellings', () => {
    const spaced =
      '--port 9000 --profile g1 --lang ru --latency 250 --no-admin --scopes mail,task --raw-bodies --dev';
    const joined =
      '--port=9000 --profile=g1 --lang=ru --latency=250 --no-admin --scopes=mail,task --raw-bodies --dev';
    expect(read(...spaced.split(' '))).toEqual(read(...joined.split(' ')));
    expect(read(...spaced.split(' '))).toMatchObject({
      port: 9000,
      profile: 'g1',
      lang: 'ru',
      latency: 250,
      isAdmin: false,
      scopes: ['mail', 'task'],
      rawBodies: true,
      dev: true,
    });
  });

  it.each([
    [['--mail', 'my mail/a=b.eml'], { kind: 'mail', path: 'my mail/a=b.eml' }],
    [['--mail=my mail/a=b.eml'], { kind: 'mail', path: 'my mail/a=b.eml' }],
    [['--seed', 'seed.json'], { kind: 'seed', path: 'seed.json' }],
    [
      ['--webhook', 'https://oak.example/rest/1/x/'],
      { kind: 'webhook', address: 'https://oak.example/rest/1/x/' },
    ],
    [['--webhook=https://oak.example/'], { kind: 'webhook', address: 'https://oak.example/' }],
    [['--webhook', '--lang', 'ru'], { kind: 'webhook', address: null }],
    [['--lang=ru', '--webhook'], { kind: 'webhook', address: null }],
    [['--vibecode'], { kind: 'vibecode' }],
    [['--generate', '100000'], { kind: 'generate', count: 100_000 }],
  ])('takes the mail from where %j says', (argv, source) => {
    expect(read(...argv).source).toEqual(source);
  });

  it.each([
    ['--prot 1', 'There is no option "--prot". See --help.'],
    ['mail.eml', 'There is no option "mail.eml". See --help.'],
    ['--port', '--port needs a value: --port N.'],
    ['--port --dev', '--port needs a value: --port N.'],
    ['--port=', '--port needs a value: --port N.'],
    ['--port 80a', '--port is a whole number from 0 to 65000, not "80a".'],
    ['--port 70000', '--port is a whole number from 0 to 65000, not "70000".'],
    ['--latency 1e3', '--latency is a whole number from 0 to 60000, not "1e3".'],
    ['--generate 0', '--generate is a whole number from 1 to 1000000, not "0".'],
    ['--profile g2', '--profile is g1, g3 or docs, not "g2".'],
    ['--lang english', '--lang is two small letters such as en or ru, not "english".'],
    ['--scopes mail,maill', `--scopes knows ${ALL_SCOPES.join(', ')}, user, user_basic, but not "maill".`],
    ['--dev=1', '--dev takes no value.'],
    ['--vibecode --mail b', '--vibecode and --mail both choose the mail; use one of them.'],
    ['--webhook --webhook', '--webhook is given twice.'],
    ['--vibecode --profile g1', '--profile changes the stand-in; a real portal (--vibecode) stays as it is.'],
    ['https://oak.example/rest/1/secret/', 'There is no option "…". See --help.'],
    ['--seed a.json --mail b', '--seed and --mail both choose the mail; use one of them.'],
  ])('answers "%s" with one sentence', (line, sentence) => {
    expect(readOptions(line.split(' '))).toEqual({ kind: 'error', sentence });
  });

  it('explains every option, wherever help is asked for', () => {
    const reading = readOptions(['--port', 'x', '--help']);
    const text = reading.kind === 'help' ? reading.text : '';
    const names =
      '--port --profile --lang --latency --mail --seed --generate --webhook --vibecode --no-admin --scopes --raw-bodies --dev --help';
    for (const name of names.split(' ')) expect(text).toContain(`\n  ${name} `);
  });
});

function read(...argv: string[]): Options {
  const reading = readOptions(argv);
  if (reading.kind !== 'run') throw new Error(JSON.stringify(reading));
  return reading.options;
}
