import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentPolicy, portals, withPortals } from '../../deploy/policy.mjs';
import { root } from './processes.mjs';

const OWN = 'https://Portal.Example.com:8443, intranet.example.com http://10.0.0.5';

function configure(env: Record<string, string>): string {
  const options = {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    encoding: 'utf8',
    stdio: 'pipe',
  } as const;
  return execFileSync(`${root}deploy/configure.sh`, options);
}

describe('the nginx configuration', () => {
  it('has the policy that the stories run under, word by word', () => {
    const served = portals(OWN);
    const made = configure({ MAIL_DESK_HOSTS: 'desk.example.com', MAIL_DESK_PORTALS: OWN });
    expect(served).toContain('https://*.bitrix24.com https://*.bitrix24.eu');
    expect(served).toMatch(
      / https:\/\/portal\.example\.com:8443 https:\/\/intranet\.example\.com http:\/\/10\.0\.0\.5$/,
    );
    expect(made).toContain(`"${contentPolicy(served)}"`);
    expect(made).toContain(`content="${served}"`);
    expect(made).not.toMatch(/@[A-Z_]+@/);
  });

  it('names brotli only where nginx has it', () => {
    const hosts = { MAIL_DESK_HOSTS: 'desk.example.com' };
    expect(configure({ ...hosts, MAIL_DESK_BROTLI: 'on' })).toContain('brotli_static on;');
    expect(configure({ ...hosts, MAIL_DESK_BROTLI: 'off' })).not.toContain('brotli_static');
  });

  it.each([
    [{}, 'MAIL_DESK_HOSTS must name the host'],
    [{ MAIL_DESK_HOSTS: 'a.example; return 200' }, 'MAIL_DESK_HOSTS has a sign'],
    [{ MAIL_DESK_HOSTS: 'a.example', MAIL_DESK_PORTALS: "'none'" }, 'MAIL_DESK_PORTALS has a sign'],
    [{ MAIL_DESK_HOSTS: 'a.example', MAIL_DESK_PORTALS: 'ftp://a.example' }, 'neither http nor https'],
  ])('is not made of %j', (env, sentence) => expect(() => configure(env)).toThrow(sentence));
});

describe('the page', () => {
  const source = readFileSync(`${root}index.html`, 'utf8');

  it('has a place for the portals, so that the application can look who they are', () => {
    const filled = withPortals(source, 'https://portal.example.com');
    expect(filled).toContain('<meta name="portals" content="https://portal.example.com" />');
    const template = readFileSync(`${root}deploy/mail-desk.conf.template`, 'utf8');
    const [, sought = ''] = /sub_filter '([^']+)'/.exec(template) ?? [];
    expect(source).toContain(sought);
  });

  it('refuses what is no address', () =>
    expect(() => portals('portal.example/"><script>')).toThrow(/no address/));
});

describe('T26: what the application is made of', () => {
  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
    packages: Record<string, { version?: string; integrity?: string; link?: boolean; inBundle?: boolean }>;
  };
  const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };

  it('is pinned to the version and checked by its contents', () => {
    for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    const packages = Object.entries(lock.packages).filter(([path, entry]) => path !== '' && !entry.inBundle);
    expect(
      packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([]);
  });

  it('runs no scripts when it is installed', () =>
    expect(readFileSync(`${root}.npmrc`, 'utf8')).toMatch(/^ignore-scripts=true$/m));

  it('takes nothing from anybody else at run time', () => {
    const page = readFileSync(`${root}index.html`, 'utf8');
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});
