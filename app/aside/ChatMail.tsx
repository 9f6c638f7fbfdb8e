import { useQuery } from '@tanstack/react-query';
import { t } from '@/i18n/i18n';
import { Problem } from '@/mail/Problem';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { MailIcon } from '@/ui/icons/Icons';
import type { AsideProps } from './aside';
import { AsidePanel, SkeletonMail } from './AsidePanel';
import { MailWith } from './MailWith';
import { ObjectMail } from './ObjectMail';
import { chatOriginQuery, colleagueQuery } from './object-message.api';

/** The message a chat was made from, or the mail with the colleague of a private chat. */
export function ChatMail({ dialogId, ...props }: AsideProps & { dialogId: string }) {
  const chatId = /^chat(\d+)$/.exec(dialogId)?.[1];
  return chatId === undefined ? (
    <Colleague {...props} userId={Number(dialogId)} />
  ) : (
    <Chat {...props} chatId={Number(chatId)} />
  );
}

function Chat({ chatId, ...props }: AsideProps & { chatId: number }) {
  const origin = useQuery(chatOriginQuery(chatId));
  return (
    <ObjectMail
      {...props}
      name={`chat-${chatId}`}
      heading={t('aside.chat')}
      origin={origin}
      nothing={{ title: t('aside.noChatMail'), hint: t('aside.noChatMail.hint') }}
    />
  );
}

function Colleague({ userId, ...props }: AsideProps & { userId: number }) {
  const colleague = useQuery(colleagueQuery(userId));
  const { data } = colleague;
  if (data?.email) {
    return (
      <MailWith
        {...props}
        heading={t('aside.with', { name: data.name || data.email })}
        people={[data]}
        owner={null}
      />
    );
  }
  const heading = data?.name ? t('aside.with', { name: data.name }) : t('aside.colleague');
  return (
    <AsidePanel heading={heading} onInbox={props.onInbox}>
      {colleague.isPending ? (
        <SkeletonMail />
      ) : colleague.isError ? (
        <Problem error={colleague.error} onRetry={() => void colleague.refetch()} />
      ) : (
        <EmptyState
          icon={<MailIcon />}
          title={t('aside.noColleagueAddress')}
          hint={t('aside.noColleagueAddress.hint')}
          action={
            data?.name ? (
              <Button variant="primary" onClick={() => props.onSearch(data.name)}>
                {t('aside.searchName', { name: data.name })}
              </Button>
            ) : (
              <Button onClick={props.onInbox}>{t('aside.allMail')}</Button>
            )
          }
        />
      )}
    </AsidePanel>
  );
}
