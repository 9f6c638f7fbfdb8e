import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { t, withWords } from '@/i18n/i18n';
import type { Kind } from '@/journal/journal';
import { useActions } from '@/keys/actions';
import { useLeaving } from '@/mail/leaving';
import { mailboxesQuery } from '@/mail/mailbox.api';
import type { Message } from '@/mail/message';
import type { MessageFilter } from '@/mail/message.api';
import { profileQuery, readerZone } from '@/mail/person.api';
import { Problem, RetryBanner } from '@/mail/Problem';
import { mailSettingsPath } from '@/portal/paths';
import { openPath } from '@/portal/open';
import { announce } from '@/ui/announcements';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { InboxIcon, SearchIcon } from '@/ui/icons/Icons';
import { ProgressBar } from '@/ui/ProgressBar';
import { SkeletonRows } from '@/ui/Skeleton';
import { ListHeader } from './ListHeader';
import { MessageList } from './MessageList';
import { neighbour } from './rows';
import { useMessages } from './use-messages';
import { useSelection } from './use-selection';
import { useTravel } from './use-travel';

const loadBulkBar = () => withWords(import('./BulkBar'));
const BulkBar = lazy(async () => ({ default: (await loadBulkBar()).BulkBar }));

type Organising = 'move' | 'spam' | 'delete';

interface InboxScreenProps {
  /** What must be said above the list; composed by the shell. */
  notice: ReactNode;
  filter: MessageFilter;
  /** The message that is open beside (or over) the list. */
  openId: number | null;
  onFilter: (change: Partial<MessageFilter>) => void;
  onOpen: (messageId: number) => void;
  onConvert: (kind: Kind, messageId: number) => void;
  /** Shows what was made here. */
  onMade: () => void;
  /** Moves, marks as spam or deletes messages listed in `folder`. */
  onOrganise: (action: Organising, messages: readonly Message[], folder: string) => void;
  /** The open message left the list; null when no other is left to read. */
  onLeft: (nextId: number | null) => void;
}

export function InboxScreen(props: InboxScreenProps) {
  const { filter, openId, onFilter, onOpen, onConvert } = props;
  const { query, messages: rows, loadMore, refresh } = useMessages(filter);
  const leaving = useLeaving(filter);
  const messages = useMemo(() => rows.filter(({ id }) => !leaving.has(id)), [rows, leaving]);
  const selection = useSelection(filter, messages);
  const mailboxes = useQuery(mailboxesQuery());
  const timeZone = readerZone(useQuery(profileQuery()).data);
  const [markedId, setMarkedId] = useState<number | null>(null);
  const cursorId = openId ?? markedId;
  const travel = useTravel({ rows, leaving, openId, markedId, onLeft: props.onLeft, onMark: setMarkedId });

  const isNarrowed = filter.search !== '' || filter.unread || filter.attachments;
  const isComplete = isNarrowed && query.isSuccess && !query.isPlaceholderData && !query.hasNextPage;
  const found = isComplete ? `${t('inbox.found', { count: messages.length })} ${filter.search}` : '';
  useEffect(() => {
    if (found !== '') announce(found);
  }, [found]);

  function step(by: 1 | -1, isSelecting = false): void {
    const next = neighbour(messages, cursorId, by);
    if (!next) return;
    travel.goes(by);
    if (isSelecting) selection.extend(cursorId, next.id);
    setMarkedId(next.id);
    if (openId !== null) onOpen(next.id);
  }

  function open(id: number): void {
    setMarkedId(id);
    onOpen(id);
  }

  function select(id: number, isRange: boolean): void {
    setMarkedId(id);
    if (isRange) selection.extend(cursorId, id);
    else selection.toggle(id);
  }

  const current = messages.find(({ id }) => id === cursorId) ?? messages[0];
  const workId = cursorId ?? current?.id;
  const convert = (kind: Kind) => (workId === undefined ? null : () => onConvert(kind, workId));
  const hasSelection = selection.messages.length > 0;
  // Nothing is moved that was not marked: the first row is only where steps begin.
  const worked = hasSelection ? selection.messages : messages.filter(({ id }) => id === cursorId);
  const organise = (action: Organising) =>
    worked.length === 0 ? null : () => props.onOrganise(action, worked, filter.folder);
  useActions({
    select: current ? () => selection.toggle(current.id) : null,
    selectLoaded: current ? selection.addAll : null,
    clearSelection: hasSelection ? selection.clear : null,
    move: organise('move'),
    spam: organise('spam'),
    delete: organise('delete'),
    next: current ? () => step(1) : null,
    previous: current ? () => step(-1) : null,
    open: current ? () => open(current.id) : null,
    search: () => document.getElementById('search')?.focus(),
    unread: () => onFilter({ unread: !filter.unread }),
    attachments: () => onFilter({ attachments: !filter.attachments }),
    refresh,
    task: convert('task'),
    event: convert('event'),
    chat: convert('chat'),
  });

  return (
    <section aria-label={t('inbox.title')} className="flex min-h-0 min-w-0 flex-1 flex-col">
      <ListHeader
        filter={filter}
        mailboxes={mailboxes.data ?? []}
        onFilter={onFilter}
        onRefresh={refresh}
        onMade={props.onMade}
      >
        {hasSelection && (
          <Suspense fallback={<div className="h-7" />}>
            <BulkBar
              messages={selection.messages}
              folder={filter.folder}
              loaded={messages.length}
              onMove={() => organise('move')?.()}
              onSpam={() => organise('spam')?.()}
              onDelete={() => organise('delete')?.()}
              onSelectLoaded={selection.addAll}
              onClear={selection.clear}
            />
          </Suspense>
        )}
      </ListHeader>
      {props.notice}
      <div className="relative flex min-h-0 flex-1 flex-col">
        <ProgressBar isOn={query.isFetching && !query.isPending} label={t('inbox.loading')} />
        {query.failureCount > 0 && query.isFetching && <RetryBanner error={query.failureReason} />}
        {query.isRefetchError && !query.isFetching && (
          <Banner
            tone="warning"
            action={
              <Button size="small" onClick={refresh}>
                {t('problem.tryAgain')}
              </Button>
            }
          >
            {t('inbox.refreshFailed')}
          </Banner>
        )}
        {query.isPending ? (
          <SkeletonRows label={t('inbox.loading')} />
        ) : query.isError && messages.length === 0 ? (
          <Problem error={query.error} onRetry={() => void query.refetch()} />
        ) : messages.length === 0 && !query.hasNextPage ? (
          <NothingHere
            filter={filter}
            hasNoMailbox={mailboxes.data?.length === 0}
            onFilter={onFilter}
            onMailboxAdded={() => {
              void mailboxes.refetch();
              refresh();
            }}
          />
        ) : (
          <MessageList
            messages={messages}
            cursorId={cursorId}
            selected={selection.ids}
            timeZone={timeZone}
            hasMore={query.hasNextPage}
            isCovered={openId !== null}
            onNearEnd={loadMore}
            onStep={step}
            onOpen={open}
            onSelect={select}
            onConvert={onConvert}
          />
        )}
        {query.isFetchNextPageError && (
          <div role="alert" className="flex items-center gap-3 border-t border-line p-3 text-row text-text-2">
            <span className="flex-1">{t('inbox.moreFailed')}</span>
            <Button variant="secondary" size="small" onClick={() => void query.fetchNextPage()}>
              {t('problem.tryAgain')}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

interface NothingHereProps {
  filter: MessageFilter;
  hasNoMailbox: boolean;
  onFilter: (change: Partial<MessageFilter>) => void;
  onMailboxAdded: () => void;
}

function NothingHere({ filter, hasNoMailbox, onFilter, onMailboxAdded }: NothingHereProps) {
  if (hasNoMailbox) {
    return (
      <EmptyState
        icon={<InboxIcon />}
        title={t('inbox.noMailbox')}
        hint={t('inbox.noMailboxHint')}
        action={
          <Button variant="primary" onClick={() => void openPath(mailSettingsPath()).then(onMailboxAdded)}>
            {t('inbox.connectMailbox')}
          </Button>
        }
      />
    );
  }
  if (filter.search !== '') {
    return (
      <EmptyState
        icon={<SearchIcon />}
        title={t('inbox.noMatch', { search: filter.search })}
        hint={t('inbox.noMatchHint')}
        action={
          <Button variant="secondary" onClick={() => onFilter({ search: '' })}>
            {t('inbox.clearSearch')}
          </Button>
        }
      />
    );
  }
  if (filter.unread || filter.attachments) {
    return (
      <EmptyState
        icon={<InboxIcon />}
        title={t('inbox.noneFiltered')}
        hint={t('inbox.noneFilteredHint')}
        action={
          <Button variant="secondary" onClick={() => onFilter({ unread: false, attachments: false })}>
            {t('inbox.showAll')}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      icon={<InboxIcon />}
      title={t('inbox.empty')}
      hint={t('inbox.emptyHint')}
      action={
        <Button variant="secondary" onClick={onMailboxAdded}>
          {t('inbox.refresh')}
        </Button>
      }
    />
  );
}
