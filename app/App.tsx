import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { newLetter } from '@/answer/new-letter';
import { useDraftCount } from '@/answer/draft-count';
import { clearSettledAttempt } from '@/convert/attempt-store';
import { BulkHost } from '@/convert/bulk/BulkHost';
import { showBulk } from '@/convert/bulk/wish';
import { Unseen } from '@/convert/Unseen';
import { wishFor } from '@/convert/wish';
import { withWords } from '@/i18n/i18n';
import { FoldersHost, loadFolders } from '@/inbox/FoldersHost';
import { InboxScreen } from '@/inbox/InboxScreen';
import { loadFinding } from '@/inbox/lazies';
import { Rail } from '@/inbox/Rail';
import { closedKinds } from '@/journal/closed';
import type { BulkKind, Kind } from '@/journal/journal';
import { useActions } from '@/keys/actions';
import { KeysHost, loadKeys } from '@/keys/KeysHost';
import type { DateMark } from '@/mail/date-mark';
import type { Message } from '@/mail/message';
import { queryClient } from '@/mail/query-client';
import { NoticesHost } from '@/NoticesHost';
import { INBOX } from '@/mail/message.api';
import type { Aside } from '@/place';
import { HOME, listOf, toFolder, type Writing } from '@/route';
import { OrganiseHost } from '@/organise/OrganiseHost';
import { toItems } from '@/organise/items';
import { ask, loadOrganise } from '@/organise/wish';
import { Crash } from '@/start/Crash';
import { LiveRegion } from '@/ui/LiveRegion';
import { currentRoute, goTo, useRoute, useRouteBehind } from '@/use-route';

const loadActions = () => withWords(import('@/MessageActions'));
const loadMadeLinks = () => withWords(import('@/convert/MadeLinks'));
const loadMessage = async () => {
  // The header comes into sight with everything that stands in it.
  const [screen] = await Promise.all([
    withWords(import('@/message/MessageScreen')),
    loadActions(),
    loadMadeLinks(),
  ]);
  return screen;
};
const loadDialog = () => withWords(import('@/convert/ConvertDialog'));
const loadDateMarks = () => withWords(import('@/convert/date-marks'));
const loadNothing = () => withWords(import('@/message/NothingOpen'));
const loadDialogs = () => withWords(import('@/DialogsHost'));
const loadAside = () => withWords(import('@/aside/AsideScreen'));
const loadEntryWays = () => withWords(import('@/convert/EntryWays'));
const loadMade = async () => {
  const [screen] = await Promise.all([withWords(import('@/journal/MadeScreen')), loadEntryWays()]);
  return screen;
};
const loadCompose = () => withWords(import('@/answer/ComposeScreen'));
const loadAnswers = () => withWords(import('@/answer/AnswerActions'));
const loadDrafts = () => withWords(import('@/answer/DraftsScreen'));
const AsideScreen = lazy(async () => ({ default: (await loadAside()).AsideScreen }));
const BackToAside = lazy(async () => ({
  default: (await withWords(import('@/aside/BackToAside'))).BackToAside,
}));
const ComposeScreen = lazy(async () => ({ default: (await loadCompose()).ComposeScreen }));
const AnswerActions = lazy(async () => ({ default: (await loadAnswers()).AnswerActions }));
const DraftsScreen = lazy(async () => ({ default: (await loadDrafts()).DraftsScreen }));
const MessageActions = lazy(async () => ({ default: (await loadActions()).MessageActions }));
const MadeLinks = lazy(async () => ({ default: (await loadMadeLinks()).MadeLinks }));
const EntryWays = lazy(async () => ({ default: (await loadEntryWays()).EntryWays }));
const MessageScreen = lazy(async () => ({ default: (await loadMessage()).MessageScreen }));
const ConvertDialog = lazy(async () => ({ default: (await loadDialog()).ConvertDialog }));
const NothingOpen = lazy(async () => ({ default: (await loadNothing()).NothingOpen }));
const DialogsHost = lazy(async () => ({ default: (await loadDialogs()).DialogsHost }));
const MadeScreen = lazy(async () => ({ default: (await loadMade()).MadeScreen }));

/** The one place where features meet: three panes, two, or one, by the width of the frame. */
export function App({ aside }: { aside: Aside | null }) {
  return (
    <QueryClientProvider client={queryClient}>
      <ErrorBoundary FallbackComponent={Crash}>
        <Panes aside={aside} />
        <LiveRegion />
      </ErrorBoundary>
    </QueryClientProvider>
  );
}

function Panes({ aside }: { aside: Aside | null }) {
  const route = useRouteBehind();
  const { messageId, writing } = route;
  // Where steps back lead: what this frame stands beside, unless the person went to the folders.
  const isAside = aside !== null && route.screen === 'aside';
  const list = isAside ? 'aside' : 'inbox';
  const drafts = useDraftCount();
  // Null: too early for dialogs that nobody has asked for.
  const [showsSettings, setSettings] = useState<boolean | null>(null);

  // Reading and making must start within a blink: their code and the few facts they need come after the list.
  useEffect(() => {
    const timer = window.setTimeout(() => {
      void import('@/answer/watch-outbox').then(({ watchOutbox }) => watchOutbox(write));
      setSettings((isOpen) => isOpen ?? false);
      void loadMessage()
        .then(loadAnswers)
        .then(loadDialog)
        .then(loadKeys)
        .then(loadCompose)
        .then(loadOrganise)
        .then(loadFinding)
        .then(loadFolders);
      void import('@/convert/prefetch').then(({ prefetchFacts }) => prefetchFacts());
    }, 300);
    return () => window.clearTimeout(timer);
  }, []);

  const open = (id: number) =>
    goTo(
      { messageId: id, dialog: null, screen: list, writing: null },
      messageId === null ? 'push' : 'replace',
    );
  const convert = (kind: Kind, id: number, date: DateMark['date'] | null = null): void => {
    if (isClosed(kind, () => convert(kind, id, date))) return;
    clearSettledAttempt(kind, id);
    if (date) wishFor(kind, id, { date });
    goTo(
      { messageId: id, dialog: kind, screen: list, writing: null },
      messageId === null ? 'push' : 'replace',
    );
  };

  const convertMany = (kind: BulkKind, messages: readonly Message[]): void => {
    if (!isClosed(kind, () => convertMany(kind, messages))) showBulk({ show: 'form', kind, messages });
  };

  const back = () =>
    goTo(
      writing !== null
        ? { writing: null }
        : route.screen === 'made' || route.screen === 'drafts'
          ? { screen: aside ? 'aside' : 'inbox' }
          : { messageId: null, dialog: null },
    );
  const goMade = () => goTo({ screen: 'made', messageId: null, dialog: null, writing: null });
  const goDrafts = () => goTo({ screen: 'drafts', messageId: null, dialog: null, writing: null });
  // Beside something of the portal a letter gets a panel of its own, with more room.
  const begin = aside
    ? (letter: Writing) =>
        void import('@/answer/panel').then(({ writeInPanel }) => writeInPanel(letter, write))
    : write;
  const compose = () => begin(newLetter());
  const isMessage =
    messageId !== null && writing === null && route.screen !== 'made' && route.screen !== 'drafts';
  useActions({
    back,
    goInbox: () => goTo(toFolder(null, INBOX)),
    goMade,
    goDrafts,
    compose,
    recipes: isMessage
      ? () => {
          setSettings((isOpen) => isOpen ?? false);
          void import('@/recipes/view').then(({ chooseRecipe }) => chooseRecipe(messageId));
        }
      : null,
    settings: () => setSettings(true),
  });

  const isReading =
    messageId !== null || route.screen === 'made' || route.screen === 'drafts' || writing !== null;
  return (
    <div className="flex h-dvh gap-2 overflow-hidden bg-page p-2 text-body text-text">
      <div className="hidden w-52 shrink-0 three:flex">
        <Rail route={route} drafts={drafts} onGo={goTo} onCompose={compose} />
      </div>
      <main className="flex min-w-0 flex-1 gap-2">
        <div
          className={`min-w-0 flex-1 overflow-hidden rounded-panel bg-panel two:flex two:max-w-98 two:min-w-80 ${
            isReading ? 'hidden' : 'flex'
          }`}
        >
          {isAside ? (
            <Suspense fallback={null}>
              <AsideScreen
                aside={aside}
                openId={messageId}
                onOpen={open}
                onConvert={convert}
                onCompose={(to) => begin(newLetter(to))}
                onSearch={(search) => goTo({ ...toFolder(null, ''), search })}
                onInbox={() => goTo(toFolder(null, INBOX))}
              />
            </Suspense>
          ) : (
            <InboxScreen
              notice={
                <>
                  {aside && (
                    <Suspense fallback={null}>
                      <BackToAside kind={aside.kind} onPress={() => goTo({ ...HOME, screen: 'aside' })} />
                    </Suspense>
                  )}
                  <Unseen />
                </>
              }
              filter={listOf(route)}
              openId={messageId}
              isCovered={isReading}
              isListBeside={route.screen !== 'inbox'}
              onFilter={(change) => goTo({ ...change, screen: 'inbox', messageId: null, dialog: null })}
              onOpen={open}
              onClose={back}
              onConvert={convert}
              onConvertMany={convertMany}
              onMade={goMade}
              onCompose={compose}
              drafts={drafts}
              onDrafts={goDrafts}
              onOrganise={(action, messages, folder) => ask({ action, items: toItems(messages, folder) })}
              onLeft={(next) => goTo({ messageId: next, dialog: null })}
            />
          )}
        </div>
        <div
          className={`min-w-0 flex-1 overflow-hidden rounded-panel bg-panel two:flex ${isReading ? 'flex' : 'hidden'}`}
        >
          {writing !== null ? (
            <ErrorBoundary resetKeys={[writing]} FallbackComponent={Crash}>
              <Suspense fallback={null}>
                <ComposeScreen writing={writing} onClose={back} onWrite={write} />
              </Suspense>
            </ErrorBoundary>
          ) : route.screen === 'drafts' ? (
            <Suspense fallback={null}>
              <DraftsScreen onBack={back} onWrite={begin} />
            </Suspense>
          ) : route.screen === 'made' ? (
            <Suspense fallback={null}>
              <MadeScreen
                onOpen={open}
                onBack={back}
                ways={(entry) => <EntryWays entry={entry} onMake={convert} />}
              />
            </Suspense>
          ) : messageId === null ? (
            <NothingOpen />
          ) : (
            <ErrorBoundary resetKeys={[messageId]} FallbackComponent={Crash}>
              <Suspense fallback={null}>
                <MessageScreen
                  messageId={messageId}
                  onBack={back}
                  onOpen={open}
                  actions={(message) => (
                    <MessageActions
                      message={message}
                      onConvert={(kind) => convert(kind, message.id)}
                      onWrite={begin}
                    />
                  )}
                  footer={(message) => (
                    // On its own: coming later than the rest, it would hide all of it once more.
                    <Suspense fallback={null}>
                      <AnswerActions message={message} place="end" onWrite={begin} />
                    </Suspense>
                  )}
                  dates={(message) => ({
                    find: async (text) => (await loadDateMarks()).findDateMarks(message, text),
                    onPress: ({ date }) => convert('event', message.id, date),
                  })}
                  onExcerpt={(kind, id, text) =>
                    void import('@/convert/excerpt').then(({ wishForExcerpt }) => {
                      wishForExcerpt(kind, id, text);
                      convert(kind, id);
                    })
                  }
                  links={(made) => <MadeLinks made={made} messageId={messageId} />}
                />
              </Suspense>
            </ErrorBoundary>
          )}
        </div>
      </main>
      <Conversion />
      {showsSettings !== null && (
        <Suspense fallback={null}>
          <DialogsHost showsSettings={showsSettings} onSettings={setSettings} />
        </Suspense>
      )}
      <FoldersHost mailboxId={route.mailboxId} onGo={goTo} />
      <KeysHost onGo={goTo} onOpen={open} />
      <OrganiseHost />
      <BulkHost />
      <NoticesHost />
    </div>
  );
}

/** Whether this portal does not make the kind; then it is said why, with a way to ask the portal once more. */
function isClosed(kind: Kind, tryAgain: () => void): boolean {
  if (!closedKinds().has(kind)) return false;
  void import('@/convert/closed-kinds').then(({ explainClosed }) => explainClosed(kind, tryAgain));
  return true;
}

function Conversion() {
  const { messageId, dialog } = useRoute();
  if (messageId === null || dialog === null) return null;
  return (
    <Suspense fallback={null}>
      <ConvertDialog kind={dialog} messageId={messageId} onClose={() => goTo({ dialog: null })} />
    </Suspense>
  );
}

/** Steps of one letter share a step of the portal's Back button. */
function write(writing: Writing): void {
  goTo({ writing, dialog: null }, currentRoute().writing === null ? 'push' : 'replace');
}
