import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setOwner } from '@/portal/owner';
import {
  allDrafts,
  countDrafts,
  draftName,
  dropDraft,
  keepDraft,
  type LetterDraft,
  MOST_DRAFTS,
  openDrafts,
  readDraft,
  subscribeDrafts,
  writingOf,
} from './letter-drafts';

const draft = (change: Partial<LetterDraft> = {}): LetterDraft => ({
  mode: 'new',
  messageId: null,
  from: null,
  to: [{ name: '', email: 'clara@x.example' }],
  cc: [],
  bcc: [],
  typed: { to: '', cc: '', bcc: '' },
  subject: 'Offer',
  html: 'Hello',
  text: 'Hello',
  isPlain: false,
  at: 1,
  ...change,
});

const kept = new Map<string, string>();

beforeEach(() => {
  vi.stubGlobal('window', {
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
    localStorage: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
      removeItem: (name: string) => void kept.delete(name),
    },
  });
  setOwner('portal', 1);
});

afterEach(() => {
  for (const { name } of allDrafts()) dropDraft(name);
  kept.clear();
  vi.unstubAllGlobals();
});

describe('drafts of letters', () => {
  it('are kept, listed with the newest first, and dropped', () => {
    keepDraft('new-a', draft({ at: 1 }));
    keepDraft('new-b', draft({ at: 3 }));
    keepDraft('reply-15', draft({ at: 2, mode: 'reply', messageId: 15 }));
    expect(allDrafts().map(({ name }) => name)).toEqual(['new-b', 'reply-15', 'new-a']);
    dropDraft('new-b');
    expect(countDrafts()).toBe(2);
    expect(readDraft('new-b')).toBeNull();
  });

  it('belong to one person', () => {
    keepDraft('new-a', draft());
    setOwner('portal', 2);
    expect(countDrafts()).toBe(0);
    expect(allDrafts()).toEqual([]);
    setOwner('portal', 1);
    expect(readDraft('new-a')).toEqual(draft());
  });

  it('are at most fifty: the oldest goes, and is told', () => {
    for (let at = 1; at <= MOST_DRAFTS; at++) expect(keepDraft(`new-${at}`, draft({ at }))).toBeNull();
    expect(keepDraft('new-last', draft({ at: 1000 }))?.name).toBe('new-1');
    expect(countDrafts()).toBe(MOST_DRAFTS);
    expect(readDraft('new-1')).toBeNull();
    // Typing on in one of them drops nothing.
    expect(keepDraft('new-2', draft({ at: 1001 }))).toBeNull();
  });

  it('tell whoever listens that the person is known', () => {
    const listener = vi.fn();
    const stop = subscribeDrafts(listener);
    openDrafts();
    stop();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('tell whoever listens', () => {
    const listener = vi.fn();
    const stop = subscribeDrafts(listener);
    keepDraft('new-a', draft());
    stop();
    dropDraft('new-a');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('that cannot be read are no drafts', () => {
    kept.set('mail-desk/portal/1/letter/new-a', '{"mode":"new"}');
    expect(readDraft('new-a')).toBeNull();
  });
});

it('one message has one answer: a reply and a reply to all share a draft', () => {
  expect(draftName({ mode: 'reply', messageId: 15 })).toBe(draftName({ mode: 'replyall', messageId: 15 }));
  expect(draftName({ mode: 'forward', messageId: 15 })).toBe('forward-15');
  keepDraft('reply-15', draft({ mode: 'replyall', messageId: 15 }));
  expect(writingOf('reply-15')).toEqual({ mode: 'replyall', messageId: 15 });
  expect(writingOf('new-k3x9')).toEqual({ mode: 'new', name: 'k3x9' });
  expect(writingOf('reply-x')).toBeNull();
  expect(writingOf('whatever')).toBeNull();
});
