import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import type { Mailbox, Message, Seed } from '../state.ts';
import { agendaFor } from './agenda.ts';
import { almanac } from './almanac.ts';
import { readEml } from './eml.ts';
import type { ImportedLetter } from './eml.ts';
import { folderOf } from './folders.ts';
import { looksLikeMbox, splitMbox } from './mbox.ts';
import { crmEntities, people, usualFolders } from './people.ts';

/**
 * A person's own mail as one mailbox: `path` is an .eml file, an .mbox file, or a folder with any of these below it.
 * Files at the top go to INBOX, those in a folder to a mail folder of that name, an .mbox in a folder to one named after
 * the file. The mailbox gets the address that occurs most often in To. What cannot be read is left out with a warning
 * that names it; throws when `path` does not exist or no letter is found.
 */
export async function seedFromMailFiles(path: string): Promise<Seed> {
  const files = await mailFiles(path);
  const letters: { folder: string; letter: ImportedLetter }[] = [];
  for (const file of files) {
    for (const letter of await lettersIn(file)) letters.push({ folder: folderFor(path, file), letter });
  }
  if (letters.length === 0) throw new Error(`No readable .eml or .mbox letters in ${path}.`);
  const email = mostFrequent(letters.flatMap(({ letter }) => letter.receivers)) ?? people[0]?.email ?? '';
  const mailbox: Mailbox = {
    id: 1,
    name: email,
    email,
    senderName: '',
    shared: false,
    folders: usualFolders(),
  };
  return {
    users: people,
    mailboxes: [mailbox],
    messages: messagesOf(letters, mailbox),
    events: agendaFor(almanac(new Date())),
    crmEntities,
    serverOffset: '+03:00',
  };
}

interface MailFile {
  path: string;
  /** The person named this very file, so it counts whatever its ending. */
  named: boolean;
}

async function mailFiles(path: string): Promise<MailFile[]> {
  const found = await stat(path).catch(() => {
    throw new Error(`There is no file or folder ${path}.`);
  });
  if (!found.isDirectory()) return [{ path, named: true }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase()))
    .map((entry) => ({ path: join(entry.parentPath, entry.name), named: false }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

const ENDINGS = new Set(['.eml', '.mbox']);

async function lettersIn(file: MailFile): Promise<ImportedLetter[]> {
  let bytes: Buffer;
  let changed: number;
  try {
    bytes = await readFile(file.path);
    changed = (await stat(file.path)).mtimeMs;
  } catch (error) {
    skip(file.path, error);
    return [];
  }
  const isMbox = extname(file.path).toLowerCase() === '.mbox' || (file.named && looksLikeMbox(bytes));
  const parts = isMbox ? splitMbox(bytes) : [bytes];
  if (parts.length === 0) skip(file.path, new Error('it holds no letter'));
  const letters: ImportedLetter[] = [];
  for (const [index, part] of parts.entries()) {
    try {
      letters.push(await readEml(part, Math.floor(changed)));
    } catch (error) {
      skip(isMbox ? `${file.path}, letter ${index + 1}` : file.path, error);
    }
  }
  return letters;
}

function skip(what: string, error: unknown): void {
  console.warn(`Left out ${what}: ${error instanceof Error ? error.message : String(error)}.`);
}

/** The mail folder a file belongs to. */
function folderFor(root: string, file: MailFile): string {
  if (file.named) return 'INBOX';
  const inside = relative(root, dirname(file.path));
  const levels = inside === '' ? [] : inside.split(sep);
  if (extname(file.path).toLowerCase() === '.mbox') levels.push(basename(file.path, extname(file.path)));
  return levels.join('/') || 'INBOX';
}

function messagesOf(letters: { folder: string; letter: ImportedLetter }[], mailbox: Mailbox): Message[] {
  return letters
    .toSorted((a, b) => a.letter.message.date - b.letter.message.date)
    .map(({ folder, letter }, index) => ({
      ...letter.message,
      id: index + 1,
      mailboxId: mailbox.id,
      folders: [folderOf(mailbox, folder).path],
      messageId: letter.message.messageId || `<import-${index + 1}@mail.birchline.example>`,
    }));
}

function mostFrequent(items: string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
