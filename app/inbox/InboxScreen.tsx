import { useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { t, withWords } from '@/i18n/i18n';
import { handled } from '@/journal/handled';
import type { BulkKind, Kind } from '@/journal/journal';
import { useActions } from '@/keys/actions';
import { useLeaving } from '@/mail/leaving';
import { mailboxesQuery } from '@/mail/mailbox.api';
import { folderTitle, isOutgoing } from '@/mail/folder';
import { useFolders } from '@/mail/use-folders';
import { INBOX } from '@/mail/message.api';
import type { ListFilter } from '@/route';
import { tellRows } from '@/mail/neighbours';
import type { Message } from '@/mail/message';
import { profileQuery, readerZone } from '@/mail/person.api';
import { Problem, RetryBanner } from '@/mail/Problem';
import { mailSettingsPath } from '@/portal/paths';
import { openPath } from '@/portal/open';
import { announce } from '@/ui/announcements';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { InboxIcon } from '@/ui/icons/Icons';
import { ProgressBar } from '@/ui/ProgressBar';
import { SkeletonRows } from '@/ui/Skeleton';
import { BulkBar, FreshStrip, NothingFound, NothingLeft, ViewFoot } from './lazies';
import { isFiltered } from './list-filter';
import { ListHeader } from './ListHeader';
import { MessageList } from './MessageList';
import { neighbour } from './rows';
import { isNarrowing } from './shown';
import { useMessages } from './use-messages';
import { useOwnMailbox } from './use-own-mailbox';
import { useShown } from './use-shown';
import { useSelection } from './use-selection';
import { useTravel } from './use-travel';

type Organising = 'move' | 'spam' | 'delete';

interface InboxScreenProps {
  /** What must be said above the list; composed by the shell. */
  notice: ReactNode;
  filter: ListFilter;
  /** The message that is open beside (or over) the list. */
  openId: number | null;
  /** Something else is on screen in narrow frames, such as a message or a letter. */
  isCovered: boolean;
  /** Another list stands in the place of the message: walking and opening are its keys. */
  isListBeside: boolean;
  onFilter: (change: Partial<ListFilter>) => void;
  onOpen: (messageId: number) => void;
  onClose: () => void;
  onConvert: (kind: Kind, messageId: number) => void;
  /** Makes one of each of several messages. */
  onConvertMany: (kind: BulkKind, messages: readonly Message[]) => void;
  /** Shows what was made here. */
  onMade: () => void;
  onCompose: () => void;
  drafts: number;
  onDrafts: () => void;
  /** Moves, marks as spam or deletes messages listed in `folder`. */
  onOrganise: (action: Organising, messages: readonly Message[], folder: string) => void;
  /** The open message left the list; null when no other is left to read. */
  onLeft: (nextId: number | null) => void;
}

export function InboxScreen(props: InboxScreenProps) {
  const { filter, openId, onFilter, onOpen, onConvert } = props;
  const list = useMessages(filter);
  const { query } = list;
  const { messages: shown, hasPaused, isLooking, loadMore, goOn } = useShown(list, filter);
  const leaving = useLeaving(filter);
  const messages = useMemo(() => shown.filter(({ id }) => !leaving.has(id)), [shown, leaving]);
  const selection = useSelection(filter, messages);
  const grid = useRef<HTMLDivElement>(null);
  const folders = useFolders(filter.mailboxId);
  const mailboxes = useQuery(mailboxesQuery());
  useOwnMailbox(filter, mailboxes.data?.length ?? 0, onFilter);
  const heading = filter.todo ? t('find.todo') : folderTitle(filter.folder, folders);
  const timeZone = readerZone(useQuery(profileQuery()).data);
  const [markedId, setMarkedId] = useState<number | null>(null);
  const cursorId = openId ?? markedId;
  useEffect(() => tellRows(messages), [messages]);
  const travel = useTravel({
    rows: shown,
    leaving,
    openId,
    markedId,
    onLeft: props.onLeft,
    onMark: setMarkedId,
  });

  const isNarrowed = filter.search !== '' || isFiltered(filter) || filter.todo;
  const isComplete = isNarrowed && query.isSuccess && !query.isPlaceholderData && !query.hasNextPage;
  const found = isComplete ? `${t('inbox.found', { count: messages.length })} ${filter.search}` : '';
  useEffect(() => {
    if (found !== '') announce(found);
  }, [found]);

  function refresh(): void {
    grid.current?.scrollTo(0, 0);
    list.refresh();
  }

  function step(by: 1 | -1, isSelecting = false): void {
    const next = neighbour(messages, cursorId, by);
    if (!next) return;
    travel.goes(by);
    // Enter after it must open the row, not press what had the focus; a text being read keeps it.
    if (openId === null) grid.current?.focus({ preventScroll: true });
    if (isSelecting) selection.extend(cursorId, next.id);
    setMarkedId(next.id);
    if (openId !== null) onOpen(next.id);
  }

  function open(id: number): void {
    setMarkedId(id);
    onOpen(id);
  }

  function toggleHandled(id: number): void {
    const isHandled = !handled.marks().has(id);
    handled.set(id, isHandled);
    const leaves = filter.todo && isHandled && messages.some((message) => message.id === id);
    if (leaves) {
      const next = neighbour(messages, id, 1);
      const left = next?.id === id ? neighbour(messages, id, -1) : next;
      const nextId = left === undefined || left.id === id ? null : left.id;
      setMarkedId(nextId);
      if (openId === id && nextId !== null) onOpen(nextId);
      if (openId === id && nextId === null) props.onClose();
    }
    const undo = () => {
      handled.set(id, false);
      setMarkedId(id);
    };
    void withWords(import('./tell-handled')).then(({ tellHandled }) =>
      tellHandled(isHandled, leaves ? undo : null),
    );
  }

  function jump(end: 'first' | 'last'): void {
    const reached = end === 'first' ? messages[0] : messages.at(-1);
    if (!reached) return;
    setMarkedId(reached.id);
    if (openId !== null) onOpen(reached.id);
  }

  function select(id: number, isRange: boolean): void {
    setMarkedId(id);
    if (isRange) selection.extend(cursorId, id);
    else selection.toggle(id);
  }

  const current = messages.find(({ id }) => id === cursorId) ?? messages[0];
  const workId = cursorId ?? current?.id;
  const convert = (kind: Kind) => (workId === undefined ? null : () => onConvert(kind, workId));
  const walked = props.isListBeside ? undefined : current;
  const hasSelection = selection.messages.length > 0;
  const convertMany = (kind: BulkKind) => props.onConvertMany(kind, selection.messages);
  const convertWorked = (kind: BulkKind) => (hasSelection ? () => convertMany(kind) : convert(kind));
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
    next: walked ? () => step(1) : null,
    previous: walked ? () => step(-1) : null,
    open: walked ? () => open(walked.id) : null,
    search: () => document.getElementById('search')?.focus(),
    unread: () => onFilter({ unread: !filter.unread }),
    attachments: () => onFilter({ attachments: !filter.attachments }),
    refresh,
    task: convertWorked('task'),
    event: convert('event'),
    chat: convertWorked('chat'),
    post: convert('post'),
    crm: convertWorked('crm'),
    handled: cursorId === null ? null : () => toggleHandled(cursorId),
  });

  return (
    <section aria-label={heading} className="flex min-h-0 min-w-0 flex-1 flex-col">
      <ListHeader
        heading={heading}
        filter={filter}
        mailboxes={mailboxes.data ?? []}
        onFilter={onFilter}
        onRefresh={refresh}
        onList={() => grid.current?.focus({ preventScroll: true })}
        onMade={props.onMade}
        onCompose={props.onCompose}
        drafts={props.drafts}
        onDrafts={props.onDrafts}
      >
        {hasSelection && (
          <Suspense fallback={<div className="h-16" />}>
            <BulkBar
              messages={selection.messages}
              folder={filter.folder}
              loaded={messages.length}
              onConvert={convertMany}
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
      <div className="group/rows relative flex min-h-0 flex-1 flex-col">
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
        {!query.isPending && (
          <Suspense fallback={null}>
            <FreshStrip
              filter={filter}
              list={list}
              grid={grid}
              isAtRest={cursorId === null && !hasSelection}
              timeZone={timeZone}
            />
          </Suspense>
        )}
        {query.isPending || (messages.length === 0 && isLooking) ? (
          <SkeletonRows label={t('inbox.loading')} />
        ) : query.isError && messages.length === 0 ? (
          <Problem error={query.error} onRetry={() => void query.refetch()} />
        ) : messages.length === 0 && isNarrowing(filter) && list.messages.length > 0 ? (
          <Suspense fallback={null}>
            <NothingLeft
              view={filter}
              hasPaused={hasPaused}
              onGoOn={goOn}
              onShowAll={() => onFilter({ unlinked: false, todo: false })}
            />
          </Suspense>
        ) : messages.length === 0 && !query.hasNextPage ? (
          <NothingHere
            filter={filter}
            heading={heading}
            hasNoMailbox={mailboxes.data?.length === 0}
            onFilter={onFilter}
            onMailboxAdded={() => {
              void mailboxes.refetch();
              refresh();
            }}
          />
        ) : (
          <MessageList
            grid={grid}
            messages={messages}
            cursorId={cursorId}
            selected={selection.ids}
            timeZone={timeZone}
            hasMore={query.hasNextPage}
            isToRecipient={isOutgoing(filter.folder, folders)}
            isCovered={props.isCovered}
            onNearEnd={loadMore}
            onStep={step}
            onJump={jump}
            onOpen={open}
            onSelect={select}
            onConvert={onConvert}
          />
        )}
        {isNarrowing(filter) && list.messages.length > 0 && (
          <Suspense fallback={null}>
            <ViewFoot
              messages={list.messages}
              hasPaused={hasPaused && messages.length > 0}
              isLooking={isLooking}
              timeZone={timeZone}
              onGoOn={goOn}
            />
          </Suspense>
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
  filter: ListFilter;
  heading: string;
  hasNoMailbox: boolean;
  onFilter: (change: Partial<ListFilter>) => void;
  onMailboxAdded: () => void;
}

function NothingHere(props: NothingHereProps) {
  const { filter, heading, hasNoMailbox, onFilter, onMailboxAdded } = props;
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
  if (filter.search !== '' || isFiltered(filter) || filter.todo || filter.folder !== INBOX) {
    return (
      <Suspense fallback={null}>
        <NothingFound filter={filter} heading={heading} onFilter={onFilter} />
      </Suspense>
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
