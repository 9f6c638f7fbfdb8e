import { useQuery } from '@tanstack/react-query';
import { t } from '@/i18n/i18n';
import { RetryBanner } from '@/mail/Problem';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { CrmIcon } from '@/ui/icons/Icons';
import type { Owner } from './address-mail';
import type { AsideProps } from './aside';
import { AsidePanel, SkeletonMail } from './AsidePanel';
import { clientCardQuery } from './client.api';
import { CrmProblem } from './CrmProblem';
import { MailWith } from './MailWith';
import { useReloadedCard } from './use-reloaded-card';

/** The mail with the client of a card, or with everybody a matter names. */
export function ClientMail({ entityTypeId, entityId, ...props }: AsideProps & Owner) {
  const card = useQuery(clientCardQuery(entityTypeId, entityId));
  useReloadedCard();
  const again = () => void card.refetch();

  if (card.isPending) {
    return (
      <AsidePanel heading={t('aside.client')} onInbox={props.onInbox}>
        {card.failureCount > 0 && <RetryBanner error={card.failureReason} />}
        <SkeletonMail />
      </AsidePanel>
    );
  }
  if (card.isError) {
    return (
      <AsidePanel heading={t('aside.client')} onInbox={props.onInbox}>
        <CrmProblem error={card.error} onRetry={again} />
      </AsidePanel>
    );
  }
  const { title, isClient, people } = card.data;
  const heading = title === '' ? t('aside.client') : isClient ? t('aside.with', { name: title }) : title;
  if (people.length === 0) {
    return (
      <AsidePanel heading={heading} onInbox={props.onInbox} isBusy={card.isFetching}>
        <EmptyState
          icon={<CrmIcon />}
          title={t('aside.noAddress')}
          hint={t(isClient ? 'aside.noAddress.client' : 'aside.noAddress.matter')}
          action={
            <Button variant="primary" onClick={again}>
              {t('problem.checkAgain')}
            </Button>
          }
        />
      </AsidePanel>
    );
  }
  return <MailWith {...props} heading={heading} people={people} owner={{ entityTypeId, entityId }} />;
}
