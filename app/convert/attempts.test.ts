// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Intent, journal } from '@/journal/journal';
import { PortalError } from '@/portal/errors';
import {
  attemptKey,
  attemptOf,
  clearSettledAttempt,
  endWaiting,
  putAside,
  unseenAttempts,
  watchAttempt,
} from './attempt-store';
import { resumeOpenAttempts, startAttempt } from './attempts';
import type { LookResult } from './look';

const looks: LookResult[] = [];
const lookAt = vi.fn(async (): Promise<LookResult> => {
  const result = looks.length > 1 ? looks.shift() : looks[0];
  if (result === undefined) throw new Error('The portal does not answer.');
  return result;
});
vi.mock('./look.api', () => ({ lookAt: () => lookAt() }));
const setDeadline = vi.fn(async (_id: number, _deadline: string): Promise<unknown> => true);
const readDeadline = vi.fn(async (_id: number): Promise<string | null> => null);
vi.mock('./task.api', () => ({
  setDeadline: (id: number, deadline: string) => setDeadline(id, deadline),
  readDeadline: (id: number) => readDeadline(id),
}));
vi.mock('@/mail/person.api', () => ({
  profileQuery: () => ({ queryKey: ['profile'], queryFn: () => ({ id: 1 }) }),
}));

let messageId = 0;

function intent(change: Partial<Intent> = {}): Intent {
  const plain = { subject: 's', sender: 'x', title: 't', knownBefore: [], day: null, deadline: null };
  return { kind: 'task', messageId, ...plain, ...change };
}

function start(send: () => Promise<unknown>, change: Partial<Intent> = {}) {
  const onCreated = vi.fn();
  startAttempt({ intent: intent(change), send, idKey: 'taskId', onCreated });
  return onCreated;
}

const now = () => attemptOf(attemptKey('task', messageId));
const noted = () =>
  journal
    .entries()
    .filter((entry) => entry.messageId === messageId)
    .map((entry) => entry.state);

function failure(meaning: PortalError['meaning']): PortalError {
  return new PortalError({ meaning, method: 'm', status: 0, code: '', message: '' });
}

beforeEach(() => {
  vi.useFakeTimers();
  messageId += 1;
  looks.length = 0;
  lookAt.mockClear();
  setDeadline.mockReset().mockResolvedValue(true);
  readDeadline.mockReset().mockResolvedValue(null);
  for (const entry of unseenAttempts()) putAside(attemptKey(entry.kind, entry.messageId));
});
afterEach(() => vi.useRealTimers());

describe('an attempt', () => {
  it('is in the journal before the request leaves', async () => {
    const send = vi.fn(async () => {
      expect(noted()).toEqual(['sending']);
      return { taskId: 42 };
    });
    const onCreated = start(send);
    await vi.runAllTimersAsync();
    expect(now()).toEqual({ phase: 'created', id: 42, existing: false, isAnswered: true });
    expect(noted()).toEqual(['created']);
    expect(onCreated).toHaveBeenCalledExactlyOnceWith(42);
  });

  it('is one request for any number of presses', async () => {
    let answer: (value: unknown) => void = () => {};
    const send = vi.fn(() => new Promise((resolve) => (answer = resolve)));
    start(send);
    start(send);
    await vi.advanceTimersByTimeAsync(50);
    start(send);
    answer({ taskId: 42 });
    await vi.runAllTimersAsync();
    expect(send).toHaveBeenCalledTimes(1);
    expect(noted()).toEqual(['created']);
  });

  it('that made something takes no further press until the dialog is opened anew', async () => {
    const send = vi.fn(async () => ({ taskId: 42 }));
    start(send);
    await vi.runAllTimersAsync();
    start(send);
    await vi.runAllTimersAsync();
    expect(send).toHaveBeenCalledTimes(1);
    clearSettledAttempt('task', messageId);
    start(send);
    await vi.runAllTimersAsync();
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('that was refused keeps the reason', async () => {
    start(() => Promise.reject(failure('refused')));
    await vi.runAllTimersAsync();
    expect(now()).toMatchObject({ phase: 'refused', error: { meaning: 'refused' } });
    expect(noted()).toEqual(['refused']);
    expect(lookAt).not.toHaveBeenCalled();
  });
});

describe('a busy portal', () => {
  it('is waited for in sight, and asked once more', async () => {
    const send = vi
      .fn<() => Promise<unknown>>()
      .mockRejectedValueOnce(failure('too-fast'))
      .mockResolvedValue({ taskId: 7 });
    start(send);
    await vi.advanceTimersByTimeAsync(100);
    expect(now()?.phase).toBe('waiting');
    expect(noted()).toEqual(['not-sent']);
    await vi.runAllTimersAsync();
    expect(now()).toMatchObject({ phase: 'created', id: 7 });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('may be at work for a minute after the request it took, however long it was waited for', async () => {
    const busy = new PortalError({ meaning: 'too-fast', method: 'm', status: 429, code: '', message: '' });
    const send = vi
      .fn<() => Promise<unknown>>()
      .mockRejectedValueOnce(busy)
      .mockRejectedValueOnce(busy)
      .mockRejectedValueOnce(busy)
      .mockRejectedValue(failure('unknown-outcome'));
    looks.push('absent');
    start(send);
    await vi.advanceTimersByTimeAsync(105_000 + 15_000);
    expect(send).toHaveBeenCalledTimes(4);
    expect(now()).toEqual({ phase: 'absent', isFinal: false });
    expect(noted()).toEqual(['unclear']);
    await vi.runAllTimersAsync();
    expect(now()).toEqual({ phase: 'absent', isFinal: true });
  });

  it('is left alone when the person gives up', async () => {
    const send = vi.fn(() => Promise.reject(failure('too-fast')));
    start(send);
    await vi.advanceTimersByTimeAsync(100);
    endWaiting(attemptKey('task', messageId), false);
    await vi.runAllTimersAsync();
    expect(now()?.phase).toBe('not-sent');
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('is not written to behind the back of a person who left', async () => {
    const send = vi.fn(() => Promise.reject(failure('too-fast')));
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    start(send);
    await vi.runAllTimersAsync();
    expect(now()?.phase).toBe('not-sent');
    expect(send).toHaveBeenCalledTimes(1);
  });
});

describe('a lost answer', () => {
  const lost = () => Promise.reject(failure('unknown-outcome'));

  it('is looked up until the object turns up; nothing is sent again', async () => {
    looks.push('absent', { found: 42 });
    const send = vi.fn(lost);
    const onCreated = start(send);
    await vi.runAllTimersAsync();
    expect(now()).toEqual({ phase: 'created', id: 42, existing: false, isAnswered: false });
    expect(send).toHaveBeenCalledTimes(1);
    expect(onCreated).toHaveBeenCalledExactlyOnceWith(42);
  });

  it('is absent so far while the portal may still be at work, and for good after a minute', async () => {
    looks.push('absent');
    start(lost);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(now()).toEqual({ phase: 'absent', isFinal: false });
    expect(noted()).toEqual(['unclear']);
    await vi.runAllTimersAsync();
    expect(now()).toEqual({ phase: 'absent', isFinal: true });
    expect(noted()).toEqual(['absent']);
  });

  it('is still found when the portal was slow', async () => {
    looks.push('absent', 'absent', 'absent', 'absent', 'absent', { found: 42 });
    const onCreated = start(lost);
    await vi.runAllTimersAsync();
    expect(now()).toMatchObject({ phase: 'created', id: 42 });
    expect(onCreated).toHaveBeenCalledExactlyOnceWith(42);
  });

  it('stays unclear when nobody can know, or the portal is silent', async () => {
    looks.push('unknowable');
    start(lost);
    await vi.runAllTimersAsync();
    expect(now()?.phase).toBe('unclear');
    messageId += 1;
    looks.length = 0;
    start(lost);
    await vi.runAllTimersAsync();
    expect(now()?.phase).toBe('unclear');
    expect(noted()).toEqual(['unclear']);
  });

  it('is looked up once more before a repeat', async () => {
    looks.push('absent');
    start(lost);
    await vi.runAllTimersAsync();
    looks[0] = { found: 42 };
    const repeat = vi.fn(async () => ({ taskId: 43 }));
    start(repeat);
    await vi.runAllTimersAsync();
    expect(repeat).not.toHaveBeenCalled();
    expect(now()).toMatchObject({ phase: 'created', id: 42 });
  });

  it('that turns out to have made something else keeps what was typed since', async () => {
    looks.push('absent');
    start(lost);
    await vi.runAllTimersAsync();
    looks[0] = { found: 42 };
    const onCreated = start(async () => ({ taskId: 43 }), { title: 'written since' });
    await vi.runAllTimersAsync();
    expect(now()).toMatchObject({ phase: 'created', id: 42, existing: true });
    expect(onCreated).not.toHaveBeenCalled();
  });

  it('covers an answer without an id: no false success', async () => {
    looks.push('absent');
    start(async () => ({ success: true }));
    await vi.runAllTimersAsync();
    expect(now()?.phase).toBe('absent');
  });
});

describe('an outcome', () => {
  it('is kept as a notice when no dialog shows it, and put aside when one does', async () => {
    start(() => Promise.reject(failure('refused')));
    await vi.runAllTimersAsync();
    expect(unseenAttempts()).toMatchObject([{ messageId, state: 'sending' }]);
    clearSettledAttempt('task', messageId);
    expect(now()?.phase).toBe('refused');
    watchAttempt(attemptKey('task', messageId))();
    expect(unseenAttempts()).toEqual([]);
  });

  it('is no notice while its dialog is open', async () => {
    const stop = watchAttempt(attemptKey('task', messageId));
    start(async () => ({ taskId: 42 }));
    await vi.runAllTimersAsync();
    expect(unseenAttempts()).toEqual([]);
    stop();
  });

  it('of a closed dialog is not waited for: nothing is sent later', async () => {
    const send = vi.fn(() => Promise.reject(failure('too-fast')));
    const stop = watchAttempt(attemptKey('task', messageId));
    start(send);
    await vi.advanceTimersByTimeAsync(100);
    stop();
    await vi.runAllTimersAsync();
    expect(send).toHaveBeenCalledTimes(1);
    expect(now()?.phase).toBe('not-sent');
  });

  it('of our own fault does not say “sending” for ever', async () => {
    vi.spyOn(journal, 'begin').mockImplementation(() => {
      throw new Error('bug');
    });
    start(async () => ({ taskId: 42 }));
    await vi.runAllTimersAsync();
    expect(now()).toEqual({ phase: 'not-sent', error: null });
  });
});

describe('a press in another window a moment before', () => {
  async function made(secondsAgo: number, change: Partial<Intent> = {}) {
    const { key } = journal.begin(intent(change));
    journal.update(key, { state: 'created', objectId: 42 });
    await vi.advanceTimersByTimeAsync(secondsAgo * 1000);
    const send = vi.fn(async () => ({ taskId: 43 }));
    start(send);
    await vi.runAllTimersAsync();
    return send;
  }

  it('has done it: the second one is shown what is there', async () => {
    expect(await made(1)).not.toHaveBeenCalled();
    expect(now()).toMatchObject({ phase: 'created', id: 42, existing: true });
    expect(noted()).toEqual(['created']);
  });

  it('is another wish when it asked for something else, or was longer ago', async () => {
    expect(await made(1, { title: 'another' })).toHaveBeenCalledOnce();
    messageId += 1;
    expect(await made(6)).toHaveBeenCalledOnce();
  });
});

describe('a deadline', () => {
  const deadline = '2026-12-04T17:00:00.000Z';

  it('is set once the task is there, also when that was only found by looking', async () => {
    looks.push({ found: 42 });
    start(() => Promise.reject(failure('unknown-outcome')), { deadline });
    await vi.runAllTimersAsync();
    expect(setDeadline).toHaveBeenCalledExactlyOnceWith(42, deadline);
  });

  it('that cannot be set is said; the task stays', async () => {
    setDeadline.mockRejectedValueOnce(failure('refused'));
    start(async () => ({ taskId: 42 }), { deadline });
    await vi.runAllTimersAsync();
    expect(now()).toMatchObject({ phase: 'created', id: 42, deadline: 'failed' });
    expect(readDeadline).not.toHaveBeenCalled();
  });

  it('whose answer is lost is looked up, whatever zone the portal writes it in, and never set twice', async () => {
    setDeadline.mockRejectedValueOnce(failure('unknown-outcome'));
    readDeadline.mockResolvedValueOnce(null).mockResolvedValueOnce('2026-12-04T20:00:00+03:00');
    start(async () => ({ taskId: 42 }), { deadline });
    await vi.advanceTimersByTimeAsync(500);
    expect(now()).toMatchObject({ phase: 'created', deadline: 'looking' });
    await vi.runAllTimersAsync();
    expect(now()).toEqual({ phase: 'created', id: 42, existing: false, isAnswered: true });
    expect(setDeadline).toHaveBeenCalledOnce();
  });

  it('is unclear when nobody answers, and not set after every look', async () => {
    setDeadline.mockRejectedValue(failure('unknown-outcome'));
    readDeadline.mockRejectedValue(failure('unknown-outcome'));
    start(async () => ({ taskId: 42 }), { deadline });
    await vi.runAllTimersAsync();
    expect(now()).toMatchObject({ deadline: 'unclear' });
    messageId += 1;
    readDeadline.mockResolvedValue(null);
    start(async () => ({ taskId: 43 }), { deadline });
    await vi.runAllTimersAsync();
    expect(now()).toMatchObject({ deadline: 'failed' });
  });

  it('waits for a busy portal, because that refused before it acted', async () => {
    setDeadline.mockRejectedValueOnce(failure('too-fast'));
    start(async () => ({ taskId: 42 }), { deadline });
    await vi.advanceTimersByTimeAsync(500);
    expect(now()).toMatchObject({ deadline: 'busy' });
    await vi.runAllTimersAsync();
    expect(now()).toEqual({ phase: 'created', id: 42, existing: false, isAnswered: true });
    expect(setDeadline).toHaveBeenCalledTimes(2);
  });

  it('is not set by a computer that wakes up long afterwards', async () => {
    setDeadline.mockRejectedValueOnce(failure('too-fast'));
    start(async () => ({ taskId: 42 }), { deadline });
    await vi.advanceTimersByTimeAsync(500);
    vi.setSystemTime(Date.now() + 8 * 60 * 60_000);
    await vi.runAllTimersAsync();
    expect(setDeadline).toHaveBeenCalledOnce();
    expect(now()).toMatchObject({ phase: 'created', deadline: 'failed' });
  });

  it('another frame is still setting is left to that frame', async () => {
    const { key } = journal.begin(intent({ deadline }));
    journal.update(key, { state: 'created', objectId: 42 });
    const locks = {
      query: async () => ({}),
      request: (_name: string, _options: object, work: (lock: null) => Promise<void>) => work(null),
    };
    Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
    resumeOpenAttempts();
    await vi.runAllTimersAsync();
    Reflect.deleteProperty(navigator, 'locks');
    expect([now(), unseenAttempts()]).toEqual([undefined, []]);
  });

  it('under way when the page was closed is looked up, once', async () => {
    const { key } = journal.begin(intent({ deadline }));
    journal.update(key, { state: 'created', objectId: 42 });
    readDeadline.mockResolvedValue(null);
    resumeOpenAttempts();
    await vi.runAllTimersAsync();
    expect(now()).toMatchObject({ phase: 'created', id: 42, deadline: 'failed' });
    expect(setDeadline).not.toHaveBeenCalled();
    expect(journal.entries().at(-1)).toMatchObject({ state: 'created', deadline: null });
  });

  it('that fails while another task is being made of the message leaves that one alone', async () => {
    let refuse: (error: unknown) => void = () => {};
    setDeadline.mockReturnValueOnce(new Promise((_resolve, reject) => (refuse = reject)));
    start(async () => ({ taskId: 42 }), { deadline });
    await vi.advanceTimersByTimeAsync(100);
    clearSettledAttempt('task', messageId);
    start(() => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(100);
    refuse(failure('refused'));
    await vi.advanceTimersByTimeAsync(100);
    expect(now()).toMatchObject({ phase: 'sending' });
  });
});

describe('after a reload', () => {
  it('an attempt in flight is looked up, not repeated', async () => {
    journal.begin(intent());
    looks.push({ found: 42 });
    resumeOpenAttempts();
    await vi.runAllTimersAsync();
    expect(now()).toMatchObject({ phase: 'created', id: 42 });
    expect(noted()).toEqual(['created']);
  });
});
