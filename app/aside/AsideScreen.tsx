import { lazy, Suspense } from 'react';
import { withWords } from '@/i18n/i18n';
import type { Aside } from '@/place';
import type { AsideProps } from './aside';
import { SkeletonMail } from './AsidePanel';

const loadClient = () => withWords(import('./ClientMail'));
const loadActivity = () => withWords(import('./ActivityMail'));
const loadChat = () => withWords(import('./ChatMail'));
const loadTask = () => withWords(import('./TaskMail'));
const ClientMail = lazy(async () => ({ default: (await loadClient()).ClientMail }));
const ActivityMail = lazy(async () => ({ default: (await loadActivity()).ActivityMail }));
const ChatMail = lazy(async () => ({ default: (await loadChat()).ChatMail }));
const TaskMail = lazy(async () => ({ default: (await loadTask()).TaskMail }));

/** The mail that belongs to what this frame stands beside: a client, an e-mail of a timeline, a chat, a task. */
export function AsideScreen({ aside, ...props }: AsideProps & { aside: Aside }) {
  return <Suspense fallback={<SkeletonMail />}>{screenOf(aside, props)}</Suspense>;
}

function screenOf(aside: Aside, props: AsideProps) {
  switch (aside.kind) {
    case 'client':
      return <ClientMail {...props} entityTypeId={aside.entityTypeId} entityId={aside.entityId} />;
    case 'activity':
      return (
        <ActivityMail
          {...props}
          activityId={aside.activityId}
          entityTypeId={aside.entityTypeId}
          entityId={aside.entityId}
        />
      );
    case 'chat':
      return <ChatMail {...props} dialogId={aside.dialogId} />;
    case 'task':
      return <TaskMail {...props} taskId={aside.taskId} />;
  }
}
