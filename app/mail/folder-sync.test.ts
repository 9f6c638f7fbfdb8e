// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PortalError } from '@/portal/errors';

const portal = vi.hoisted(() => ({ option: null as unknown, isDown: false, writes: [] as unknown[] }));

vi.mock('@/portal/user-option', () => ({
  readUserOption: async () => {
    if (portal.isDown) throw down();
    return portal.option;
  },
  writeUserOption: async (_name: string, value: unknown) => {
    portal.writes.push(value);
    if (portal.isDown) throw down();
    portal.option = value;
  },
}));

function down(): PortalError {
  return new PortalError({
    meaning: 'unknown-outcome',
    method: 'user.option.get',
    status: 0,
    code: '',
    message: '',
  });
}

/** A visit: the modules as after a reload, over what the browser kept. */
async function visit() {
  vi.resetModules();
  await (await import('@/i18n/i18n')).loadLocale('en');
  const { folderStore } = await import('./folder-store');
  const { addFolder, knownFolders } = await import('./folder');
  const { syncFolders } = await import('./folder-sync');
  folderStore.open('folders');
  const paths = (mailboxId: number) => knownFolders(mailboxId).map(({ path }) => path);
  return { addFolder, paths, syncFolders };
}

beforeEach(() => {
  window.localStorage.clear();
  Object.assign(portal, { option: null, isDown: false, writes: [] });
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});

describe('the folders a portal keeps', () => {
  it('learn of several changes by one write, and are there on the next visit at once', async () => {
    const first = await visit();
    await first.syncFolders();
    first.addFolder(1, 'Archive');
    first.addFolder(1, 'Work/Invoices');
    await vi.advanceTimersByTimeAsync(5000);
    expect(portal.writes).toHaveLength(1);
    expect((await visit()).paths(1)).toEqual(['INBOX', 'Archive', 'Work/Invoices']);
  });

  it('win over this device, but for what they were not told yet', async () => {
    const first = await visit();
    first.addFolder(1, 'Mine');
    portal.option = {
      1: { folders: [{ role: 'own', path: 'Theirs' }], missed: {} },
      2: { folders: [{ role: 'sent', path: 'Sent' }], missed: {} },
    };
    const second = await visit();
    await second.syncFolders();
    expect([second.paths(1), second.paths(2)]).toEqual([
      ['INBOX', 'Mine'],
      ['INBOX', 'Sent'],
    ]);
    await vi.advanceTimersByTimeAsync(5000);

    portal.option = { 1: { folders: [], missed: {} } };
    const third = await visit();
    await third.syncFolders();
    expect([third.paths(1), third.paths(2)]).toEqual([['INBOX'], ['INBOX']]);
  });

  it('are never written over when they could not be read', async () => {
    portal.option = { 2: { folders: [{ role: 'own', path: 'Theirs' }], missed: {} } };
    portal.isDown = true;
    const { addFolder, paths, syncFolders } = await visit();
    await syncFolders();
    addFolder(1, 'Mine');
    await vi.advanceTimersByTimeAsync(5000);
    expect(portal.writes).toEqual([]);
    portal.isDown = false;
    await syncFolders();
    await vi.advanceTimersByTimeAsync(5000);
    expect(paths(1)).toEqual(['INBOX', 'Mine']);
    expect(Object.keys(portal.option as object)).toEqual(['1', '2']);
  });
});
