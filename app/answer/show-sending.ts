import { t } from '@/i18n/i18n';
import { dropNotice, showNotice } from '@/ui/notices';
import type { Letter } from './letter';
import { isAnyBusy, type Sending, sendingOf } from './outbox-store';
import { type LetterActions, noticeKey, noticeOf, stillWaiting, type Why } from './sending-notice';

const SAID_AFTER_MS = 1000;
const SLOW_AFTER_MS = 10_000;
const ELSEWHERE_LASTS_MS = 8000;

/** Tells a step of sending: at once, or a moment later when it is usually over by then. */
export function showSending(letter: Letter, sending: Sending, actions: LetterActions, why: Why | null): void {
  askBeforeLeaving();
  const notice = noticeOf(letter, sending, actions, why);
  const isStill = (): boolean => sendingOf(letter.name) === sending;
  if (sending.phase !== 'sending') {
    if (notice) showNotice(notice);
    return;
  }
  // Nothing can be taken back any more, and the way back goes at once.
  hideSending(letter.name);
  if (!notice) return;
  window.setTimeout(() => isStill() && showNotice(notice), SAID_AFTER_MS);
  window.setTimeout(() => isStill() && showNotice(stillWaiting(notice)), SLOW_AFTER_MS);
}

/** Another window of this person holds the letter, and will tell how it ends. */
export function showElsewhere({ name }: Letter): void {
  const text = t('compose.phase.elsewhere');
  showNotice({ key: noticeKey(name), tone: 'info', text, actions: [], lasts: ELSEWHERE_LASTS_MS });
}

export function hideSending(name: string): void {
  dropNotice(noticeKey(name));
}

let isAsking = false;

/** While a letter is on its way the browser asks before the page goes, where it can. */
function askBeforeLeaving(): void {
  if (isAsking) return;
  isAsking = true;
  window.addEventListener('beforeunload', (event) => {
    if (isAnyBusy()) event.preventDefault();
  });
}
