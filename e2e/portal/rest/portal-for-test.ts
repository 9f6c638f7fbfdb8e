import { onTestFinished } from 'vitest';
import { createPortal } from '../portal.ts';
import { issueToken, type Message, type Seed } from '../state.ts';
import type { PortalOptions } from './method.ts';

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: Record<string, unknown>;
}

/** A portal with a small mailbox, called without a socket and with a good token; closed when the test ends. */
export async function testPortal(options: Partial<PortalOptions> = {}, messages: Partial<Message>[] = []) {
  const portal = await createPortal({
    seed: () => smallSeed(messages),
    appUrl: 'http://127.0.0.1:1/',
    ...options,
  });
  onTestFinished(() => portal.close());
  const token = issueToken(portal.state).access;
  const send = (path: string, body: string, headers: Record<string, string> = JSON_TYPE) =>
    answerOf(portal.fetch(new Request(`${portal.url}${path}`, { method: 'POST', headers, body })));
  const v3 = (method: string, params: object = {}) =>
    send(`/rest/api/${method}`, JSON.stringify({ ...params, auth: token }));
  const v2 = (method: string, params: object = {}) =>
    send(`/rest/${method}`, JSON.stringify({ ...params, auth: token }));
  return { portal, token, send, v3, v2 };
}

export async function answerOf(pending: Promise<Response>): Promise<Answer> {
  const response = await pending;
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  const body = isJson ? (JSON.parse(text) as Record<string, unknown>) : {};
  return { status: response.status, headers: response.headers, text, body };
}

/** The rows of a list answer. */
export function itemsOf({ body }: Answer): Record<string, unknown>[] {
  return (body['result'] as { items: Record<string, unknown>[] }).items;
}

export function idsOf(answer: Answer): unknown[] {
  return itemsOf(answer).map((item) => item['id']);
}

export function itemOf({ body }: Answer): Record<string, unknown> {
  return (body['result'] as { item: Record<string, unknown> }).item;
}

/** The last part of the error code, and the `field` of the first entry. */
export function refusalOf({ status, body }: Answer): { status: number; code: string; field?: string } {
  const { code, validation } = body['error'] as { code: string; validation?: { field?: string }[] };
  const field = validation?.[0]?.field;
  return { status, code: code.split('_').at(-1) ?? '', ...(field !== undefined && { field }) };
}

export const JSON_TYPE = { 'content-type': 'application/json' };

/** 12:00 of 20 May 2026 by UTC, 15:00 on the server. */
export const NOON = Date.UTC(2026, 4, 20, 12);

function smallSeed(messages: Partial<Message>[]): Seed {
  const person = { timeZone: 'Europe/Berlin', isAdmin: true };
  const folders = [
    { path: 'INBOX', name: 'Inbox', kind: 'inbox' as const },
    { path: 'Sent', name: 'Sent', kind: 'sent' as const },
    { path: 'Spam', name: 'Spam', kind: 'spam' as const },
    { path: 'Trash', name: 'Trash', kind: 'trash' as const },
    { path: 'Projects/Pier', name: 'Pier', kind: 'other' as const },
    { path: 'Old', name: 'Old', kind: 'other' as const, disabled: true },
  ];
  return {
    users: [
      { ...person, id: 1, name: 'Anna', lastName: 'Weber', email: 'anna@oak.example' },
      { ...person, id: 7, name: 'Piotr', lastName: 'Nowak', email: 'piotr@oak.example' },
    ],
    mailboxes: [
      { id: 1, name: 'Work', email: 'anna@oak.example', senderName: 'Anna Weber', shared: false, folders },
      { id: 2, name: 'Info', email: 'info@oak.example', senderName: '', shared: true, folders },
    ],
    messages: messages.map((message, at) => ({ ...aMessage(at + 1), ...message })),
    events: [],
    crmEntities: [{ entityTypeId: 3, id: 31, title: 'Clara Moss', email: 'clara@moss.example' }],
    serverOffset: '+03:00',
  };
}

function aMessage(id: number): Message {
  return {
    id,
    mailboxId: 1,
    folders: ['INBOX'],
    from: 'Clara Moss <clara@moss.example>',
    to: 'anna@oak.example',
    cc: '',
    bcc: '',
    subject: `Letter ${id}`,
    date: NOON + id * 1000,
    html: null,
    text: 'Good morning',
    isSeen: false,
    hasAttachments: false,
    attachmentsDownloaded: false,
    messageId: `<${id}@moss.example>`,
    inReplyTo: null,
    bindings: [],
    syncingUntil: 0,
  };
}
