import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '@/i18n/i18n';
import type { Address } from '@/mail/address';
import { mailboxesQuery } from '@/mail/mailbox.api';
import { Problem, RetryBanner } from '@/mail/Problem';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { MailIcon } from '@/ui/icons/Icons';
import { MOST_ADDRESSES, type Owner } from './address-mail';
import type { AsideProps } from './aside';
import { AsidePanel, SkeletonMail } from './AsidePanel';
import { byMailbox } from './by-mailbox';
import { MailList } from './MailList';
import { useAddressMail } from './use-address-mail';
import { WriteTo } from './WriteTo';

interface MailWithProps extends AsideProps {
  heading: string;
  people: readonly Address[];
  /** The card whose filed mail belongs here too; null beside something else. */
  owner: Owner | null;
}

/** The mail with some addresses, grouped by mailbox, and what only mentions them behind a button. */
export function MailWith({ heading, people, owner, onInbox, onCompose, ...list }: MailWithProps) {
  const emails = people.map(({ email }) => email);
  const { query, own, rest, refresh, isLooking } = useAddressMail(emails.slice(0, MOST_ADDRESSES), owner);
  const mailboxes = useQuery(mailboxesQuery()).data ?? [];
  const [showsRest, setShowsRest] = useState(false);
  const sections = byMailbox(own, mailboxes);
  if (showsRest) sections.push({ key: 'rest', title: t('aside.mentioned'), messages: rest });
  const isOver = emails.length > MOST_ADDRESSES;
  return (
    <AsidePanel
      heading={heading}
      detail={
        <>
          <p className="truncate" title={emails.join(', ')}>
            {emails.join(', ')}
          </p>
          {isOver && <p>{t('aside.firstAddresses', { count: MOST_ADDRESSES })}</p>}
        </>
      }
      actions={<WriteTo people={people} onCompose={onCompose} />}
      isBusy={query.isFetching && !query.isPending && !query.isFetchingNextPage}
      onRefresh={refresh}
      onInbox={onInbox}
    >
      {query.failureCount > 0 && query.isFetching && <RetryBanner error={query.failureReason} />}
      {query.isPending || (own.length === 0 && isLooking) ? (
        <SkeletonMail />
      ) : query.isError && !query.data ? (
        <Problem error={query.error} onRetry={() => void query.refetch()} />
      ) : own.length === 0 && !showsRest ? (
        <EmptyState
          icon={<MailIcon />}
          title={t(query.hasNextPage ? 'aside.noMailSoFar' : 'aside.noMail')}
          hint={t('aside.noMail.hint')}
          action={
            rest.length > 0 ? (
              <Button variant="secondary" onClick={() => setShowsRest(true)}>
                {t('aside.showMentioned', { count: rest.length })}
              </Button>
            ) : (
              <Button variant="secondary" onClick={refresh}>
                {t('inbox.refresh')}
              </Button>
            )
          }
        />
      ) : (
        <MailList
          {...list}
          label={heading}
          sections={sections}
          onRefresh={refresh}
          onMore={query.hasNextPage ? () => void query.fetchNextPage() : null}
          isReadingMore={query.isFetchingNextPage}
          hasMoreFailed={query.isFetchNextPageError}
        >
          {rest.length > 0 && !showsRest && (
            <div className="flex justify-center p-3">
              <Button variant="quiet" size="small" onClick={() => setShowsRest(true)}>
                {t('aside.showMentioned', { count: rest.length })}
              </Button>
            </div>
          )}
        </MailList>
      )}
    </AsidePanel>
  );
}
