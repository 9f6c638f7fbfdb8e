import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { ActionBar } from '@/convert/ActionBar';
import { clearSettledAttempt } from '@/convert/attempt-store';
import { MadeLink } from '@/convert/MadeLink';
import { MadeLinks } from '@/convert/MadeLinks';
import { prefetchFacts } from '@/convert/prefetch';
import { Unseen } from '@/convert/Unseen';
import { t, withWords } from '@/i18n/i18n';
import { InboxScreen } from '@/inbox/InboxScreen';
import { Rail } from '@/inbox/Rail';
import type { Kind } from '@/journal/journal';
import { useActions } from '@/keys/actions';
import { KeysHost, loadKeys } from '@/keys/KeysHost';
import { queryClient } from '@/mail/query-client';
import { NothingOpen } from '@/message/NothingOpen';
import { NoticesHost } from '@/NoticesHost';
import { OrganiseHost } from '@/organise/OrganiseHost';
import { toItems } from '@/organise/items';
import { ask, loadOrganise } from '@/organise/wish';
import { filterOf } from '@/route';
import { Crash } from '@/start/Crash';
import { LiveRegion } from '@/ui/LiveRegion';
import { goTo, useRoute } from '@/use-route';

const loadMessage = () => withWords(import('@/message/MessageScreen'));
const loadDialog = () => withWords(import('@/convert/ConvertDialog'));
const loadMade = () => withWords(import('@/journal/MadeScreen'));
const loadOrganiseActions = () => withWords(import('@/organise/OrganiseActions'));
const OrganiseActions = lazy(async () => ({ default: (await loadOrganiseActions()).OrganiseActions }));
const MessageScreen = lazy(async () => ({ default: (await loadMessage()).MessageScreen }));
const ConvertDialog = lazy(async () => ({ default: (await loadDialog()).ConvertDialog }));
const MadeScreen = lazy(async () => ({ default: (await loadMade()).MadeScreen }));

/** The one place where features meet: three panes, two, or one, by the width of the frame. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <ErrorBoundary FallbackComponent={Crash}>
        <Panes />
        <LiveRegion />
      </ErrorBoundary>
    </QueryClientProvider>
  );
}

function Panes() {
  const route = useRoute();
  const { messageId, dialog } = route;

  // Reading and making must start within a blink: their code and the few facts they need come after the list.
  useEffect(() => {
    const timer = window.setTimeout(() => {
      void loadMessage().then(loadOrganiseActions).then(loadDialog).then(loadOrganise).then(loadKeys);
      void prefetchFacts();
    }, 300);
    return () => window.clearTimeout(timer);
  }, []);

  const open = (id: number) =>
    goTo({ messageId: id, dialog: null, screen: 'inbox' }, messageId === null ? 'push' : 'replace');
  const convert = (kind: Kind, id: number) => {
    clearSettledAttempt(kind, id);
    goTo({ messageId: id, dialog: kind, screen: 'inbox' }, messageId === null ? 'push' : 'replace');
  };

  const back = () => goTo(route.screen === 'made' ? { screen: 'inbox' } : { messageId: null, dialog: null });
  const goMade = () => goTo({ screen: 'made', messageId: null, dialog: null });
  useActions({
    back,
    goInbox: () => goTo({ screen: 'inbox', mailboxId: null, messageId: null, dialog: null }),
    goMade,
  });

  const isReading = messageId !== null || route.screen === 'made';
  return (
    <div className="flex h-dvh gap-2 overflow-hidden bg-page p-2 text-body text-text">
      <div className="hidden w-52 shrink-0 three:flex">
        <Rail route={route} onGo={goTo} />
      </div>
      <main className="flex min-w-0 flex-1 gap-2">
        <div
          className={`min-w-0 flex-1 overflow-hidden rounded-panel bg-panel two:flex two:max-w-98 two:min-w-80 ${
            isReading ? 'hidden' : 'flex'
          }`}
        >
          <InboxScreen
            notice={<Unseen />}
            filter={filterOf(route)}
            openId={messageId}
            onFilter={(change) => goTo({ ...change, screen: 'inbox', messageId: null, dialog: null })}
            onOpen={open}
            onConvert={convert}
            onMade={goMade}
            onOrganise={(action, messages, folder) => ask({ action, items: toItems(messages, folder) })}
            onLeft={(next) => goTo({ messageId: next, dialog: null })}
          />
        </div>
        <div
          className={`min-w-0 flex-1 overflow-hidden rounded-panel bg-panel two:flex ${isReading ? 'flex' : 'hidden'}`}
        >
          {route.screen === 'made' ? (
            <Suspense fallback={null}>
              <MadeScreen
                onOpen={open}
                onBack={back}
                link={({ kind, objectId, messageId: madeFrom }) =>
                  objectId !== null && (
                    <MadeLink made={{ kind, id: objectId, entityTypeId: null }} messageId={madeFrom}>
                      {t('made.open')}
                    </MadeLink>
                  )
                }
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
                    <ActionBar message={message} onConvert={(kind) => convert(kind, message.id)}>
                      <Suspense fallback={null}>
                        <OrganiseActions message={message} />
                      </Suspense>
                    </ActionBar>
                  )}
                  links={(made) => <MadeLinks made={made} messageId={messageId} />}
                />
              </Suspense>
            </ErrorBoundary>
          )}
        </div>
      </main>
      {messageId !== null && dialog !== null && (
        <Suspense fallback={null}>
          <ConvertDialog kind={dialog} messageId={messageId} onClose={() => goTo({ dialog: null })} />
        </Suspense>
      )}
      <KeysHost onGo={goTo} onOpen={open} />
      <OrganiseHost />
      <NoticesHost />
    </div>
  );
}
