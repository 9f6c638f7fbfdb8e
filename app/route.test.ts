import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoute, HOME, parseRoute, type Route } from './route';

const anyRoute = fc.record<Route>({
  screen: fc.constant('inbox'),
  mailboxId: fc.option(fc.integer({ min: 1, max: 1e9 })),
  folder: fc.string(),
  search: fc.string(),
  unread: fc.boolean(),
  attachments: fc.boolean(),
  since: fc.constantFrom('', '2026-11-01'),
  until: fc.constantFrom('', '2026-11-30'),
  unlinked: fc.boolean(),
  todo: fc.boolean(),
  messageId: fc.integer({ min: 1, max: 1e9 }),
  dialog: fc.option(fc.constantFrom('task', 'event', 'chat')),
  writing: fc.constantFrom(
    null,
    { mode: 'new', name: 'k3x9' } as const,
    { mode: 'replyall', messageId: 15 } as const,
  ),
});

describe('the route in the hash', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(anyRoute, (route) => {
        expect(parseRoute(formatRoute(route))).toEqual({ ...route });
      }),
    );
    expect(parseRoute(formatRoute({ ...HOME, screen: 'made' }))).toEqual({ ...HOME, screen: 'made' });
  });

  it.each(['', '#', '#/', '#/nonsense', '#/inbox/all/-1', '#/inbox/1e3/0', '#/inbox/all/x/task', '#%%%'])(
    'makes the inbox of %j',
    (hash) => expect(parseRoute(hash)).toEqual(HOME),
  );

  it('keeps what is being written beside any screen, and no name it did not give', () => {
    const writing = { mode: 'forward', messageId: 7 } as const;
    expect(formatRoute({ ...HOME, screen: 'drafts', writing })).toBe('#/drafts?write=forward-7');
    expect(parseRoute('#/drafts?write=forward-7')).toEqual({ ...HOME, screen: 'drafts', writing });
    for (const name of ['reply-0', 'reply-x', 'send-5', 'new-', 'new-<b>', 'reply']) {
      expect(parseRoute(`#/inbox/all?write=${encodeURIComponent(name)}`)).toEqual(HOME);
    }
  });

  it('takes days only', () => {
    expect(parseRoute('#/inbox/all?since=2026-13-01&until=tomorrow')).toEqual(HOME);
  });

  it('knows no dialog without a message and no unknown dialog', () => {
    expect(parseRoute('#/inbox/all/15/delete')).toEqual({ ...HOME, messageId: 15 });
    expect(formatRoute({ ...HOME, dialog: 'task' })).toBe('#/inbox/all');
  });

  it('keeps the message and its dialog beside something of the portal', () => {
    const route: Route = { ...HOME, screen: 'aside', messageId: 15, dialog: 'task' };
    expect(formatRoute(route)).toBe('#/aside/15/task');
    expect(parseRoute('#/aside/15/task')).toEqual(route);
    expect(parseRoute('#/aside')).toEqual({ ...HOME, screen: 'aside' });
  });
});
