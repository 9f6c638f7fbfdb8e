import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { t } from '@/i18n/i18n';
import type { Made } from '@/journal/made';
import { madeFrom } from '@/journal/made';
import { useMadeByMessage } from '@/journal/use-journal';
import { useActions } from '@/keys/actions';
import { useHint } from '@/keys/use-hint';
import type { DateMarks } from '@/mail/date-mark';
import type { Message } from '@/mail/message';
import { profileQuery, readerZone } from '@/mail/person.api';
import { Problem, RetryBanner } from '@/mail/Problem';
import { PortalError } from '@/portal/errors';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { IconButton } from '@/ui/IconButton';
import { MailIcon } from '@/ui/icons/Icons';
import { BackIcon } from '@/ui/icons/MoreIcons';
import { ProgressBar } from '@/ui/ProgressBar';
import { SkeletonText } from '@/ui/Skeleton';
import { isFocusLost } from '@/ui/focus';
import { Conversation } from './Conversation';
import { ExcerptBar } from './ExcerptBar';
import { HandledButton } from './HandledButton';
import { Jumps } from './Jumps';
import { MessageText } from './MessageText';
import { PeopleLine } from './PeopleLine';
import { jumpTo, scrollPage } from './scroll';
import { useConversation } from '@/mail/use-conversation';
import { useMessage } from './use-message';
import { usePrefetch } from './use-prefetch';

const MarkupBody = lazy(async () => ({ default: (await import('./MarkupBody')).MarkupBody }));

interface MessageScreenProps {
  messageId: number;
  onBack: () => void;
  onOpen: (messageId: number) => void;
  /** What can be done with the message; composed by the shell. */
  actions: (message: Message) => ReactNode;
  /** Makes the dates in its text pressable; composed by the shell. */
  dates: (message: Message) => DateMarks;
  /** What was made of it, as links; composed by the shell. */
  links: (made: Made[]) => ReactNode;
  /** What can be done once it is read, below the text; composed by the shell. */
  footer: (message: Message) => ReactNode;
  /** A text was selected, of this or of another message of the conversation, to become a task or an event. */
  onExcerpt: (kind: 'task' | 'event', messageId: number, text: string) => void;
}

export function MessageScreen(props: MessageScreenProps) {
  const { messageId, onBack, onOpen, actions, dates, links, footer, onExcerpt } = props;
  const { get, thread, message, readable, markup } = useMessage(messageId);
  const timeZone = readerZone(useQuery(profileQuery()).data);
  const entries = useMadeByMessage().get(messageId);
  const hint = useHint();
  const heading = useRef<HTMLHeadingElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const parts = useConversation(messageId, thread.data);
  usePrefetch(messageId, readable !== null || markup !== null);
  useActions({ pageDown: () => scrollPage(pane.current, 1), pageUp: () => scrollPage(pane.current, -1) });

  // In narrow frames the list is gone now, and the focus with it; beside the list it stays where it is.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (isFocusLost()) heading.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, []);

  if (get.error instanceof PortalError && get.error.meaning === 'gone') return <Gone onBack={onBack} />;
  if (!message && get.isError) return <Problem error={get.error} onRetry={() => void get.refetch()} />;

  return (
    <article
      aria-label={message?.subject || t('mail.noSubject')}
      className="flex min-h-0 min-w-0 flex-1 flex-col"
    >
      <header className="flex flex-col gap-2 border-b border-line px-4 pt-3 pb-2">
        <div className="flex items-start gap-2">
          <span className="-mt-1.5 two:hidden">
            <IconButton label={t('message.back')} shortcut={hint('back')} onClick={onBack}>
              <BackIcon />
            </IconButton>
          </span>
          <h1
            ref={heading}
            tabIndex={-1}
            dir="auto"
            title={message?.subject}
            className="line-clamp-3 min-w-0 flex-1 text-subject font-semibold break-words text-text outline-none two:line-clamp-none"
          >
            {message ? message.subject || t('mail.noSubject') : ' '}
          </h1>
          {message && <HandledButton messageId={messageId} />}
        </div>
        {message && (
          <PeopleLine key={message.id} message={message} timeZone={timeZone}>
            {links(madeFrom(message.bindings, entries))}
            <Jumps parts={parts} onJump={(where) => jumpTo(pane.current, where)} />
          </PeopleLine>
        )}
        {message && actions(message)}
      </header>
      <div className="relative flex min-h-0 flex-1 flex-col">
        <ProgressBar
          isOn={(get.isFetching || thread.isFetching) && (readable !== null || markup !== null)}
          label={t('message.loading')}
        />
        <div
          ref={pane}
          data-pane=""
          role="region"
          aria-label={t('message.text')}
          // Scrolled by keyboard as well.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          className="@container-size min-h-0 flex-1 overflow-y-auto px-4 py-3 focus-visible:-outline-offset-2"
        >
          <div className={markup === null ? 'max-w-measure' : ''}>
            {get.failureCount > 0 && get.isFetching && <RetryBanner error={get.failureReason} />}
            {get.isError && <Problem error={get.error} onRetry={() => void get.refetch()} />}
            {thread.isError && !get.isError && (
              <p role="status" className="mb-3 text-note text-text-3">
                {t('message.noConversation')}{' '}
                <Button variant="quiet" size="small" onClick={() => void thread.refetch()}>
                  {t('problem.tryAgain')}
                </Button>
              </p>
            )}
            <Conversation
              key={messageId}
              parts={parts}
              openId={messageId}
              isMarkup={markup !== null}
              timeZone={timeZone}
              onOpen={onOpen}
            >
              {markup !== null ? (
                <Suspense fallback={<SkeletonText label={t('message.loading')} />}>
                  <MarkupBody
                    key={messageId}
                    html={markup}
                    subject={message?.subject ?? ''}
                    sender={message?.from.email ?? ''}
                    messageId={messageId}
                    dates={message ? dates(message) : null}
                  />
                </Suspense>
              ) : readable ? (
                <MessageText
                  key={messageId}
                  readable={readable}
                  messageId={messageId}
                  dates={message ? dates(message) : null}
                />
              ) : (
                !get.isError && (
                  <div className="-mx-4 -mt-4">
                    <SkeletonText label={t('message.loading')} />
                  </div>
                )
              )}
            </Conversation>
            {message && (readable !== null || markup !== null) && footer(message)}
          </div>
        </div>
        <ExcerptBar pane={pane} messageId={messageId} onExcerpt={onExcerpt} />
      </div>
    </article>
  );
}

function Gone({ onBack }: { onBack: () => void }) {
  return (
    <EmptyState
      role="alert"
      icon={<MailIcon />}
      title={t('message.gone')}
      hint={t('message.goneHint')}
      action={
        <Button variant="primary" onClick={onBack}>
          {t('message.backToList')}
        </Button>
      }
    />
  );
}
