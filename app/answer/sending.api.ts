import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { id, itemsOf, rows, text } from '@/mail/wire';
import { PortalError } from '@/portal/errors';
import { readV3, writeV3 } from '@/portal/rest';
import type { Letter, Sender } from './letter';
import { wireAddress } from './wire-address';

const SENDERS = 'mail.mailbox.senders';
const PAGE = 100;
const MOST_PAGES = 10;

const idOrNull = v.optional(v.fallback(v.nullable(id), null), null);
const wireSender = v.object({
  email: v.pipe(v.string(), v.includes('@')),
  name: text,
  senderId: idOrNull,
  mailboxId: idOrNull,
});

/** The addresses the person may write from, each once per mailbox: the portal signs with the first name anyway. */
export function sendersQuery() {
  return queryOptions({
    queryKey: ['senders'] as const,
    queryFn: listSenders,
    staleTime: 5 * 60_000,
  });
}

async function listSenders(): Promise<Sender[]> {
  const all = new Map<string, Sender>();
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const pagination = { limit: PAGE, offset: page * PAGE };
    const items = itemsOf(await readV3(SENDERS, { pagination }));
    if (!items) throw notAList(SENDERS);
    for (const sender of rows(wireSender, items)) {
      const key = `${sender.email.toLowerCase()} ${sender.mailboxId}`;
      if (!all.has(key)) all.set(key, sender);
    }
    if (items.length < PAGE) break;
  }
  return [...all.values()];
}

const METHODS = {
  new: 'mail.message.send',
  reply: 'mail.message.reply',
  replyall: 'mail.message.reply',
  forward: 'mail.message.forward',
} as const;

/**
 * Hands a letter to the portal, at most once. Throws {@link PortalError}; an address that is not complete is
 * refused here, before anything leaves.
 */
export async function postLetter(letter: Letter): Promise<unknown> {
  const method = METHODS[letter.mode];
  const { from, messageId } = letter;
  const list = (field: 'to' | 'cc' | 'bcc'): string[] => {
    const elements = letter[field].map(wireAddress);
    if (elements.includes(null)) throw incomplete(method, field);
    return elements.filter((element) => element !== null);
  };
  const [to, cc, bcc] = [list('to'), list('cc'), list('bcc')];
  return writeV3(method, {
    ...(letter.mode === 'new' ? {} : { [originalKey(letter.mode)]: messageId }),
    from: wireAddress(from) ?? from.email,
    to,
    ...(cc.length > 0 ? { cc } : {}),
    ...(bcc.length > 0 ? { bcc } : {}),
    subject: letter.subject.replace(/\s+/gu, ' ').trim(),
    body: letter.html,
    ...(from.senderId === null ? {} : { senderId: from.senderId }),
    ...(from.mailboxId === null ? {} : { mailboxId: from.mailboxId }),
  });
}

function originalKey(mode: Letter['mode']): string {
  return mode === 'forward' ? 'forwardMessageId' : 'replyToMessageId';
}

function incomplete(method: string, field: string): PortalError {
  const message = 'An address is not complete.';
  const details = [{ code: `INCOMPLETE_${field.toUpperCase()}`, message: '' }];
  return new PortalError({ meaning: 'refused', method, status: 0, code: 'INCOMPLETE', message, details });
}

function notAList(method: string): PortalError {
  const message = 'The answer does not have the expected shape.';
  return new PortalError({
    meaning: 'broken-portal',
    method,
    status: 200,
    code: 'UNEXPECTED_SHAPE',
    message,
  });
}
