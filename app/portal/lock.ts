/**
 * Runs `work` while holding a lock that all frames of this browser share, or with `mine: false` when
 * another frame holds it. Where locks are blocked (some third-party frames) only this page is guarded,
 * by the caller.
 */
export async function withLock(name: string, work: (mine: boolean) => Promise<void>): Promise<void> {
  let locks: LockManager | undefined;
  try {
    locks = navigator.locks;
    await locks.query();
  } catch {
    locks = undefined;
  }
  if (!locks) return work(true);
  await locks.request(`mail-desk:${name}`, { ifAvailable: true }, (lock) => work(lock !== null));
}
