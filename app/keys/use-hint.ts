import { type ActionId, keysOf } from './registry';
import { useSingleKeys } from './setting';

/** Gives the key to name in a tooltip, or undefined when the action has none that works. */
export function useHint(): (id: ActionId) => string | undefined {
  const isOn = useSingleKeys();
  return (id) => keysOf(id, isOn)[0];
}
