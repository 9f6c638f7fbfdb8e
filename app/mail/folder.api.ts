import { readUserOption, writeUserOption } from '@/portal/user-option';
import { readV3 } from '@/portal/rest';
import type { FolderBook } from './folder-book';
import { itemsOf } from './wire';

const OPTION = 'folders';

/** Whether a folder of this name holds any message. False for an empty folder and for a wrong name alike. */
export async function hasMail(mailboxId: number, folder: string): Promise<boolean> {
  const pagination = { limit: 1, offset: 0 };
  return (itemsOf(await readV3('mail.message.list', { mailboxId, folder, pagination })) ?? []).length > 0;
}

/** The folders as the portal keeps them for this person; null when it keeps none. */
export async function readFolderBook(): Promise<unknown> {
  return readUserOption(OPTION);
}

export async function writeFolderBook(book: FolderBook): Promise<void> {
  await writeUserOption(OPTION, book);
}
