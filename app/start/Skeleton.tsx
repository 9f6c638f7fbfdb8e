import { SkeletonRows } from '@/ui/Skeleton';

/** The shape of the inbox before the portal has answered; nothing moves when the real one comes. */
export function Skeleton() {
  return (
    <div className="flex h-dvh gap-2 bg-page p-2" aria-busy="true">
      <div className="hidden w-52 rounded-panel bg-panel three:block" />
      <div className="flex w-full flex-col rounded-panel bg-panel two:w-98">
        <div className="h-25 border-b border-line" />
        <SkeletonRows label="" />
      </div>
      <div className="hidden flex-1 rounded-panel bg-panel two:block" />
    </div>
  );
}
