// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { journal } from '@/journal/journal';
import type { Standing } from '@/journal/standing';
import type { Message } from '@/mail/message';
import { messageQuery } from '@/mail/message.api';
import { profileQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { setOwner } from '@/portal/owner';
import type { Run, RunStep } from './run';
import { keepRun, keptRun, runNow, setRun } from './run-store';
import {
  checkOpen,
  equip,
  goOn,
  leaveRun,
  resumeRun,
  startRun,
  stopRun,
  takeExisting,
  tryAgain,
} from './runner';
import type { Tools } from './tools';

const DONE: Standing = { state: 'done', id: 42, existing: false, isFound: false };
const listeners = new Set<() => void>();
const make = vi.fn<Tools['make']>();
const send = vi.fn<Tools['reply']['send']>();
const standing = vi.fn<Tools['standing']>();
const replyStanding = vi.fn<Tools['reply']['standing']>();
const wasSent = vi.fn<Tools['reply']['wasSent']>();
const check = vi.fn<Tools['check']>();

const tools: Tools = {
  existing: () => [],
  titleOf: ({ subject }) => subject,
  responsibleOf: () => '',
  make,
  standing,
  check,
  subscribe: (listener) => {
    listeners.add(listener);
    return () => undefined;
  },
  linkOf: async (kind, id) => `https://portal.example/${kind}/${id}`,
  link: () => null,
  endWaiting: () => undefined,
  reply: {
    plan: async () => null,
    send,
    standing: replyStanding,
    wasSent,
    takeBack: () => undefined,
    subscribe: () => () => undefined,
  },
};

const plan = {
  to: [{ name: 'Clara', email: 'clara@example.org' }],
  from: { name: '', email: 'anna@example.org', senderId: null, mailboxId: 1 },
  subject: 'Re: Chairs',
  signature: '',
};

function step(kind: RunStep['kind'], more: Partial<RunStep> = {}): RunStep {
  const none = { text: '', had: [], use: null, since: 0, id: null, existing: false, words: '' };
  return { kind, state: 'todo', plan: kind === 'reply' ? plan : null, ...none, ...more };
}

function runOf(...steps: RunStep[]): Run {
  return {
    key: `run-${Math.random()}`,
    recipe: 'On it',
    message: { id: 101, subject: 'Chairs', sender: 'Clara' },
    steps,
  };
}

const TASK = step('task', { text: 'Chairs' });
const REPLY = step('reply', { text: 'Task {id}, {link}' });
const states = () => runNow()?.run.steps.map(({ state }) => state);
const phase = async (wanted: string) => vi.waitFor(() => expect(runNow()?.phase).toBe(wanted));

let person = 0;
beforeEach(() => {
  vi.resetAllMocks();
  localStorage.clear();
  setRun(null);
  person += 1;
  setOwner('portal', person);
  const message = { id: 101, subject: 'Chairs', mailboxId: 1, bindings: [] } as unknown as Message;
  queryClient.setQueryDefaults(messageQuery(101).queryKey, { retry: false });
  queryClient.setQueryData(messageQuery(101).queryKey, message);
  queryClient.setQueryData(profileQuery().queryKey, { id: person, name: '', isAdmin: false, timeZone: '' });
  make.mockResolvedValue(DONE);
  send.mockResolvedValue({ ...DONE, id: 0 });
  equip(tools);
});

describe('a run', () => {
  it('does one step after the other and fills in what the first one made', async () => {
    startRun(runOf(TASK, REPLY));
    startRun(runOf(TASK, REPLY));
    await phase('ended');
    expect(make).toHaveBeenCalledTimes(1);
    expect(send.mock.calls.map(([, , text]) => text)).toEqual(['Task 42, https://portal.example/task/42']);
    expect(keptRun()).toBeNull();
  });

  it('notes a step before it is asked for', async () => {
    make.mockImplementation(async () => {
      expect(keptRun()?.steps[0]?.state).toBe('doing');
      return DONE;
    });
    startRun(runOf(TASK));
    await phase('ended');
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('takes what exists instead of making another', async () => {
    startRun(runOf({ ...TASK, use: 7 }, REPLY));
    await phase('ended');
    expect(make).not.toHaveBeenCalled();
    expect(send.mock.calls[0]?.[2]).toContain('Task 7');
  });

  it('stops at a refusal; the person tries again or goes on without it', async () => {
    make.mockResolvedValueOnce({ state: 'stopped', words: 'No.' });
    startRun(runOf(TASK, step('reply', { text: 'Thank you' })));
    await phase('paused');
    expect(send).not.toHaveBeenCalled();
    goOn(true);
    await phase('ended');
    expect(states()).toEqual(['left', 'done']);

    make.mockResolvedValueOnce({ state: 'stopped', words: 'No.' });
    startRun(runOf(TASK, REPLY));
    await phase('paused');
    tryAgain();
    await phase('ended');
    expect(states()).toEqual(['done', 'done']);
  });

  it('never sends a reply whose number is not there', async () => {
    make.mockResolvedValueOnce({ state: 'stopped', words: 'No.' });
    startRun(runOf(TASK, REPLY));
    await phase('paused');
    goOn(true);
    await vi.waitFor(() => expect(states()).toEqual(['left', 'todo']));
    await phase('paused');
    expect(send).not.toHaveBeenCalled();
  });

  it('does not go on by itself after a lost answer, found or not', async () => {
    make.mockResolvedValueOnce({ ...DONE, isFound: true });
    startRun(runOf(TASK, REPLY));
    await phase('paused');
    expect([runNow()?.halt, states()]).toEqual(['found', ['done', 'todo']]);

    setRun(null);
    localStorage.clear();
    make.mockResolvedValueOnce({ state: 'unclear' });
    standing.mockReturnValue({ state: 'unclear' });
    startRun(runOf(TASK, REPLY));
    await phase('paused');
    checkOpen();
    expect(check).toHaveBeenCalledWith('task', 101);
    standing.mockReturnValue({ ...DONE, isFound: true });
    for (const listener of listeners) listener();
    expect([runNow()?.halt, states()]).toEqual(['found', ['done', 'todo']]);
    expect(send).not.toHaveBeenCalled();
    goOn();
    await phase('ended');
    expect(send).toHaveBeenCalledTimes(1);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('asks when a colleague was quicker', async () => {
    make.mockResolvedValueOnce({ state: 'exists', id: 900 });
    startRun(runOf(TASK, REPLY));
    await phase('paused');
    takeExisting();
    await phase('ended');
    expect(send.mock.calls[0]?.[2]).toContain('Task 900');
  });
});

it('a reply that stayed here and was sent from its notice is done', async () => {
  send.mockResolvedValueOnce({ state: 'stopped', words: 'No network.' });
  startRun(runOf({ ...REPLY, text: 'Thank you' }));
  await phase('paused');
  for (const listener of listeners) listener();
  expect(states()).toEqual(['stopped']);
  wasSent.mockImplementation((id, { to }, text) => id === 101 && to === plan.to && text === 'Thank you');
  for (const listener of listeners) listener();
  expect([states(), runNow()?.phase, keptRun()]).toEqual([['done'], 'ended', null]);
});

it('a step that is stopped while its message is read does not leave', async () => {
  let answer: (text: string) => void = () => {};
  vi.spyOn(tools, 'linkOf').mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  startRun(runOf(TASK, REPLY));
  await vi.waitFor(() => expect(tools.linkOf).toHaveBeenCalled());
  stopRun();
  answer('https://portal.example/task/42');
  await phase('paused');
  expect([runNow()?.halt, states()]).toEqual(['person', ['done', 'todo']]);
  expect(send).not.toHaveBeenCalled();
});

it('a reply names what was there before by its own title', async () => {
  const entry = { kind: 'task' as const, messageId: 101, subject: '', sender: '', title: 'Six chairs' };
  const { key } = journal.begin({ ...entry, knownBefore: [], day: null, deadline: null });
  journal.update(key, { state: 'created', objectId: 7 });
  startRun(runOf({ ...TASK, text: 'Another title', use: 7 }, { ...REPLY, text: '{title}' }));
  await phase('ended');
  expect(send.mock.calls[0]?.[2]).toBe('Six chairs');
});

describe('another window', () => {
  const locks = (isFree: boolean) => {
    const request = (_name: string, _options: object, work: (lock: object | null) => Promise<void>) =>
      work(isFree ? {} : null);
    Object.defineProperty(navigator, 'locks', {
      value: { query: async () => ({}), request },
      configurable: true,
    });
  };
  afterEach(() => void Reflect.deleteProperty(navigator, 'locks'));

  it('that runs a recipe of its own holds this one up, and it can be run afterwards', async () => {
    locks(false);
    startRun(runOf(TASK, REPLY));
    await phase('elsewhere');
    expect(runNow()?.isHeldUp).toBe(true);
    locks(true);
    goOn();
    await phase('ended');
    expect(states()).toEqual(['done', 'done']);
  });

  it('that has ended a run is not followed by doing it again, though an answer comes late here', async () => {
    make.mockResolvedValueOnce({ state: 'absent', isFinal: false });
    startRun(runOf(TASK, REPLY));
    await phase('paused');
    localStorage.clear();
    standing.mockReturnValue({ ...DONE, isFound: true });
    for (const listener of listeners) listener();
    expect(states()).toEqual(['done', 'todo']);
    goOn();
    await phase('elsewhere');
    expect(runNow()?.isHeldUp).toBe(false);
    goOn();
    await phase('elsewhere');
    expect(send).not.toHaveBeenCalled();
  });

  it('keeps a run of its own when a report is closed here', async () => {
    make.mockResolvedValueOnce({ state: 'stopped', words: 'No.' });
    startRun(runOf(TASK));
    await phase('paused');
    const theirs = runOf(TASK, REPLY);
    keepRun(theirs);
    leaveRun();
    expect(keptRun()).toEqual(theirs);
  });
});

describe('after a reload', () => {
  it('what was under way is told as it stands, and the rest waits', async () => {
    keepRun(runOf({ ...TASK, state: 'doing', since: 5 }, REPLY));
    standing.mockReturnValue({ ...DONE, isFound: true });
    await resumeRun();
    expect([runNow()?.phase, runNow()?.halt, states()]).toEqual(['paused', 'reload', ['done', 'todo']]);
    expect(make).not.toHaveBeenCalled();
    goOn();
    await phase('ended');
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('a step of which nothing was noted had not left, and a reply of which nothing was noted may have', async () => {
    keepRun(runOf({ ...TASK, state: 'doing', since: 5 }));
    standing.mockReturnValue({ state: 'todo' });
    await resumeRun();
    expect(states()).toEqual(['todo']);

    setRun(null);
    keepRun(runOf({ ...REPLY, state: 'doing', since: 5 }));
    replyStanding.mockReturnValue({ state: 'unclear' });
    await resumeRun();
    expect(states()).toEqual(['unclear']);
  });

  it('a run another window has gone on with is shown before anything is done', async () => {
    const run = runOf({ ...TASK, state: 'done', id: 42 }, REPLY);
    keepRun(run);
    await resumeRun();
    keepRun({ ...run, steps: run.steps.map((one) => ({ ...one, state: 'done' as const })) });
    goOn();
    await vi.waitFor(() => expect(states()).toEqual(['done', 'done']));
    expect(send).not.toHaveBeenCalled();
  });
});
