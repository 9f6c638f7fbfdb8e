// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadLaterWords, loadLocale } from '@/i18n/i18n';
import { journal } from '@/journal/journal';
import type { Binding } from '@/mail/binding';
import { PortalError } from '@/portal/errors';
import { currentNotices, dropNotice } from '@/ui/notices';
import { resumeUnlinks, startUnlink } from './unlink';
import { forget, note, noted, unlinkOf, watchUnlink } from './unlink-store';

const CLIENT: Binding = { kind: 'crm', id: 31, entityTypeId: 3 };
const TASK: Binding = { kind: 'task', id: 42, entityTypeId: null };

let bindings: Binding[] = [];
let listsAll = true;
const takeOut = vi.fn<() => Promise<unknown>>();
vi.mock('./crm.api', () => ({ takeOutOfCrm: () => takeOut() }));
vi.mock('./look.api', () => ({ listsAllBindings: async () => listsAll }));
vi.mock('@/mail/reread', () => ({ readAgain: async () => ({ bindings }) }));
vi.mock('@/mail/person.api', () => ({
  profileQuery: () => ({ queryKey: ['profile'], queryFn: () => ({ id: 1 }) }),
}));

let messageId = 0;
let unwatch = () => {};

function failure(meaning: PortalError['meaning']): PortalError {
  const status = meaning === 'unknown-outcome' ? 0 : 400;
  return new PortalError({ meaning, method: 'm', status, code: '', message: '' });
}

beforeAll(async () => {
  await loadLocale('en');
  await loadLaterWords();
});
beforeEach(() => {
  vi.useFakeTimers();
  messageId += 1;
  bindings = [CLIENT];
  listsAll = true;
  takeOut.mockReset().mockResolvedValue({ result: true });
  unwatch = watchUnlink(messageId);
});
afterEach(() => {
  unwatch();
  forget(messageId);
  for (const { key } of currentNotices()) dropNotice(key);
  vi.useRealTimers();
});

describe('taking a message out of CRM', () => {
  it('is noted before the request leaves, and takes the entries of the journal back', async () => {
    const plain = { subject: 's', sender: 'x', title: 't', knownBefore: [], day: null, deadline: null };
    const { key } = journal.begin({ kind: 'crm', messageId, ...plain });
    journal.update(key, { state: 'created', objectId: 31 });
    takeOut.mockImplementation(async () => {
      expect(noted()).toMatchObject([{ messageId }]);
      return true;
    });
    startUnlink(messageId, 's');
    await vi.runAllTimersAsync();
    expect(unlinkOf(messageId)).toEqual({ phase: 'done' });
    expect(noted()).toEqual([]);
    expect(journal.entries().find((entry) => entry.key === key)?.state).toBe('undone');
  });

  it('is one request for any number of presses', async () => {
    startUnlink(messageId, 's');
    startUnlink(messageId, 's');
    await vi.runAllTimersAsync();
    startUnlink(messageId, 's');
    await vi.runAllTimersAsync();
    expect(takeOut).toHaveBeenCalledTimes(1);
  });

  it('keeps the reason of a refusal and forgets the intent', async () => {
    takeOut.mockRejectedValue(failure('refused'));
    startUnlink(messageId, 's');
    await vi.runAllTimersAsync();
    expect(unlinkOf(messageId)).toMatchObject({ phase: 'refused', error: { meaning: 'refused' } });
    expect(noted()).toEqual([]);
  });

  it('is looked up when the answer gets lost, and not sent again', async () => {
    takeOut.mockImplementation(async () => {
      bindings = [];
      throw failure('unknown-outcome');
    });
    startUnlink(messageId, 's');
    await vi.runAllTimersAsync();
    expect(unlinkOf(messageId)).toEqual({ phase: 'done' });
    expect(takeOut).toHaveBeenCalledTimes(1);
  });

  it('is still there so far while the portal may be at work, and for good after a minute', async () => {
    takeOut.mockRejectedValue(failure('unknown-outcome'));
    startUnlink(messageId, 's');
    await vi.advanceTimersByTimeAsync(15_000);
    expect(unlinkOf(messageId)).toEqual({ phase: 'still', isFinal: false });
    expect(noted()).toHaveLength(1);
    await vi.runAllTimersAsync();
    expect(unlinkOf(messageId)).toEqual({ phase: 'still', isFinal: true });
    expect(noted()).toEqual([]);
  });

  it('stays unclear, and noted, where a lone link of another kind may hide that of CRM', async () => {
    takeOut.mockRejectedValue(failure('unknown-outcome'));
    [bindings, listsAll] = [[TASK], false];
    startUnlink(messageId, 's');
    await vi.runAllTimersAsync();
    expect(unlinkOf(messageId)).toEqual({ phase: 'unclear' });
    expect(noted()).toHaveLength(1);
  });

  it('is not a success without a word that says so', async () => {
    takeOut.mockResolvedValue({ success: true });
    startUnlink(messageId, 's');
    await vi.advanceTimersByTimeAsync(15_000);
    expect(unlinkOf(messageId)?.phase).toBe('still');
  });

  it('of an earlier page is looked up after a reload and told', async () => {
    unwatch();
    note({ messageId, subject: 'Contract', at: Date.now() });
    bindings = [];
    resumeUnlinks();
    await vi.advanceTimersByTimeAsync(1000);
    expect(takeOut).not.toHaveBeenCalled();
    expect(currentNotices()).toMatchObject([{ key: `unlink:${messageId}`, tone: 'info' }]);
    expect(noted()).toEqual([]);
  });
});
