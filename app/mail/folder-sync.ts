import { readFolderBook, writeFolderBook } from './folder.api';
import { folderStore } from './folder-store';

/** Several changes in a row, as when four folders are found, are one write. */
const WRITE_AFTER_MS = 1500;

let started = false;
let timer = 0;

/**
 * Brings the folders of this device and those the portal keeps together, once, and tells the portal of every
 * change from then on; while the portal cannot be read it is not written either. What it does not take stays on this device and is told with the next visit.
 */
export async function syncFolders(): Promise<void> {
  if (started) return;
  started = true;
  try {
    const told = await readFolderBook();
    if (told !== null) folderStore.take(told);
  } catch {
    // Writing over what could not be read might lose folders of another device.
    started = false;
    return;
  }
  folderStore.subscribe(writeSoon);
  writeSoon();
}

function writeSoon(): void {
  if (!folderStore.isUnsent()) return;
  window.clearTimeout(timer);
  timer = window.setTimeout(() => void write(), WRITE_AFTER_MS);
}

async function write(): Promise<void> {
  const book = folderStore.book();
  try {
    await writeFolderBook(book);
    folderStore.sent(book);
  } catch {
    // It stays marked as unsent; nobody needs to be told, everything works without.
  }
}
