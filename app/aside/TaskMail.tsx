import { useQuery } from '@tanstack/react-query';
import { t } from '@/i18n/i18n';
import type { AsideProps } from './aside';
import { ObjectMail } from './ObjectMail';
import { taskOriginQuery } from './object-message.api';

/** The message a task was made from. */
export function TaskMail({ taskId, ...props }: AsideProps & { taskId: number }) {
  const origin = useQuery(taskOriginQuery(taskId));
  return (
    <ObjectMail
      {...props}
      name={`task-${taskId}`}
      heading={t('aside.task')}
      origin={origin}
      nothing={{ title: t('aside.noTaskMail'), hint: t('aside.noTaskMail.hint') }}
    />
  );
}
