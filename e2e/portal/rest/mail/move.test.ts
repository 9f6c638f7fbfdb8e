import { describe, expect, it } from 'vitest';
import type { Message } from '../../state.ts';
import { idsOf, refusalOf, testPortal } from '../portal-for-test.ts';

const MOVE = 'mail.message.movetofolder';
const letters: Partial<Message>[] = [{}, {}, { folders: ['Trash'] }, { mailboxId: 2 }];

async function mover(messages = letters, options: Parameters<typeof testPortal>[0] = {}) {
  const { portal, v3 } = await testPortal(options, messages);
  const move = (messageIds: unknown, action: unknown, folder?: string) =>
    v3(MOVE, { messageIds, action, folder });
  const foldersOf = () => portal.state.messages.map(({ folders }) => folders.join());
  return { portal, v3, move, foldersOf };
}

describe('moving', () => {
  it('counts the placements it takes away and keeps the ids', async () => {
    const { move, foldersOf, v3 } = await mover([{}, { folders: ['INBOX', 'Projects/Pier'] }]);
    const answer = await move([1, '2', 2, 99], 'move', 'spam');
    expect(answer.body['result']).toEqual({ success: true, movedCount: 3, action: 'move' });
    expect(foldersOf()).toEqual(['Spam', 'Spam']);
    expect(idsOf(await v3('mail.message.list', { folder: 'Spam' }))).toEqual([2, 1]);
  });

  it('puts the sender of junk on the blacklist and a way back off it', async () => {
    const { portal, move } = await mover([{}, { from: 'info@oak.example' }]);
    await move([1], 'spam');
    await move([2], 'spam');
    expect(portal.state.blacklist).toEqual(['clara@moss.example']);
    portal.state.messages[0]!.syncingUntil = 0;
    await move([1], 'move', 'INBOX');
    expect(portal.state.blacklist).toEqual([]);
  });

  it('deletes into the trash, and from the trash for good', async () => {
    const { move, foldersOf, v3 } = await mover();
    expect((await move([1], 'delete')).status).toBe(200);
    expect((await move([3], 'delete')).status).toBe(200);
    expect(foldersOf()).toEqual(['Trash', 'INBOX', '', 'INBOX']);
    expect(refusalOf(await v3('mail.message.get', { id: 3 })).code).toBe('ENTITYNOTFOUNDEXCEPTION');
  });

  it('serves several mailboxes by spam and delete, not by move', async () => {
    const { move, foldersOf } = await mover();
    const refused = await move([1, 4], 'move', 'Trash');
    expect(refused.text).toContain('All messages must belong to the same mailbox.');
    expect(refusalOf(refused).field).toBeUndefined();
    expect((await move([1, 4], 'delete')).body['result']).toMatchObject({ movedCount: 2 });
    expect(foldersOf()).toEqual(['Trash', 'INBOX', 'Trash', 'Trash']);
  });
});

describe('what is refused', () => {
  it.each([
    [undefined, 'spam', undefined, 'MISSING_MESSAGEIDS'],
    [[], 'spam', undefined, 'MISSING_MESSAGEIDS'],
    [1, 'spam', undefined, 'MISSING_MESSAGEIDS'],
    [[1], undefined, undefined, 'MISSING_ACTION'],
    [[1], 'Move', 'Sent', 'INVALID_ACTION'],
    [[1], 'move', undefined, 'MISSING_FOLDER'],
    [[1, 3], 'spam', undefined, 'MAIL_CLIENT_MESSAGES_MULTIPLE_FOLDERS'],
    [[1], 'move', 'inbox', 'MAIL_CLIENT_MOVE_TO_SELF_FOLDER'],
    [[3], 'move', 'Trash', 'MAIL_CLIENT_MOVE_TO_SELF_FOLDER'],
    [[1], 'move', 'Nowhere', 'MAIL_CLIENT_MAILBOX_NOT_FOUND'],
    [[1], 'move', 'Old', 'MAIL_CLIENT_FOLDER_IS_DISABLED'],
    [[99], 'spam', undefined, undefined],
  ])('%j %s %s: %s', async (ids, action, folder, field) => {
    const { move, foldersOf } = await mover();
    const refusal = refusalOf(await move(ids, action, folder));
    expect(refusal.status).toBe(400);
    expect(refusal.field).toBe(field);
    expect(foldersOf()).toEqual(['INBOX', 'INBOX', 'Trash', 'INBOX']);
  });

  it('breaks on more than 100 ids', async () => {
    const { move } = await mover();
    expect((await move(Array(101).fill(1), 'spam')).status).toBe(500);
    expect((await move(Array(100).fill(1), 'spam')).status).toBe(200);
  });

  it('takes an object for its values', async () => {
    const { move } = await mover();
    expect((await move({ a: 1, b: 2 }, 'spam')).body['result']).toMatchObject({ movedCount: 2 });
  });

  it('is a message that still moves, until the next synchronisation', async () => {
    const { portal, move } = await mover();
    await move([1], 'delete');
    const again = refusalOf(await move([1], 'move', 'INBOX'));
    expect(again.field).toBe('MAIL_CLIENT_MESSAGES_NOT_FOUND');
    portal.state.messages[0]!.syncingUntil = Date.now() - 1;
    expect((await move([1], 'move', 'INBOX')).status).toBe(200);
  });

  it('is a mailbox without the folder, or whose server is silent', async () => {
    const { portal, move } = await mover();
    portal.state.mailSwitches.imap = false;
    expect(refusalOf(await move([1], 'spam')).field).toBe('MAIL_CLIENT_SYNC_ERROR');
    portal.state.mailboxes[0]!.folders = portal.state.mailboxes[0]!.folders.slice(0, 2);
    expect(refusalOf(await move([1], 'spam')).field).toContain('SPAM_FOLDER_NOT_SELECTED');
    expect(refusalOf(await move([1], 'delete')).field).toContain('TRASH_FOLDER_NOT_SELECTED');
  });

  it('is named by its parameter in the documentation', async () => {
    const { move } = await mover(letters, { profile: 'docs' });
    expect(refusalOf(await move([1], 'move')).field).toBe('folder');
    expect(refusalOf(await move([], 'move')).field).toBe('messageIds');
    expect(refusalOf(await move([1, 3], 'spam')).field).toBe('messageIds');
  });
});
