import { createRoot } from 'react-dom/client';
import { App } from '@/App';
import { dir, loadLocale, locale, t, withWords } from '@/i18n/i18n';
import { handled } from '@/journal/handled';
import { isOpen, journal, lacksDeadline } from '@/journal/journal';
import { singleKeys } from '@/keys/setting';
import { folderStore } from '@/mail/folder-store';
import { messagesQuery } from '@/mail/message.api';
import { mailboxesQuery } from '@/mail/mailbox.api';
import { profileQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { connect } from '@/portal/connect';
import { ownedName, ownerName, setOwner } from '@/portal/owner';
import { type Session, session } from '@/portal/session';
import { within } from '@/portal/within';
import { holdsAny } from '@/portal/storage';
import { filterOf, formatRoute, routeFromPlacement } from '@/route';
import { currentRoute } from '@/use-route';
import { becomeKnown, showKept } from '@/start/kept-lists';
import { NoConnection } from '@/start/NoConnection';
import { OldVersion } from '@/start/OldVersion';
import { Skeleton } from '@/start/Skeleton';
import { applyTheme } from '@/ui/theme';
import '@/styles.css';

/** Reading what was kept takes a few milliseconds; a browser that takes longer is not waited for. */
const KEPT_MS = 250;

const root = createRoot(document.getElementById('root') ?? document.body);

applyTheme();
// The portal names the language in the address already; waiting for the handshake would cost a moment.
const language = loadLocale(new URLSearchParams(window.location.search).get('LANG') ?? navigator.language);
root.render(<Skeleton />);
void start();

async function start(): Promise<void> {
  try {
    const connected = await connect();
    openAt(connected);
    takeOverWhenKnown();
    askFirst();
    const hasWords = await language;
    showLanguage();
    if (connected.userId !== null) await within(KEPT_MS, showKept(connected.userId), undefined);
    root.render(hasWords ? <App /> : <OldVersion />);
  } catch (error) {
    await language;
    showLanguage();
    root.render(<NoConnection error={error} />);
  }
}

/** The three questions of the first list leave together: one round trip. Screens find the answers in the cache. */
function askFirst(): void {
  void queryClient.prefetchInfiniteQuery(messagesQuery(filterOf(currentRoute())));
  void queryClient.prefetchQuery(mailboxesQuery());
  void queryClient.prefetchQuery(profileQuery());
}

/** Everything kept in this browser belongs to a person; whoever asks for the profile first makes them known. */
function takeOverWhenKnown(): void {
  const stop = queryClient.getQueryCache().subscribe(() => {
    const profile = queryClient.getQueryData(profileQuery().queryKey);
    if (!profile) return;
    stop();
    takeOver(profile.id);
  });
}

function takeOver(id: number): void {
  setOwner(session().memberId, id);
  const owner = ownerName(session().memberId, id);
  if (session().userId !== id) void becomeKnown(id);
  const stores = { journal, handled, keys: singleKeys, folders: folderStore };
  for (const [name, store] of Object.entries(stores)) store.open(`${owner}/${name}`);
  // What follows is needed after the first list, if at all, so it does not weigh on it.
  const drafts = import('@/answer/letter-drafts').then(({ openDrafts }) => openDrafts());
  if (holdsAny(ownedName('outbox')))
    void drafts.then(() => withWords(import('@/answer/outbox'))).then(({ resumeOutbox }) => resumeOutbox());
  if (holdsAny(ownedName('moves')))
    void withWords(import('@/organise/moves')).then(({ resumeMoves }) => resumeMoves());
  if (holdsAny(ownedName('bulk')))
    void withWords(import('@/convert/bulk/follow')).then(({ resumeBulk }) => resumeBulk());
  if (!journal.entries().some((entry) => isOpen(entry) || lacksDeadline(entry))) return;
  void import('@/convert/attempts').then(({ resumeOpenAttempts }) => resumeOpenAttempts());
}

function openAt({ options }: Session): void {
  const route = window.location.hash === '' ? routeFromPlacement(options) : null;
  if (route) window.history.replaceState(null, '', formatRoute(route));
}

function showLanguage(): void {
  document.documentElement.lang = locale();
  document.documentElement.dir = dir();
  document.title = t('app.title');
}
