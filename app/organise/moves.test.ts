// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadLaterWords, loadLocale } from '@/i18n/i18n';
import { addFolder } from '@/mail/folder';
import { leavingFrom } from '@/mail/leaving';
import { toMessages } from '@/mail/message';
import { type MessageFilter, messagesQuery } from '@/mail/message.api';
import { queryClient } from '@/mail/query-client';
import { PortalError } from '@/portal/errors';
import { setOwner } from '@/portal/owner';
import { readV3, writeV3 } from '@/portal/rest';
import { currentNotices, dropNotice } from '@/ui/notices';
import { HOLD_MS, move, resumeMoves } from './moves';
import { notedMoves } from './noted';
import type { Item } from './plan';

vi.mock('@/portal/rest', () => ({ readV3: vi.fn(), writeV3: vi.fn() }));

const asked = vi.mocked(writeV3);
const listed = vi.mocked(readV3);
let nextId = 1;

beforeAll(async () => {
  await loadLocale('en').then(loadLaterWords);
  addFolder(1, 'Sent', 'sent');
  addFolder(1, 'Trash', 'trash');
});

beforeEach(() => {
  vi.useFakeTimers();
  window.localStorage.clear();
  // A person of their own for each test: what rests or is under way belongs to nobody else.
  setOwner('portal', nextId);
  asked.mockReset();
  listed.mockReset();
});

afterEach(() => {
  for (const { key } of currentNotices()) dropNotice(key);
  queryClient.clear();
  vi.useRealTimers();
});

function items(count: number): Item[] {
  return Array.from({ length: count }, () => {
    nextId += 1;
    return { id: nextId, mailboxId: 1, folder: 'INBOX', subject: `S${nextId}`, sender: 'a@example.org' };
  });
}

const FILTER = { mailboxId: 1, folder: 'INBOX' } as MessageFilter;

/** The portal has just listed these. */
function inList(...rows: Item[]): void {
  const page = { offset: 0, full: false, readAt: performance.now(), messages: toMessages(rows) };
  queryClient.setQueryData(messagesQuery(FILTER).queryKey, { pages: [page], pageParams: [0] });
}

function hidden(): number[] {
  return [...leavingFrom({ mailboxId: 1, folder: 'INBOX' })];
}

function said(): string[] {
  return currentNotices().map(({ text, detail }) => [text, detail].filter(Boolean).join(' | '));
}

function press(label: string): void {
  currentNotices()
    .flatMap(({ actions }) => actions)
    .find((action) => action.label === label)
    ?.onPress();
}

const moved = (movedCount: number) => ({ success: true, movedCount, action: 'delete' });

function refusal(code: string): PortalError {
  return new PortalError({
    meaning: 'refused',
    method: 'm',
    status: 400,
    code: 'C',
    message: 'no',
    details: [{ code, message: 'The portal’s words' }],
  });
}

describe('a move', () => {
  it('is noted and leaves the list at once, and the browser only after the hold', async () => {
    asked.mockResolvedValue(moved(2));
    const two = items(2);
    move({ action: 'delete', to: null, items: two });
    expect(hidden()).toEqual(two.map(({ id }) => id));
    expect(notedMoves()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(HOLD_MS - 1);
    expect(asked).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2);
    expect(asked).toHaveBeenCalledExactlyOnceWith('mail.message.movetofolder', {
      messageIds: two.map(({ id }) => id),
      action: 'delete',
    });
    expect(said()).toEqual(['2 messages moved to Trash']);
    expect(notedMoves()).toEqual([]);
    expect(hidden()).toEqual([]);
  });

  it('taken back in time never leaves', async () => {
    move({ action: 'delete', to: null, items: items(1) });
    press('Undo');
    await vi.advanceTimersByTimeAsync(HOLD_MS * 3);
    expect(asked).not.toHaveBeenCalled();
    expect([hidden(), notedMoves()]).toEqual([[], []]);
  });

  it('whose timer slept asks instead of acting', async () => {
    move({ action: 'delete', to: null, items: items(1) });
    vi.setSystemTime(Date.now() + 3_600_000);
    await vi.advanceTimersByTimeAsync(HOLD_MS);
    expect(asked).not.toHaveBeenCalled();
    expect(hidden()).toEqual([]);
    expect(said()).toEqual([expect.stringContaining('the computer slept meanwhile')]);
    asked.mockResolvedValue(moved(1));
    press('Do it now');
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('of messages already on their way does nothing', async () => {
    asked.mockResolvedValue(moved(1));
    const wish = { action: 'delete' as const, to: null, items: items(1) };
    move(wish);
    move(wish);
    expect(currentNotices()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(HOLD_MS + 1);
    move(wish);
    await vi.advanceTimersByTimeAsync(HOLD_MS + 1);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(said()).toContainEqual(expect.stringContaining('can be moved again in'));
  });

  it.each([
    ['MAIL_CLIENT_MESSAGES_MULTIPLE_FOLDERS', 'several folders', 'Try again'],
    ['MAIL_CLIENT_MOVE_TO_SELF_FOLDER', 'in this folder already', 'Try again'],
    ['MAIL_CLIENT_MAILBOX_NOT_FOUND', 'knows no folder', 'Choose another folder'],
    ['MAIL_CLIENT_FOLDER_IS_DISABLED', 'switched off', 'Choose another folder'],
    ['MAIL_CLIENT_SPAM_FOLDER_NOT_SELECTED_ERROR', 'No spam folder', 'Open Bitrix24 mail'],
    ['MAIL_CLIENT_TRASH_FOLDER_NOT_SELECTED_ERROR', 'No trash folder', 'Open Bitrix24 mail'],
    ['MAIL_CLIENT_SYNC_ERROR', 'mail server did not answer', 'Try again'],
    ['MAIL_CLIENT_MESSAGES_NOT_FOUND', 'again in a minute', 'Try again'],
    ['MAILBOX_MIGRATION_STATUS', 'another server', 'Try again'],
    ['', 'moved or deleted meanwhile', 'Try again'],
    ['UNHEARD_OF', 'The portal’s words', 'Try again'],
  ])('refused with %j comes back with its reason and way out', async (code, words, wayOut) => {
    asked.mockRejectedValue(refusal(code));
    move({ action: 'delete', to: null, items: items(1) });
    await vi.advanceTimersByTimeAsync(HOLD_MS + 1);
    expect(hidden()).toEqual([]);
    expect(said()).toEqual([expect.stringContaining(words)]);
    expect(currentNotices()[0]?.actions.map(({ label }) => label)).toContain(wayOut);
  });

  it('without an answer is looked up: gone from its folder is moved, still there is not', async () => {
    asked.mockRejectedValue(
      new PortalError({ meaning: 'unknown-outcome', method: 'm', status: 0, code: 'N', message: '' }),
    );
    listed.mockResolvedValue({ items: [] });
    const gone = items(1);
    inList(...gone);
    move({ action: 'delete', to: null, items: gone });
    await vi.advanceTimersByTimeAsync(HOLD_MS + 1100);
    expect(said()).toEqual(['1 message moved to Trash']);

    dropNotice(currentNotices()[0]?.key ?? '');
    const one = items(1);
    inList(...one);
    listed.mockResolvedValue({ items: one.map(({ id }) => ({ id })) });
    move({ action: 'delete', to: null, items: one });
    await vi.advanceTimersByTimeAsync(HOLD_MS + 14_000);
    expect(said()).toEqual([expect.stringMatching(/not deleted.*checking again/)]);
    expect(currentNotices()[0]?.actions).toEqual([]);
    // A minute later the portal cannot be at it any more, and a person may ask again.
    await vi.advanceTimersByTimeAsync(120_000);
    expect(currentNotices()[0]?.actions.map(({ label }) => label)).toEqual(['Try again']);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('of fewer than asked counts them and offers those that stayed', async () => {
    const three = items(3);
    inList(...three);
    asked.mockResolvedValueOnce(moved(2));
    listed.mockResolvedValue({ items: [{ id: three[1]?.id }] });
    move({ action: 'delete', to: null, items: three });
    await vi.advanceTimersByTimeAsync(HOLD_MS + 1);
    expect(said()).toEqual([expect.stringContaining('2 of 3 messages moved to Trash')]);
    asked.mockResolvedValueOnce(moved(1));
    press('Try the rest');
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveBeenLastCalledWith('mail.message.movetofolder', {
      messageIds: [three[1]?.id],
      action: 'delete',
    });
  });

  it('out of a list read long ago deletes only what is still there: the rest may be in Trash', async () => {
    const [one, two] = items(2) as [Item, Item];
    inList(one, two);
    await vi.advanceTimersByTimeAsync(120_000);
    // As every question for new mail does.
    queryClient.setQueryData(messagesQuery(FILTER).queryKey, (data) => data);
    listed.mockResolvedValue({ items: [{ id: two.id }] });
    asked.mockResolvedValue(moved(1));
    move({ action: 'delete', to: null, items: [one, two] });
    await vi.advanceTimersByTimeAsync(HOLD_MS + 1);
    expect(asked).toHaveBeenCalledExactlyOnceWith('mail.message.movetofolder', {
      messageIds: [two.id],
      action: 'delete',
    });
    expect(said()).toEqual([expect.stringMatching(/1 of 2 messages.*Not all are in that folder/)]);
  });

  it('goes back to where it was once the portal lets go of it, when the person wants that', async () => {
    asked.mockResolvedValue(moved(2));
    const two = items(2);
    move({ action: 'delete', to: null, items: two });
    await vi.advanceTimersByTimeAsync(HOLD_MS + 1);
    press('Move back');
    expect(said()).toEqual([expect.stringMatching(/Moving 2 messages to Inbox \| .*lets go/)]);
    await vi.advanceTimersByTimeAsync(58_000);
    expect(asked).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(3000);
    expect(asked).toHaveBeenLastCalledWith('mail.message.movetofolder', {
      messageIds: two.map(({ id }) => id),
      action: 'move',
      folder: 'INBOX',
    });
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('that erased, or whose sender would stay on the blacklist, offers no way back', async () => {
    asked.mockResolvedValue(moved(1));
    const [one, two] = items(2) as [Item, Item];
    move({ action: 'delete', to: null, items: [{ ...one, folder: 'Trash' }] });
    move({ action: 'spam', to: null, items: [{ ...two, folder: 'Sent' }] });
    await vi.advanceTimersByTimeAsync(HOLD_MS + 1);
    expect(said()).toEqual([
      '1 message deleted for good',
      expect.stringContaining('1 message moved to Spam'),
    ]);
    expect(currentNotices().flatMap(({ actions }) => actions)).toEqual([]);
  });

  it('over several groups lists what failed, and offers only what was certainly not done', async () => {
    const [one, two] = items(2) as [Item, Item];
    asked.mockResolvedValueOnce(moved(1)).mockRejectedValueOnce(refusal('MAIL_CLIENT_SYNC_ERROR'));
    move({ action: 'delete', to: null, items: [one, { ...two, folder: 'Sent' }] });
    await vi.advanceTimersByTimeAsync(HOLD_MS + 1);
    expect(said()).toEqual([
      expect.stringMatching(/1 of 2 messages moved to Trash.*Sent: 1 message\. The mail/s),
    ]);
    expect(currentNotices()[0]?.actions.map(({ label }) => label)).toEqual(['Try the rest']);
  });
});

describe('after a reload', () => {
  const part = { mailboxId: 1, folder: 'INBOX', ids: [900] };
  const item = { id: 900, mailboxId: 1, folder: 'INBOX', subject: 'S', sender: '' };
  const wish = { action: 'delete' as const, to: null, items: [item] };
  const left = (change: object) =>
    window.localStorage.setItem(
      `mail-desk/portal/${nextId}/moves`,
      JSON.stringify([{ key: 'k', at: Date.now() - 90_000, wish, waiting: [], underWay: null, ...change }]),
    );

  it('what had not left is told and waits for a press', async () => {
    setOwner('portal', nextId);
    left({ waiting: [part] });
    resumeMoves();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).not.toHaveBeenCalled();
    expect(said()).toEqual([expect.stringContaining('the page was closed before')]);
  });

  it('what was under way is looked up and never repeated', async () => {
    setOwner('portal', nextId);
    left({ underWay: part });
    listed.mockResolvedValue({ items: [] });
    resumeMoves();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).not.toHaveBeenCalled();
    expect(said()).toEqual(['1 message moved to Trash']);
  });
});
