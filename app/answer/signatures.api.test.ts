import { beforeEach, expect, it, vi } from 'vitest';
import { saveSignatures } from './signatures.api';

const portal = vi.hoisted(() => ({ option: null as unknown }));
vi.mock('@/portal/user-option', () => ({
  readUserOption: async () => portal.option,
  writeUserOption: async (_name: string, value: unknown) => {
    portal.option = value;
  },
}));

beforeEach(() => {
  portal.option = { 'anna@x.example': 'Anna', 'sales@x.example': 'Sales' };
});

it('a changed signature leaves those this device never read', async () => {
  expect(await saveSignatures({ 'anna@x.example': 'A. Weber' }, {})).toEqual(portal.option);
  expect(portal.option).toEqual({ 'anna@x.example': 'A. Weber', 'sales@x.example': 'Sales' });
});

it('a signature that was emptied goes', async () => {
  await saveSignatures(
    { 'sales@x.example': 'Sales' },
    { 'anna@x.example': 'Anna', 'sales@x.example': 'Sales' },
  );
  expect(portal.option).toEqual({ 'sales@x.example': 'Sales' });
});
