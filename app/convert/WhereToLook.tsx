import { useQuery } from '@tanstack/react-query';
import { t } from '@/i18n/i18n';
import type { Kind } from '@/journal/journal';
import { profileQuery } from '@/mail/person.api';
import { openPath, portalUrl } from '@/portal/open';

/** The portal page where a person can see for themselves whether the object is there. */
export function WhereToLook({ kind }: { kind: Kind }) {
  const userId = useQuery(profileQuery()).data?.id;
  if (userId === undefined) return null;
  const path = {
    task: `/company/personal/user/${userId}/tasks/`,
    event: `/company/personal/user/${userId}/calendar/`,
    chat: '/online/',
    post: `/company/personal/user/${userId}/blog/`,
    crm: '/crm/',
  }[kind];
  return (
    <a
      href={portalUrl(path)}
      target="_blank"
      rel="noreferrer"
      className="text-primary underline underline-offset-2"
      onClick={(event) => {
        event.preventDefault();
        void openPath(path);
      }}
    >
      {t(`convert.${kind}.lookYourself`)}
    </a>
  );
}
