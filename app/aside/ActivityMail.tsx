import { useQuery } from '@tanstack/react-query';
import { t } from '@/i18n/i18n';
import type { Message } from '@/mail/message';
import { Problem, RetryBanner } from '@/mail/Problem';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { InfoIcon } from '@/ui/icons/Icons';
import type { Activity } from './activity';
import { activityMessageQuery, activityQuery, type Found, rememberChoice } from './activity.api';
import { ActivityText } from './ActivityText';
import type { Owner } from './address-mail';
import type { AsideProps } from './aside';
import { AsidePanel, SkeletonMail } from './AsidePanel';
import { CrmProblem } from './CrmProblem';
import { MailList } from './MailList';
import { noteOpened, useOpened } from './use-opened';

interface ActivityMailProps extends AsideProps {
  activityId: number;
  entityTypeId: number | null;
  entityId: number | null;
}

/** The message behind an e-mail of a timeline; its own words where there is no message for this person. */
export function ActivityMail({ activityId, entityTypeId, entityId, ...props }: ActivityMailProps) {
  const activity = useQuery(activityQuery(activityId));
  const owner = entityTypeId === null || entityId === null ? null : { entityTypeId, entityId };
  const heading = activity.data?.subject || t('aside.activity');
  if (activity.isPending) {
    return (
      <AsidePanel heading={heading} onInbox={props.onInbox}>
        {activity.failureCount > 0 && <RetryBanner error={activity.failureReason} />}
        <SkeletonMail />
      </AsidePanel>
    );
  }
  return (
    <AsidePanel heading={heading} onInbox={props.onInbox}>
      {activity.isError ? (
        <CrmProblem error={activity.error} onRetry={() => void activity.refetch()} />
      ) : activity.data.isMail ? (
        <Search {...props} activityId={activityId} activity={activity.data} owner={owner} />
      ) : (
        <EmptyState
          icon={<InfoIcon />}
          title={t('aside.notMail')}
          hint={t('aside.notMail.hint')}
          action={<Button onClick={props.onInbox}>{t('aside.allMail')}</Button>}
        />
      )}
    </AsidePanel>
  );
}

interface SearchProps extends AsideProps {
  activityId: number;
  activity: Activity;
  owner: Owner | null;
}

function Search({ activityId, activity, owner, ...props }: SearchProps) {
  const found = useQuery(activityMessageQuery(activityId, activity, owner));
  const certain = found.data?.kind === 'message' ? found.data.message : null;
  useOpened(`activity-${activityId}`, certain, props.onOpen);
  if (found.isPending) return <SkeletonMail />;
  if (found.isError) return <Problem error={found.error} onRetry={() => void found.refetch()} />;

  const messages = listed(found.data);
  if (messages.length === 0) {
    return (
      <ActivityText
        activity={activity}
        owner={owner ?? activity.owner}
        isForeign={found.data.kind === 'foreign'}
        onRetry={() => void found.refetch()}
        onCompose={props.onCompose}
      />
    );
  }
  return (
    <>
      {certain === null && (
        <p className="border-b border-line px-5 py-3 text-row text-text-2">{t('aside.which')}</p>
      )}
      <MailList
        {...props}
        label={t('aside.activity')}
        sections={[{ key: 'found', title: '', messages }]}
        onOpen={(id) => {
          const chosen = messages.find((message) => message.id === id);
          if (certain === null && chosen) choose(activityId, chosen);
          props.onOpen(id);
        }}
        onRefresh={() => void found.refetch()}
        onMore={null}
        isReadingMore={false}
      />
    </>
  );
}

function listed(found: Found): Message[] {
  if (found.kind === 'message') return [found.message];
  return found.kind === 'several' ? found.messages : [];
}

function choose(activityId: number, message: Message): void {
  noteOpened(`activity-${activityId}`);
  rememberChoice(activityId, message);
}
