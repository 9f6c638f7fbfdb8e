import { readStored, removeStored, writeStored } from '@/portal/storage';

/** Read before it is known whose page it is, so it is the device's, as the colours are. */
const NAME = 'mail-desk:language';

/** The language the person chose on this device; null: the portal's. */
export function chosenLanguage(): string | null {
  const chosen = readStored(NAME);
  return typeof chosen === 'string' ? chosen : null;
}

/** Takes effect when the page is opened the next time. */
export function chooseLanguage(language: string | null): void {
  if (language === null) removeStored(NAME);
  else writeStored(NAME, language);
}
