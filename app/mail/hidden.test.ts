import { describe, expect, it } from 'vitest';
import { mailboxTitle, toMailboxes } from './mailbox';
import { toMessage, toMessages } from './message';
import { toThread } from './thread';

const SPOOFED = { id: 5, subject: 'Statement \u202Efdp.exe', mailboxEmail: 'a\u2066@b.example' };

describe('what reorders text on screen', () => {
  it('is taken out of subjects, in lists, messages and conversations', () => {
    expect(toMessage(SPOOFED).subject).toBe('Statement fdp.exe');
    expect(toMessages([SPOOFED])[0]?.mailboxEmail).toBe('a@b.example');
    expect(toThread([SPOOFED])[0]?.subject).toBe('Statement fdp.exe');
  });

  it('is taken out of what a mailbox is called; a mailbox without a name still gets one', () => {
    const [named, bare] = toMailboxes([{ id: 1, name: 'Sa\u202Eles', senderName: 'A\u0007nn' }, { id: 2 }]);
    expect(named && mailboxTitle(named)).toBe('Sales');
    expect(named?.senderName).toBe('Ann');
    expect(bare && mailboxTitle(bare)).toBe('#2');
  });
});
