import { useEffect, useRef } from 'react';
import { currentRoute } from '@/use-route';
import { ACTION_IDS, type ActionId, ACTIONS } from './registry';

/** What actions do just now; null for one that cannot be done, such as making a task with no message there. */
export type Performers = Partial<Record<ActionId, (() => void) | null>>;

const onScreen = new Set<{ readonly current: Performers }>();

/** Says what actions do while this component is on screen. */
export function useActions(performers: Performers): void {
  const latest = useRef(performers);
  useEffect(() => {
    latest.current = performers;
  });
  useEffect(() => {
    onScreen.add(latest);
    return () => void onScreen.delete(latest);
  }, []);
}

/** Does an action; false when nothing on screen can, or it makes no sense here. */
export function perform(id: ActionId): boolean {
  const performer = performerOf(id);
  performer?.();
  return performer !== null;
}

/** The actions that would do something now, in the order of the registry. */
export function possibleActions(): ActionId[] {
  return ACTION_IDS.filter((id) => performerOf(id) !== null);
}

function performerOf(id: ActionId): (() => void) | null {
  if (ACTIONS[id].when?.(currentRoute()) === false) return null;
  for (const { current } of onScreen) {
    const performer = current[id];
    if (performer) return performer;
  }
  return null;
}
