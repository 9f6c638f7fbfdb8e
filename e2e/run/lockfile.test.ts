import { describe, expect, it } from 'vitest';
import { isInstalled } from './lockfile.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/hono': { version: '4.13.19', integrity: 'sha512-a' },
    'node_modules/other-system': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  },
};
const hono = { version: '4.13.19', integrity: 'sha512-a' };

describe('isInstalled', () => {
  it('is content without the root entry and without optional packages of other systems', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/hono': hono } })).toBe(true);
  });

  it.each([
    ['missing', {}],
    ['of another version', { 'node_modules/hono': { ...hono, version: '4.13.18' } }],
    ['of other contents', { 'node_modules/hono': { ...hono, integrity: 'sha512-c' } }],
    ['left over', { 'node_modules/hono': hono, 'node_modules/gone': { version: '1.0.0' } }],
    [
      'optional but of another version',
      { 'node_modules/hono': hono, 'node_modules/other-system': { version: '2.0.0', integrity: 'sha512-b' } },
    ],
  ])('asks for an installation when a package is %s', (_case, packages) => {
    expect(isInstalled(wanted, { packages })).toBe(false);
  });
});
