// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadLocale } from '@/i18n/i18n';
import { journal } from '@/journal/journal';
import type { Message } from '@/mail/message';
import { queryClient } from '@/mail/query-client';
import { PortalError } from '@/portal/errors';
import { ownedName, setOwner } from '@/portal/owner';
import { readStored, removeStored, writeStored } from '@/portal/storage';
import type { LookResult } from '../look';
import type { Queue } from './queue';
import { bulkNow, setBulk } from './queue-store';
import { forgetQueue, goOn, resumeQueue, retryFailed, startQueue, stopQueue } from './run-queue';

const send = vi.fn<(messageId: number) => Promise<unknown>>();
const onMade = vi.fn<(messageId: number) => void>();
vi.mock('./kinds', () => ({
  BULK: {
    task: {
      idKey: 'taskId',
      readsFirst: true,
      titleOf: (message: Message) => message.subject,
      prepare: async (message: Message) => () => send(message.id),
      onMade: () => undefined,
    },
    crm: {
      idKey: null,
      readsFirst: true,
      titleOf: (message: Message) => message.subject,
      prepare: async (message: Message) => () => send(message.id),
      onMade: (id: number) => onMade(id),
    },
  },
}));
const looks = new Map<number, LookResult>();
const lookAt = vi.fn(async (entry: { messageId: number }) => looks.get(entry.messageId) ?? 'absent');
vi.mock('../look.api', () => ({ lookAt: (entry: { messageId: number }) => lookAt(entry) }));
vi.mock('@/mail/person.api', () => ({
  profileQuery: () => ({ queryKey: ['profile'], queryFn: () => ({ id: 1 }), staleTime: Infinity }),
  readerZone: () => 'UTC',
  scopesQuery: () => ({ queryKey: ['scopes'] }),
}));
const read = vi.fn(async (id: number): Promise<Message> => message(id));
vi.mock('@/mail/message.api', () => ({
  messageQuery: (id: number) => ({ queryKey: ['message', id], queryFn: () => read(id), retry: false }),
}));

let first = 0;

function message(id: number, taskId?: number): Message {
  const bindings = taskId === undefined ? [] : [{ kind: 'task' as const, id: taskId, entityTypeId: null }];
  return {
    id,
    subject: `s${id}`,
    from: { name: 'A', email: 'a@b' },
    date: null,
    bindings,
  } as Message;
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => first + index);

function start(count: number, again = false): void {
  const params = { responsible: null, textChoice: 'link' as const, again };
  startQueue(
    'task',
    params,
    ids(count).map((id) => message(id)),
  );
}

const states = () => bulkNow()?.queue.items.map(({ state }) => state);
const asked = () => send.mock.calls.map(([id]) => id - first);

function failure(meaning: PortalError['meaning'], status = 0): PortalError {
  return new PortalError({ meaning, method: 'm', status, code: '', message: '' });
}

function noted(messageId: number): void {
  journal.begin({
    kind: 'task',
    messageId,
    subject: '',
    sender: '',
    title: '',
    knownBefore: [],
    day: null,
    deadline: null,
  });
}

const keptName = () => ownedName('bulk') ?? '';

beforeAll(() => loadLocale('en'));
beforeEach(() => {
  vi.useFakeTimers();
  first += 100;
  setOwner('portal', first);
  looks.clear();
  onMade.mockClear();
  lookAt.mockClear();
  queryClient.clear();
  send.mockReset().mockImplementation(async (id) => ({ taskId: id * 10 }));
  read.mockReset().mockImplementation(async (id) => message(id));
});
afterEach(async () => {
  await vi.runAllTimersAsync();
  setBulk(null);
  vi.useRealTimers();
});

describe('a queue', () => {
  it('makes one of each, one after the other, and is forgotten once it is done', async () => {
    let atOnce = 0;
    send.mockImplementation(async (id) => {
      atOnce += 1;
      expect(atOnce).toBe(1);
      await new Promise((resolve) => window.setTimeout(resolve, 100));
      atOnce -= 1;
      return { taskId: id * 10 };
    });
    start(4);
    await vi.advanceTimersByTimeAsync(50);
    expect(readStored(keptName())).toMatchObject({
      items: [{ state: 'sending' }, { state: 'todo' }, {}, {}],
    });
    await vi.runAllTimersAsync();
    expect(states()).toEqual(['created', 'created', 'created', 'created']);
    expect(asked()).toEqual([0, 1, 2, 3]);
    expect(bulkNow()?.phase).toBe('ended');
    expect(readStored(keptName())).toBeUndefined();
  });

  it('is one queue for any number of presses', async () => {
    start(2);
    const begun = bulkNow();
    start(5);
    goOn();
    expect(bulkNow()).toBe(begun);
    await vi.runAllTimersAsync();
    expect(asked()).toEqual([0, 1]);
    expect(states()).toHaveLength(2);
  });

  it('leaves out what has one by now, unless asked for another', async () => {
    read.mockImplementation(async (id) => message(id, id === first ? 7 : undefined));
    start(2);
    await vi.runAllTimersAsync();
    expect(states()).toEqual(['skipped', 'created']);
    expect(bulkNow()?.queue.items[0]?.objectId).toBe(7);
    forgetQueue();
    queryClient.clear();
    start(1, true);
    await vi.runAllTimersAsync();
    expect(asked()).toEqual([1, 0]);
  });

  it('leaves out what a colleague made since the message was read a moment ago', async () => {
    queryClient.setQueryDefaults(['message'], { staleTime: 60_000 });
    queryClient.setQueryData(['message', first], message(first));
    read.mockImplementation(async (id) => message(id, 7));
    start(1);
    await vi.runAllTimersAsync();
    expect([asked(), states()]).toEqual([[], ['skipped']]);
  });

  it('goes on past a refusal and tries only that one again', async () => {
    send.mockImplementationOnce(() => Promise.reject(failure('refused', 400)));
    start(3);
    await vi.runAllTimersAsync();
    expect(states()).toEqual(['refused', 'created', 'created']);
    retryFailed();
    await vi.runAllTimersAsync();
    expect(states()).toEqual(['created', 'created', 'created']);
    expect(asked()).toEqual([0, 1, 2, 0]);
  });

  it('looks an unclear one up after the others, and never asks for it twice', async () => {
    send.mockImplementationOnce(() => Promise.reject(failure('unknown-outcome')));
    looks.set(first, { found: 77 });
    start(3);
    send.mockImplementation(async (id) => {
      expect(lookAt).not.toHaveBeenCalled();
      return { taskId: id * 10 };
    });
    await vi.runAllTimersAsync();
    expect(states()).toEqual(['created', 'created', 'created']);
    expect(bulkNow()?.queue.items[0]?.objectId).toBe(77);
    expect(asked()).toEqual([0, 1, 2]);
  });

  it('keeps an unclear one nobody can settle out of every further try', async () => {
    send.mockImplementationOnce(() => Promise.reject(failure('unknown-outcome')));
    looks.set(first, 'unknowable');
    start(2);
    await vi.runAllTimersAsync();
    expect(states()).toEqual(['unclear', 'created']);
    retryFailed();
    await vi.runAllTimersAsync();
    expect(asked()).toEqual([0, 1]);
    expect(readStored(keptName())).toMatchObject({ items: [{ state: 'unclear' }, { state: 'created' }] });
  });

  it('never asks for one whose earlier try is unclear', async () => {
    noted(first);
    looks.set(first, 'unknowable');
    start(2);
    await vi.runAllTimersAsync();
    expect(states()).toEqual(['unclear', 'created']);
    expect(asked()).toEqual([1]);
  });

  it('waits while the portal is busy and goes on by itself', async () => {
    send.mockImplementationOnce(() => Promise.reject(failure('too-fast', 503)));
    send.mockImplementationOnce(() => Promise.reject(failure('too-fast', 503)));
    start(2);
    await vi.runAllTimersAsync();
    expect(states()).toEqual(['created', 'created']);
    expect(asked()).toEqual([0, 0, 0, 1]);
  });

  it('stands still when there is no network, and goes on with all that is left', async () => {
    send.mockImplementationOnce(async (id) => ({ taskId: id * 10 }));
    send.mockImplementationOnce(() => Promise.reject(failure('not-sent')));
    start(3);
    await vi.runAllTimersAsync();
    expect(bulkNow()).toMatchObject({ phase: 'paused', halt: 'offline' });
    expect(states()).toEqual(['created', 'todo', 'todo']);
    goOn();
    await vi.runAllTimersAsync();
    expect(states()).toEqual(['created', 'created', 'created']);
  });

  it('stops after the one that is under way', async () => {
    send.mockImplementation(async (id) => {
      stopQueue();
      return { taskId: id * 10 };
    });
    start(3);
    await vi.runAllTimersAsync();
    expect(bulkNow()).toMatchObject({ phase: 'paused', halt: 'stopped' });
    expect(states()).toEqual(['created', 'todo', 'todo']);
    forgetQueue();
    expect(readStored(keptName())).toBeUndefined();
  });
});

describe('a queue for CRM', () => {
  const client = { kind: 'crm' as const, id: 31, entityTypeId: 3 };
  const inCrm = (id: number): Message => ({ ...message(id), bindings: [client] });

  function startCrm(...messages: Message[]): void {
    send.mockResolvedValue({ result: true });
    startQueue('crm', { responsible: null, textChoice: 'link', again: false }, messages);
  }

  it('takes the bare word of the portal, and asks afterwards which client it is', async () => {
    startCrm(...ids(2).map((id) => message(id)));
    await vi.runAllTimersAsync();
    expect(bulkNow()?.queue.items).toMatchObject([
      { state: 'created', objectId: 0 },
      { state: 'created', objectId: 0 },
    ]);
    expect(onMade.mock.calls.map(([id]) => id - first)).toEqual([0, 1]);
  });

  it('leaves out what is in CRM by now, and knows with which client', async () => {
    read.mockImplementation(async (id) => (id === first ? inCrm(id) : message(id)));
    startCrm(...ids(2).map((id) => message(id)));
    await vi.runAllTimersAsync();
    expect(bulkNow()?.queue.items).toMatchObject([
      { state: 'skipped', objectId: 31, entityTypeId: 3 },
      { state: 'created' },
    ]);
    expect(asked()).toEqual([1]);
  });

  it('finds the client of one whose answer was lost, and files nothing twice', async () => {
    startCrm(...ids(2).map((id) => message(id)));
    send.mockReset().mockImplementationOnce(() => Promise.reject(failure('unknown-outcome')));
    send.mockResolvedValue({ result: true });
    looks.set(first, { found: 31, entityTypeId: 3 });
    await vi.runAllTimersAsync();
    expect(bulkNow()?.queue.items[0]).toMatchObject({ state: 'created', objectId: 31, entityTypeId: 3 });
    expect(asked()).toEqual([0, 1]);
  });

  it('goes on past messages CRM refuses one by one, and stands still where there is no CRM', async () => {
    startCrm(...ids(5).map((id) => message(id)));
    const colleague = new PortalError({
      meaning: 'refused',
      method: 'm',
      status: 400,
      code: '',
      message: '',
      details: [{ code: '', message: 'Mail between colleagues is not saved to CRM.' }],
    });
    send.mockRejectedValue(colleague);
    await vi.runAllTimersAsync();
    expect(states()).toEqual(Array(5).fill('refused'));
    forgetQueue();
    send.mockReset();
    startCrm(message(first + 50), message(first + 51));
    send.mockRejectedValue(
      new PortalError({
        ...colleague,
        message: '',
        details: [{ code: '', message: 'CRM is not installed.' }],
      }),
    );
    await vi.runAllTimersAsync();
    expect(bulkNow()).toMatchObject({ phase: 'paused', halt: 'refused' });
    expect(states()).toEqual(['refused', 'todo']);
  });
});

describe('after a reload', () => {
  function kept(...list: Queue['items'][number]['state'][]): void {
    writeStored(keptName(), {
      key: 'k',
      at: Date.now() - 5000,
      kind: 'task',
      params: { responsible: null, textChoice: 'link', again: false },
      items: list.map((state, index) => ({
        id: first + index,
        subject: `s${first + index}`,
        from: { name: '', email: '' },
        date: null,
        had: [],
        state,
        objectId: null,
        existing: false,
        reason: null,
      })),
    });
  }

  it('nothing goes on by itself; what was under way is looked up', async () => {
    kept('created', 'sending', 'todo');
    noted(first + 1);
    looks.set(first + 1, { found: 5 });
    await Promise.all([resumeQueue(), vi.runAllTimersAsync()]);
    expect(bulkNow()).toMatchObject({ phase: 'paused', halt: 'reload' });
    expect(states()).toEqual(['created', 'created', 'todo']);
    expect(send).not.toHaveBeenCalled();
    goOn();
    await vi.runAllTimersAsync();
    expect(asked()).toEqual([2]);
    expect(states()).toEqual(['created', 'created', 'created']);
  });

  it('one of which nothing was noted had not left', async () => {
    kept('sending', 'todo');
    await Promise.all([resumeQueue(), vi.runAllTimersAsync()]);
    expect(states()).toEqual(['todo', 'todo']);
    expect(lookAt).not.toHaveBeenCalled();
  });

  it('a queue another window ended meanwhile is not begun again', async () => {
    kept('created', 'todo');
    await Promise.all([resumeQueue(), vi.runAllTimersAsync()]);
    removeStored(keptName());
    goOn();
    await vi.runAllTimersAsync();
    expect(send).not.toHaveBeenCalled();
    expect(states()).toEqual(['created', 'not-sent']);
  });

  it('a report that is closed, or settled late, leaves alone what another window has begun since', async () => {
    send.mockRejectedValueOnce(failure('unknown-outcome'));
    start(1);
    await vi.advanceTimersByTimeAsync(20_000);
    expect([bulkNow()?.phase, states()]).toEqual(['ended', ['absent']]);
    const theirs = { ...bulkNow()?.queue, key: 'theirs' };
    writeStored(keptName(), theirs);
    await vi.runAllTimersAsync();
    expect(states()).toEqual(['missing']);
    expect(readStored(keptName())).toEqual(theirs);
    forgetQueue();
    expect(readStored(keptName())).toEqual(theirs);
  });

  it('a new wish waits until the earlier one is over', async () => {
    kept('created', 'todo');
    start(3);
    await vi.runAllTimersAsync();
    expect(send).not.toHaveBeenCalled();
    expect(bulkNow()).toMatchObject({ phase: 'paused', queue: { key: 'k' } });
  });
});
