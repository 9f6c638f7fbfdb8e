// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadLocale } from '@/i18n/i18n';
import { knownFolders } from './folder';
import { rolesToFind } from './folder-book';
import { findFolder, lookAround } from './folder-finder';
import { folderStore } from './folder-store';

const portal = vi.hoisted(() => ({
  folders: [] as string[],
  asked: [] as { folder: string; at: number }[],
  running: 0,
  most: 0,
}));

vi.mock('./folder.api', () => ({
  hasMail: async (_mailboxId: number, folder: string) => {
    portal.asked.push({ folder, at: Date.now() });
    portal.running += 1;
    portal.most = Math.max(portal.most, portal.running);
    await new Promise((resolve) => {
      window.setTimeout(resolve, 50);
    });
    portal.running -= 1;
    return portal.folders.includes(folder);
  },
}));

let mailboxId = 0;

beforeAll(async () => void (await loadLocale('en')));

beforeEach(() => {
  mailboxId += 1;
  Object.assign(portal, { folders: [], asked: [], running: 0, most: 0 });
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});

describe('looking for folders', () => {
  it('stops at the first name that answers, and remembers it', async () => {
    portal.folders = ['Sent Items', 'INBOX.Sent'];
    const found = findFolder(mailboxId, 'sent');
    await vi.runAllTimersAsync();
    expect(await found).toBe('Sent Items');
    expect(portal.asked.at(-1)?.folder).toBe('Sent Items');
    expect(knownFolders(mailboxId)).toContainEqual(
      expect.objectContaining({ role: 'sent', path: 'Sent Items' }),
    );
  });

  it('in the background asks at most once in two seconds, and not again what it just tried', async () => {
    portal.folders = ['Drafts'];
    const looking = lookAround(mailboxId, new AbortController().signal);
    await vi.runAllTimersAsync();
    await looking;
    const pauses = portal.asked.slice(1).map(({ at }, index) => at - (portal.asked[index]?.at ?? 0));
    expect(portal.asked.length).toBeGreaterThan(10);
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(2000);
    expect(rolesToFind(folderStore.book(), mailboxId, Date.now() - 86_400_000)).toEqual([]);
  });

  it('never asks twice at once, whoever else is looking', async () => {
    const looks = [findFolder(mailboxId, 'spam'), findFolder(mailboxId, 'trash')];
    await vi.runAllTimersAsync();
    expect(await Promise.all(looks)).toEqual([null, null]);
    expect(portal.most).toBe(1);
  });

  it('ends where it is when nobody looks at the mailbox any more', async () => {
    const stop = new AbortController();
    const looking = lookAround(mailboxId, stop.signal);
    await vi.advanceTimersByTimeAsync(5000);
    stop.abort();
    await vi.runAllTimersAsync();
    await looking;
    expect(portal.asked.length).toBeLessThanOrEqual(2);
    expect(rolesToFind(folderStore.book(), mailboxId, Date.now())).toHaveLength(4);
  });
});
