import { createRoot } from 'react-dom/client';
import { App } from '@/App';
import { dir, loadLocale, locale, t, withWords } from '@/i18n/i18n';
import { handled } from '@/journal/handled';
import { journal } from '@/journal/journal';
import { singleKeys } from '@/keys/setting';
import { folderStore } from '@/mail/folder-store';
import { messagesQuery } from '@/mail/message.api';
import { mailboxesQuery } from '@/mail/mailbox.api';
import { profileQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { connect } from '@/portal/connect';
import { ownerName, setOwner } from '@/portal/owner';
import { session } from '@/portal/session';
import { within } from '@/portal/within';
import { lastHash } from '@/last-route';
import { asideOf, type Place, placeOf } from '@/place';
import { filterOf, formatRoute, HOME, type Route } from '@/route';
import { currentRoute } from '@/use-route';
import { becomeKnown, showKept } from '@/start/kept-lists';
import { chosenLanguage } from '@/start/language';
import { NoConnection } from '@/start/NoConnection';
import { OldVersion } from '@/start/OldVersion';
import { Skeleton } from '@/start/Skeleton';
import { showNotice } from '@/ui/notices';
import { applyTheme } from '@/ui/theme';
import '@/styles.css';

/** Reading what was kept takes a few milliseconds; a browser that takes longer is not waited for. */
const KEPT_MS = 250;

const root = createRoot(document.getElementById('root') ?? document.body);

applyTheme();
// The portal names the language in the address already; waiting for the handshake would cost a moment.
const language = loadLocale(
  chosenLanguage() ?? new URLSearchParams(window.location.search).get('LANG') ?? navigator.language,
);
root.render(<Skeleton />);
// A part that is asked for by a key or a button, not by a screen, would else be missing without a word.
window.addEventListener('vite:preloadError', () =>
  showNotice({
    key: 'version',
    tone: 'warning',
    text: t('crash.newVersion'),
    detail: t('crash.newVersionHint'),
    actions: [{ label: t('problem.reload'), onPress: () => window.location.reload() }],
  }),
);
void start();

async function start(): Promise<void> {
  try {
    const connected = await connect();
    const place = placeOf(connected);
    if (place.kind === 'worker') {
      (await import('@/start/worker')).openBeside(place.uri);
      return;
    }
    if (place.kind === 'install') {
      await showInstallation();
      return;
    }
    openAt(place);
    takeOverWhenKnown(place);
    askFirst();
    const hasWords = await language;
    showLanguage();
    if (connected.userId !== null) await within(KEPT_MS, showKept(connected.userId), undefined);
    root.render(hasWords ? <App aside={asideOf(place)} /> : <OldVersion />);
  } catch (error) {
    await language;
    showLanguage();
    root.render(<NoConnection error={error} />);
  }
}

async function showInstallation(): Promise<void> {
  const { InstallScreen } = await language.then(() => withWords(import('@/install/InstallScreen')));
  showLanguage();
  root.render(<InstallScreen />);
}

/** The three questions of the first list leave together: one round trip. Screens find the answers in the cache. */
function askFirst(): void {
  const route = currentRoute();
  if (route.screen !== 'aside') void queryClient.prefetchInfiniteQuery(messagesQuery(filterOf(route)));
  void queryClient.prefetchQuery(mailboxesQuery());
  void queryClient.prefetchQuery(profileQuery());
}

/** Everything kept in this browser belongs to a person; whoever asks for the profile first makes them known. */
function takeOverWhenKnown(place: Place): void {
  const stop = queryClient.getQueryCache().subscribe(() => {
    const profile = queryClient.getQueryData(profileQuery().queryKey);
    if (!profile) return;
    stop();
    takeOver(profile.id, place);
  });
}

function takeOver(id: number, place: Place): void {
  setOwner(session().memberId, id);
  const owner = ownerName(session().memberId, id);
  if (session().userId !== id) void becomeKnown(id);
  const stores = { journal, handled, keys: singleKeys, folders: folderStore };
  for (const [name, store] of Object.entries(stores)) store.open(`${owner}/${name}`);
  // What follows is needed after the first list, if at all, so it does not weigh on it.
  void import('@/start/go-on').then(({ goOn }) => goOn(place));
}

/** The first screen of a place: where the person was, else its own. */
function openAt(place: Place): void {
  // A reload inside the frame.
  if (window.location.hash !== '') return;
  const route = firstRoute(place);
  const hash = lastHash(place) ?? (route && formatRoute({ ...HOME, ...route }));
  if (hash) window.history.replaceState(null, '', hash);
}

function firstRoute(place: Place): Partial<Route> | null {
  switch (place.kind) {
    case 'message':
      return { messageId: place.messageId, dialog: place.action };
    case 'write':
      return { writing: place.writing };
    default:
      return asideOf(place) && { screen: 'aside' };
  }
}

function showLanguage(): void {
  document.documentElement.lang = locale();
  document.documentElement.dir = dir();
  document.title = t('app.title');
}
