// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setOwner } from '@/portal/owner';
import { type Meaning, PortalError } from '@/portal/errors';
import { currentNotices, dropNotice, newestUndo } from '@/ui/notices';
import type { LetterLook } from './find-letter.api';
import type { Letter } from './letter';
import { aLetter } from './letter-for-test';
import { clearSettledSending, onSettled, resumeOutbox, sendLetter, takeBack, takeOverLeft } from './outbox';
import {
  outboxRecords,
  putRecord,
  recordOf,
  type Sending,
  sendingOf,
  setSending,
  subscribeSendings,
} from './outbox-store';
import { sendingHold } from './sending-hold';

const postLetter = vi.fn(async (_letter: Letter): Promise<unknown> => ({ success: true, to: [] }));
vi.mock('./sending.api', () => ({ postLetter: (letter: Letter) => postLetter(letter) }));
const looks: (LetterLook | 'down')[] = [];
const lookForLetter = vi.fn(async (..._args: unknown[]): Promise<LetterLook> => {
  const result = looks.length > 1 ? looks.shift() : looks[0];
  if (result === undefined || result === 'down') throw new Error('The portal does not answer.');
  return result;
});
let isQueued = true;
vi.mock('./find-letter.api', () => ({
  lookForLetter: (...args: unknown[]) => lookForLetter(...args),
  newestIdBefore: async () => 40,
  newestKnownId: () => 30,
  isQueued: async () => isQueued,
}));
vi.mock('@/i18n/i18n', () => ({ t: (key: string) => key }));
vi.mock('./arrival', () => ({ awaitArrival: () => undefined }));
vi.mock('@/mail/person.api', () => ({
  profileQuery: () => ({ queryKey: ['profile'], queryFn: () => ({ id: 1 }) }),
}));

let count = 0;
let letter = aLetter();
const settled = vi.fn<(letter: Letter, sending: Sending) => void>();
const now = () => sendingOf(letter.name);
const stored = () => recordOf(letter.name)?.state;
const notice = () => currentNotices().at(-1);
const labels = () => notice()?.actions.map(({ label }) => label);
const press = (label: string) =>
  notice()
    ?.actions.find((action) => action.label === label)
    ?.onPress();
const posts = () => postLetter.mock.calls.length;

function failure(
  meaning: Meaning,
  init: { status?: number; code?: string; inner?: string } = {},
): PortalError {
  const { status = 400, code = 'CODE', inner } = init;
  const details = inner === undefined ? [] : [{ code: inner, message: 'The portal says no.' }];
  return new PortalError({ meaning, method: 'm', status, code, message: '', details });
}

function hide(isHidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
}

/** As a page that was closed in this state left it. */
function left(
  state: 'held' | 'waiting' | 'sending' | 'unclear' | 'absent' | 'not-sent',
  isSeen = false,
): void {
  const at = Date.now() - 1000;
  putRecord({ key: `left-${count}`, letter, state, at, since: at, lastId: 40, isSeen });
}

let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  setOwner('portal', 1);
  count += 1;
  letter = aLetter({ name: `new-a${count}` });
  window.localStorage.clear();
  sendingHold.set(10);
  looks.length = 0;
  isQueued = true;
  postLetter.mockReset().mockResolvedValue({ success: true, to: [] });
  lookForLetter.mockClear();
  settled.mockClear();
  stop = onSettled(settled);
  hide(false);
  for (const { key } of currentNotices()) dropNotice(key);
});
afterEach(async () => {
  stop();
  takeBack(letter.name);
  await vi.runAllTimersAsync();
  vi.useRealTimers();
});

describe('the time to take a letter back', () => {
  it('holds the letter, says to whom it goes, and sends when it is over', async () => {
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(9000);
    expect(now()).toMatchObject({ phase: 'held' });
    expect(stored()).toBe('held');
    expect(notice()).toMatchObject({ key: `sending:${letter.name}` });
    expect(posts()).toBe(0);
    await vi.advanceTimersByTimeAsync(1100);
    expect(now()).toEqual({ phase: 'sent', queued: true });
    expect(postLetter).toHaveBeenCalledExactlyOnceWith(letter);
    expect(settled).toHaveBeenCalledExactlyOnceWith(letter, { phase: 'sent', queued: true });
  });

  it('gives the letter back and forgets it', async () => {
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(5000);
    expect(takeBack(letter.name)).toEqual(letter);
    expect([now(), stored(), notice()]).toEqual([undefined, undefined, undefined]);
    await vi.runAllTimersAsync();
    expect(posts()).toBe(0);
    expect(settled).not.toHaveBeenCalled();
  });

  it('takes the letter back even in the tick of the press, and lets it go again', async () => {
    sendLetter(letter);
    expect(takeBack(letter.name)).toEqual(letter);
    sendLetter({ ...letter, subject: 'Better' });
    await vi.runAllTimersAsync();
    expect(postLetter).toHaveBeenCalledExactlyOnceWith({ ...letter, subject: 'Better' });
  });

  it('is undone by the newest undo', async () => {
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(100);
    newestUndo()?.();
    await vi.runAllTimersAsync();
    expect(posts()).toBe(0);
    expect(window.location.hash).toContain(`write=${letter.name}`);
  });

  it('is over once the request has left', async () => {
    postLetter.mockReturnValue(new Promise(() => {}));
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(10_500);
    expect(now()?.phase).toBe('sending');
    expect(takeBack(letter.name)).toBeNull();
    expect(newestUndo()).toBeNull();
    setSending(letter.name, undefined);
  });

  it('may be none', async () => {
    sendingHold.set(0);
    sendLetter(letter);
    expect(now()?.phase).toBe('sending');
    await vi.advanceTimersByTimeAsync(10);
    expect(posts()).toBe(1);
  });

  it('sends on time from a page behind another one', async () => {
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(5000);
    hide(true);
    await vi.advanceTimersByTimeAsync(6000);
    expect(posts()).toBe(1);
    expect(now()?.phase).toBe('sent');
  });

  it('does not send from a timer that slept with the computer', async () => {
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(5000);
    vi.setSystemTime(Date.now() + 8 * 3_600_000);
    hide(true);
    await vi.advanceTimersByTimeAsync(6000);
    expect(posts()).toBe(0);
    expect(now()).toEqual({ phase: 'not-sent', error: null });
    expect([stored(), recordOf(letter.name)?.isSeen]).toEqual(['not-sent', false]);
    hide(false);
    expect(labels()).toEqual(['sending.sendNow', 'sending.open']);
    press('sending.sendNow');
    await vi.advanceTimersByTimeAsync(100);
    expect(posts()).toBe(1);
    expect(now()?.phase).toBe('sent');
  });

  it('sends nothing that another window has taken over', async () => {
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(5000);
    const record = recordOf(letter.name)!;
    putRecord({ ...record, state: 'not-sent' });
    await vi.advanceTimersByTimeAsync(6000);
    expect(posts()).toBe(0);
    expect(now()?.phase).toBe('not-sent');
  });

  it('asks before the page goes', async () => {
    const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(isAsked()).toBe(false);
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(100);
    expect(isAsked()).toBe(true);
    await vi.runAllTimersAsync();
    expect(isAsked()).toBe(false);
  });
});

describe('one letter', () => {
  beforeEach(() => sendingHold.set(0));

  it('is noted before its request leaves, with all that was written', async () => {
    postLetter.mockImplementation(async () => {
      expect(outboxRecords()).toMatchObject([{ letter, state: 'sending', lastId: 40 }]);
      return { success: true };
    });
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(100);
    expect(stored()).toBe('sent');
  });

  it('is one request for any number of presses', async () => {
    let answer: (value: unknown) => void = () => {};
    postLetter.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    sendLetter(letter);
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(50);
    sendLetter(letter);
    answer({ success: true });
    await vi.advanceTimersByTimeAsync(50);
    sendLetter({ ...letter });
    await vi.runAllTimersAsync();
    expect(posts()).toBe(1);
  });

  it('is one request even when its answer is lost and somebody pressed meanwhile', async () => {
    looks.push('absent');
    let lose: (reason: Error) => void = () => {};
    postLetter.mockReturnValueOnce(new Promise((_, reject) => (lose = reject)));
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(50);
    sendLetter(letter);
    lose(failure('unknown-outcome', { status: 0 }));
    await vi.advanceTimersByTimeAsync(1500);
    sendLetter(letter);
    await vi.runAllTimersAsync();
    expect(posts()).toBe(1);
    expect(now()).toEqual({ phase: 'absent', isFinal: true });
  });

  it('of the same words is sent again only from a page opened anew', async () => {
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(60_000);
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(posts()).toBe(1);
    clearSettledSending(letter.name);
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(100);
    expect(posts()).toBe(2);
  });

  it('may be followed by another one under its name', async () => {
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(100);
    sendLetter({ ...letter, html: '<p>One more thing</p>' });
    await vi.advanceTimersByTimeAsync(100);
    expect(posts()).toBe(2);
  });

  it('is left to the window that is at it', async () => {
    const locks = {
      query: async () => ({}),
      request: (_name: string, _options: object, work: (lock: null) => unknown) => work(null),
    };
    vi.stubGlobal('navigator', { onLine: true, locks });
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(100);
    vi.unstubAllGlobals();
    expect(now()).toEqual({ phase: 'elsewhere' });
    expect(notice()?.text).toBe('compose.phase.elsewhere');
    expect(posts()).toBe(0);
  });

  it('says after a second that it is on its way, and after ten that the portal takes its time', async () => {
    postLetter.mockReturnValue(new Promise(() => {}));
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(900);
    expect(notice()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(200);
    expect(notice()).toMatchObject({ text: 'sending.sending' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(notice()).toMatchObject({ detail: 'sending.slow' });
    setSending(letter.name, undefined);
  });

  it('of an address without a mailbox here is sent, not queued', async () => {
    isQueued = false;
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(100);
    expect(now()).toEqual({ phase: 'sent', queued: false });
    expect(notice()).toMatchObject({ text: 'sending.sent' });
  });
});

const V3 = 'BITRIX_REST_V3_EXCEPTION_';

describe('after one request', () => {
  beforeEach(() => sendingHold.set(0));

  it.each<[string, PortalError, Sending['phase'], number]>([
    ['a bad recipient', failure('refused', { inner: 'RESOLVE_RECIPIENTS_ERROR' }), 'refused', 0],
    ['a missing subject', failure('refused', { inner: 'MISSING_SUBJECT' }), 'refused', 0],
    ['a gone original', failure('gone', { code: `${V3}ENTITYNOTFOUNDEXCEPTION` }), 'refused', 0],
    ['a missing permission', failure('no-scope', { status: 403 }), 'refused', 0],
    ['a plan without mail', failure('no-access', { status: 403 }), 'refused', 0],
    ['a portal without the method', failure('no-mail-api', { status: 404 }), 'refused', 0],
    ['a manual block', failure('no-access', { status: 503, code: 'OVERLOAD_LIMIT' }), 'refused', 0],
    [
      'a reported failure, after two looks',
      failure('refused', { inner: 'MESSAGE_SEND_FAILED' }),
      'refused',
      2,
    ],
    ['a session that ended', failure('signed-out', { status: 401 }), 'not-sent', 0],
    ['no connection', failure('not-sent', { status: 0, code: 'OFFLINE' }), 'not-sent', 0],
    ['a dropped connection', failure('unknown-outcome', { status: 0 }), 'absent', 4],
    ['a time-out', failure('unknown-outcome', { status: 0, code: 'REQUEST_TIMEOUT' }), 'absent', 4],
    ['a broken portal', failure('unknown-outcome', { status: 502 }), 'absent', 4],
    ['an answer that is none', failure('broken-portal', { status: 200 }), 'absent', 4],
  ])('%s', async (_name, error, phase, looked) => {
    looks.push('absent');
    postLetter.mockRejectedValue(error);
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(now()?.phase).toBe(phase);
    expect(posts()).toBe(1);
    expect(lookForLetter.mock.calls.length).toBe(looked);
    expect(recordOf(letter.name)?.letter).toEqual(letter);
    await vi.runAllTimersAsync();
    expect(settled).toHaveBeenCalledTimes(1);
    expect(posts()).toBe(1);
  });

  it.each([[null], [{}], [{ success: false }], ['ok'], [{ success: 'true' }]])(
    'an answer %j is no success',
    async (answer) => {
      looks.push('absent');
      postLetter.mockResolvedValue(answer);
      sendLetter(letter);
      await vi.advanceTimersByTimeAsync(20_000);
      expect(now()?.phase).toBe('absent');
    },
  );
});

describe('a lost answer', () => {
  beforeEach(() => {
    sendingHold.set(0);
    postLetter.mockRejectedValue(failure('unknown-outcome', { status: 0 }));
  });

  it('is settled by the letter among the mail', async () => {
    looks.push('absent', 'down', { found: 41 });
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(2500);
    expect(now()?.phase).toBe('looking');
    expect(stored()).toBe('unclear');
    await vi.advanceTimersByTimeAsync(6000);
    expect(now()).toEqual({ phase: 'sent', queued: true });
    expect(lookForLetter.mock.lastCall).toEqual([letter, expect.any(Number), 40]);
  });

  it('is called not visible yet while the portal may still be at work, then probably not sent', async () => {
    looks.push('absent');
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(now()).toEqual({ phase: 'absent', isFinal: false });
    expect(settled).not.toHaveBeenCalled();
    expect(labels()).toEqual(['sending.lookAgain']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(now()).toEqual({ phase: 'absent', isFinal: true });
    expect(labels()).toEqual(['sending.lookAgain', 'sending.sendAgain', 'sending.open']);
    await vi.runAllTimersAsync();
    expect(posts()).toBe(1);
  });

  it('may be found late', async () => {
    looks.push('absent');
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(20_000);
    looks.splice(0, 1, { found: 41 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(settled).toHaveBeenCalledExactlyOnceWith(letter, { phase: 'sent', queued: true });
  });

  it('stays unclear while the portal does not answer, and a look on wish settles it', async () => {
    looks.push('down');
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(now()).toEqual({ phase: 'unclear' });
    expect(notice()).toMatchObject({ detail: 'sending.unclearHint' });
    looks.splice(0, 1, { found: 41 });
    press('sending.lookAgain');
    await vi.advanceTimersByTimeAsync(100);
    expect(now()?.phase).toBe('sent');
  });

  it('of an address without a mailbox here cannot be known, which is said with where to look', async () => {
    looks.push('unlisted');
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(now()).toEqual({ phase: 'unclear' });
    expect(lookForLetter).toHaveBeenCalledTimes(1);
    expect(notice()).toMatchObject({ detail: 'sending.unlisted' });
    expect(labels()).toEqual(['sending.open']);
  });

  it('is looked up once more before the person sends again', async () => {
    looks.push('absent');
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(80_000);
    looks.splice(0, 1, { found: 41 });
    press('sending.sendAgain');
    await vi.advanceTimersByTimeAsync(1000);
    expect(now()?.phase).toBe('sent');
    expect(posts()).toBe(1);
  });

  it('does not forbid to send again', async () => {
    looks.push('absent');
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(80_000);
    postLetter.mockResolvedValue({ success: true });
    press('sending.sendAgain');
    await vi.advanceTimersByTimeAsync(1000);
    expect(now()?.phase).toBe('sent');
    expect(posts()).toBe(2);
  });

  it('does not pass for sent because the look before a repeat fails', async () => {
    looks.push('down');
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(20_000);
    postLetter.mockResolvedValue({ success: true });
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(2000);
    expect(posts()).toBe(2);
  });

  it('that turns up late does not swallow what was written since', async () => {
    looks.push('absent');
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(80_000);
    looks.splice(0, 1, { found: 41 });
    const changed = { ...letter, html: '<p>Yes, and more</p>' };
    sendLetter(changed);
    await vi.advanceTimersByTimeAsync(1000);
    expect(posts()).toBe(1);
    expect(now()).toEqual({ phase: 'not-sent', error: null });
    expect(notice()).toMatchObject({ detail: 'sending.notSent.earlier' });
    expect(recordOf(letter.name)?.letter).toEqual(changed);
  });

  it('behind a reported failure is found too', async () => {
    postLetter.mockRejectedValue(failure('refused', { inner: 'MESSAGE_REPLY_FAILED' }));
    looks.push('absent', { found: 41 });
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(3000);
    expect(now()?.phase).toBe('sent');
  });
});

it('a fault of whoever listens does not unsay what the portal said', async () => {
  sendingHold.set(0);
  settled.mockImplementation(() => {
    throw new Error('A fault of ours.');
  });
  sendLetter(letter);
  await vi.advanceTimersByTimeAsync(100);
  settled.mockReset();
  expect(now()).toMatchObject({ phase: 'sent' });
});

describe('a busy portal', () => {
  const busy = failure('too-fast', { status: 503, code: 'QUERY_LIMIT_EXCEEDED' });
  beforeEach(() => sendingHold.set(0));

  it('is waited for in sight, and asked once more', async () => {
    postLetter.mockRejectedValueOnce(busy);
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(100);
    expect([now()?.phase, stored()]).toEqual(['waiting', 'waiting']);
    expect(notice()).toMatchObject({ text: 'sending.waiting', until: expect.any(Number) });
    await vi.advanceTimersByTimeAsync(3000);
    expect(now()?.phase).toBe('sent');
    expect(posts()).toBe(2);
  });

  it('is left alone when the person takes the letter back', async () => {
    postLetter.mockRejectedValue(busy);
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(100);
    press('sending.doNotSend');
    await vi.runAllTimersAsync();
    expect([now(), stored(), posts()]).toEqual([undefined, undefined, 1]);
  });

  it('is not written to behind the back of a person who left', async () => {
    postLetter.mockRejectedValue(busy);
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(100);
    hide(true);
    await vi.runAllTimersAsync();
    expect([now()?.phase, posts()]).toEqual(['not-sent', 1]);
  });

  it('that stays busy leaves the letter here', async () => {
    postLetter.mockRejectedValue(busy);
    sendLetter(letter);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(now()).toEqual({ phase: 'not-sent', error: busy });
    expect(posts()).toBe(4);
  });
});

describe('after a reload', () => {
  it.each(['held', 'waiting'] as const)(
    'a letter that was %s stays here, and one click sends it',
    async (state) => {
      left(state);
      resumeOutbox();
      await vi.advanceTimersByTimeAsync(30_000);
      expect(posts()).toBe(0);
      expect(notice()).toMatchObject({ text: 'sending.notSent', detail: 'sending.notSent.closed' });
      press('sending.sendNow');
      await vi.advanceTimersByTimeAsync(2000);
      expect(posts()).toBe(1);
    },
  );

  it.each(['sending', 'unclear'] as const)('a letter that was %s is looked up', async (state) => {
    left(state);
    looks.push({ found: 41 });
    resumeOutbox();
    await vi.advanceTimersByTimeAsync(100);
    expect(now()?.phase).toBe('sent');
    expect(posts()).toBe(0);
  });

  it('what was told on a screen somebody had before them is not told again', async () => {
    left('not-sent', true);
    resumeOutbox();
    await vi.advanceTimersByTimeAsync(100);
    expect(notice()).toBeUndefined();
    left('absent');
    resumeOutbox();
    await vi.advanceTimersByTimeAsync(100);
    expect(notice()).toMatchObject({ text: 'sending.absent' });
  });

  it('a stored outbox of another shape is not believed', () => {
    window.localStorage.setItem('mail-desk/portal/1/outbox', '[{"key":1},null,"x"]');
    expect(outboxRecords()).toEqual([]);
  });
});

describe('another window', () => {
  it('that was closed leaves its letter to this one, once it can be at it no longer', async () => {
    const at = Date.now();
    putRecord({ key: `left-${count}`, letter, state: 'held', at, since: at, lastId: 40, isSeen: false });
    takeOverLeft();
    await vi.advanceTimersByTimeAsync(100);
    expect([now(), notice()]).toEqual([undefined, undefined]);
    await vi.advanceTimersByTimeAsync(3 * 60_000);
    takeOverLeft();
    await vi.advanceTimersByTimeAsync(100);
    expect(now()).toEqual({ phase: 'not-sent', error: null });
    expect(notice()).toMatchObject({ text: 'sending.notSent', detail: 'sending.notSent.closed' });
    expect(posts()).toBe(0);
  });

  it('that lives keeps its letter, however long it takes', async () => {
    const at = Date.now() - 10 * 60_000;
    putRecord({ key: `left-${count}`, letter, state: 'sending', at, since: at, lastId: 40, isSeen: false });
    const locks = {
      query: async () => ({}),
      request: (_name: string, _options: object, work: (lock: null) => unknown) => work(null),
    };
    vi.stubGlobal('navigator', { onLine: true, locks });
    takeOverLeft();
    await vi.advanceTimersByTimeAsync(30_000);
    vi.unstubAllGlobals();
    expect([stored(), lookForLetter.mock.calls]).toEqual(['sending', []]);
  });

  it('that has the letter is shown, and how it ended', () => {
    const watch = vi.fn();
    left('held');
    const hear = () =>
      window.dispatchEvent(new StorageEvent('storage', { key: 'mail-desk/portal/1/outbox' }));
    const stopWatching = subscribeSendings(watch);
    hear();
    expect(now()).toEqual({ phase: 'elsewhere' });
    left('not-sent');
    hear();
    expect(now()).toEqual({ phase: 'not-sent', error: null });
    stopWatching();
    setSending(letter.name, undefined);
  });
});
