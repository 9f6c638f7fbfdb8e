import { lazy, Suspense, useSyncExternalStore } from 'react';
import { withWords } from '@/i18n/i18n';
import { useActions } from '@/keys/actions';
import { useHint } from '@/keys/use-hint';
import { currentNotices, newestUndo, subscribeNotices } from '@/ui/notices';

const NoticeList = lazy(async () => ({
  default: (await withWords(import('@/ui/NoticeList'))).NoticeList,
}));

/** Shows notices as they come; `z` takes back the newest that can be. Mounted once. */
export function NoticesHost() {
  const notices = useSyncExternalStore(subscribeNotices, currentNotices);
  const undo = useHint()('undo');
  useActions({ undo: newestUndo() });
  if (notices.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <NoticeList notices={notices} undoKey={undo} />
    </Suspense>
  );
}
