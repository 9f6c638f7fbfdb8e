import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { seedFromMailFiles } from './files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mail-'));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

describe('importing mail files', () => {
  it('reads one letter with encoded headers, both bodies, an attachment and what it answers', async () => {
    const path = await put('letter.eml', FULL);
    const { mailboxes, messages, users } = await seedFromMailFiles(path);
    expect(mailboxes).toMatchObject([{ id: 1, email: 'anna@home.example', shared: false }]);
    expect(users.length).toBeGreaterThan(8);
    expect(messages).toMatchObject([
      {
        id: 1,
        mailboxId: 1,
        folders: ['INBOX'],
        from: '"Größe, Jörg" <joerg@mail.example>',
        to: 'Anna <Anna@home.example>, b@home.example',
        cc: 'c@home.example',
        subject: 'Привет, 10 €',
        date: Date.parse('2026-05-03T10:00:00+02:00'),
        hasAttachments: true,
        attachmentsDownloaded: true,
        messageId: '<m1@mail.example>',
        inReplyTo: '<m0@mail.example>',
        isSeen: true,
      },
    ]);
    expect(messages[0]?.text?.trim()).toBe('Grüße');
    expect(messages[0]?.html?.trim()).toBe('<p>Grüße</p>');
  });

  it('turns folders and mbox files into mail folders', async () => {
    await put('top.eml', letter('top', 'Fri, 1 May 2026 10:00:00 +0000'));
    await put('Archive/2025/old.EML', letter('old', 'Thu, 1 May 2025 10:00:00 +0000'));
    await put(
      'Sent.mbox',
      `From x Sat May  2 10:00:00 2026\n${letter('sent', 'Sat, 2 May 2026 10:00:00 +0000')}`,
    );
    await put('notes.txt', 'not mail');
    const { mailboxes, messages } = await seedFromMailFiles(folder);
    expect(messages.map((one) => [one.subject, one.folders])).toEqual([
      ['old', ['Archive/2025']],
      ['top', ['INBOX']],
      ['sent', ['Sent']],
    ]);
    expect(mailboxes[0]?.folders.map((one) => one.path)).toEqual([
      'INBOX',
      'Sent',
      'Drafts',
      'Spam',
      'Trash',
      'Archive/2025',
    ]);
    expect(mailboxes[0]?.email).toBe('anna@home.example');
  });

  it('puts the letters of a named mbox into the inbox and believes its notes about reading', async () => {
    const parts = ['RO', 'O'].map(
      (status) => `From x Sat May  2 10:00:00 2026\nStatus: ${status}\n${letter(status, 'bad date')}`,
    );
    const path = await put('all.mbox', parts.join('\n'));
    const { messages } = await seedFromMailFiles(path);
    expect(messages.map((one) => [one.subject, one.folders, one.isSeen])).toEqual([
      ['RO', ['INBOX'], true],
      ['O', ['INBOX'], false],
    ]);
    expect(messages.every((one) => Number.isInteger(one.date))).toBe(true);
  });

  it('leaves out what is no mail with a warning that names it', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const good = await put('good.eml', letter('good', 'Fri, 1 May 2026 10:00:00 +0000'));
    const bad = await put('bad.eml', 'nothing of the kind');
    expect((await seedFromMailFiles(dirname(good))).messages.length).toBe(1);
    expect(warn.mock.calls).toEqual([[`Left out ${bad}: it has no mail headers.`]]);
    await expect(seedFromMailFiles(bad)).rejects.toThrow(`No readable .eml or .mbox letters in ${bad}.`);
  });

  it('says when there is nothing at the path', async () => {
    await expect(seedFromMailFiles(join(folder, 'none'))).rejects.toThrow(
      `There is no file or folder ${join(folder, 'none')}.`,
    );
  });
});

async function put(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

function letter(subject: string, date: string): string {
  return `From: b@mail.example\nTo: anna@home.example\nSubject: ${subject}\nDate: ${date}\n\nText\n`;
}

const FULL = [
  'From: =?utf-8?Q?Gr=C3=B6=C3=9Fe=2C_J=C3=B6rg?= <joerg@mail.example>',
  'To: Anna <Anna@home.example>, b@home.example',
  'Cc: c@home.example',
  'Subject: =?utf-8?B?0J/RgNC40LLQtdGCLCAxMCDigqw=?=',
  'Date: Sun, 3 May 2026 10:00:00 +0200',
  'Message-ID: <m1@mail.example>',
  'References: <first@mail.example> <m0@mail.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=outer',
  '',
  '--outer',
  'Content-Type: multipart/alternative; boundary=inner',
  '',
  '--inner',
  'Content-Type: text/plain; charset=iso-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Gr=FC=DFe',
  '--inner',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  'PHA+R3LDvMOfZTwvcD4=',
  '--inner--',
  '--outer',
  'Content-Type: application/pdf; name=a.pdf',
  'Content-Disposition: attachment; filename=a.pdf',
  'Content-Transfer-Encoding: base64',
  '',
  'AAAA',
  '--outer--',
  '',
].join('\r\n');
