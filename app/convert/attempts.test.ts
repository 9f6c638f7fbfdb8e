// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Intent, journal } from '@/journal/journal';
import { PortalError } from '@/portal/errors';
import {
  attemptKey,
  attemptOf,
  clearSettledAttempt,
  endWaiting,
  resumeOpenAttempts,
  startAttempt,
} from './attempts';
import type { LookResult } from './look';

const looks: LookResult[] = [];
const lookAt = vi.fn(async (): Promise<LookResult> => {
  const result = looks.length > 1 ? looks.shift() : looks[0];
  if (result === undefined) throw new Error('The portal does not answer.');
  return result;
});
vi.mock('./look.api', () => ({ lookAt: () => lookAt() }));

let messageId = 0;

function intent(): Intent {
  return { kind: 'task', messageId, subject: 's', sender: 'x', title: 't', knownBefore: [], day: null };
}

function start(send: () => Promise<unknown>) {
  const onCreated = vi.fn();
  startAttempt({ intent: intent(), send, idKey: 'taskId', onCreated });
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
    expect(now()).toEqual({ phase: 'created', id: 42, existing: false });
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
    expect(now()).toEqual({ phase: 'created', id: 42, existing: false });
    expect(send).toHaveBeenCalledTimes(1);
    expect(onCreated).toHaveBeenCalledExactlyOnceWith(42);
  });

  it('ends as absent when it surely is not there', async () => {
    looks.push('absent');
    start(lost);
    await vi.runAllTimersAsync();
    expect(now()?.phase).toBe('absent');
    expect(noted()).toEqual(['absent']);
    expect(lookAt).toHaveBeenCalledTimes(4);
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

  it('covers an answer without an id: no false success', async () => {
    looks.push('absent');
    start(async () => ({ success: true }));
    await vi.runAllTimersAsync();
    expect(now()?.phase).toBe('absent');
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
