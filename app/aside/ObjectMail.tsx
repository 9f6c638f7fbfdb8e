import type { UseQueryResult } from '@tanstack/react-query';
import { t } from '@/i18n/i18n';
import { Problem, RetryBanner } from '@/mail/Problem';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { MailIcon } from '@/ui/icons/Icons';
import type { AsideProps } from './aside';
import { AsidePanel, SkeletonMail } from './AsidePanel';
import { MailList } from './MailList';
import type { Origin } from './object-message.api';
import { useOpened } from './use-opened';

interface ObjectMailProps extends AsideProps {
  /** Names the object within this frame, so that its message opens by itself once. */
  name: string;
  /** What is shown above until the portal has told a title, and when it tells none. */
  heading: string;
  origin: UseQueryResult<Origin>;
  nothing: { title: string; hint: string };
}

/** The message something of the portal was made from: opened at once, with a list of one row behind it. */
export function ObjectMail({ name, heading, origin, nothing, ...props }: ObjectMailProps) {
  const message = origin.data?.message ?? null;
  const title = origin.data?.title || heading;
  useOpened(name, message, props.onOpen);
  const again = () => void origin.refetch();
  return (
    <AsidePanel heading={title} isBusy={origin.isFetching && !origin.isPending} onInbox={props.onInbox}>
      {origin.failureCount > 0 && origin.isFetching && <RetryBanner error={origin.failureReason} />}
      {origin.isPending ? (
        <SkeletonMail />
      ) : origin.isError && !origin.data ? (
        <Problem error={origin.error} onRetry={again} />
      ) : message ? (
        <MailList
          {...props}
          label={heading}
          sections={[{ key: 'origin', title: '', messages: [message] }]}
          onRefresh={again}
          onMore={null}
          isReadingMore={false}
        />
      ) : (
        <EmptyState
          icon={<MailIcon />}
          title={nothing.title}
          hint={nothing.hint}
          action={
            origin.data?.title ? (
              <Button variant="primary" onClick={() => props.onSearch(origin.data?.title ?? '')}>
                {t('aside.searchTitle')}
              </Button>
            ) : (
              <Button variant="primary" onClick={again}>
                {t('problem.checkAgain')}
              </Button>
            )
          }
        />
      )}
    </AsidePanel>
  );
}
