import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { locale, t } from '@/i18n/i18n';
import { type Address, displayName } from '@/mail/address';
import { formatFullDate } from '@/mail/date';
import { profileQuery, readerZone } from '@/mail/person.api';
import { openPath, portalUrl } from '@/portal/open';
import { crmCode, newTaskPath } from '@/portal/new-task';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { type Activity, othersOf } from './activity';
import type { Owner } from './address-mail';
import { WriteTo } from './WriteTo';

interface ActivityTextProps {
  activity: Activity;
  owner: Owner | null;
  /** It belongs to a mailbox of somebody else; otherwise its message was not found. */
  isForeign: boolean;
  onRetry: () => void;
  onCompose: (to: Address[]) => void;
}

/** The words the CRM keeps of a mail, and what can be done with words alone. */
export function ActivityText({ activity, owner, isForeign, onRetry, onCompose }: ActivityTextProps) {
  const { from, to, date, text, mailbox } = activity;
  const profile = useQuery(profileQuery()).data;
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
      <div className="flex flex-col gap-3 p-3">
        <Banner
          tone="info"
          action={
            isForeign ? undefined : (
              <Button size="small" onClick={onRetry}>
                {t('problem.checkAgain')}
              </Button>
            )
          }
        >
          {isForeign ? t('aside.foreign', { email: mailbox }) : t('aside.notFound')}
        </Banner>
        <div className="flex flex-wrap items-center gap-2 px-2">
          {profile && <NewTask activity={activity} owner={owner} userId={profile.id} />}
          <WriteTo people={othersOf(activity)} onCompose={onCompose} />
        </div>
        <p className="px-2 text-note text-text-2">{t('aside.wordsOnly')}</p>
      </div>
      <article aria-label={activity.subject} className="flex flex-col gap-3 border-t border-line px-5 py-3">
        <dl className="grid grid-cols-[auto_1fr] gap-x-3 text-row text-text-2">
          <dt>{t('aside.from')}</dt>
          <dd className="wrap-anywhere text-text">{from.map(displayName).join(', ')}</dd>
          <dt>{t('aside.to')}</dt>
          <dd className="wrap-anywhere text-text">{to.map(displayName).join(', ')}</dd>
        </dl>
        {date && (
          <p className="text-note text-text-3">{formatFullDate(date, locale(), readerZone(profile))}</p>
        )}
        <p dir="auto" className="max-w-measure text-body wrap-anywhere whitespace-pre-wrap text-text">
          {text === '' ? t('aside.noWords') : text}
        </p>
      </article>
    </div>
  );
}

/** An address longer than this may be cut on its way. */
const MOST_LETTERS = 1200;

/** The portal's own form, filled with the words: a link that opens in a slider, or plainly where that is refused. */
function NewTask(props: { activity: Activity; owner: Owner | null; userId: number }) {
  const { activity, owner, userId } = props;
  const [isRefused, setRefused] = useState(false);
  const path = newTaskPath(userId, {
    title: activity.subject,
    description: activity.text.slice(0, MOST_LETTERS),
    crm: owner === null ? '' : crmCode(owner.entityTypeId, owner.entityId),
  });
  return (
    <a
      href={portalUrl(path)}
      target="_blank"
      rel="noreferrer"
      className="inline-flex h-9 items-center rounded-control bg-primary px-3 text-body font-semibold text-on-primary hover:bg-primary-hover"
      onClick={(event) => {
        if (isRefused || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void openPath(path).then((result) => setRefused(result === 'refused'));
      }}
    >
      {t(isRefused ? 'aside.newTaskInTab' : 'aside.newTask')}
    </a>
  );
}
