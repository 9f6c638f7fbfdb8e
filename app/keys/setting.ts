import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from '@/portal/storage';

let storedAt: string | null = null;
let isOn = true;
let isChosen = false;
const listeners = new Set<() => void>();

/** Whether single keys do anything, remembered on this device for the person (WCAG 2.1.4). On until they choose. */
export const singleKeys = {
  /** Takes over what this person chose before; a choice made meanwhile is theirs too and stays. */
  open: (name: string): void => {
    storedAt = name;
    if (isChosen) writeStored(name, isOn);
    else isOn = readStored(name) !== false;
    tell();
  },

  isOn: (): boolean => isOn,

  set: (on: boolean): void => {
    isOn = on;
    isChosen = true;
    if (storedAt !== null) writeStored(storedAt, on);
    tell();
  },

  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function useSingleKeys(): boolean {
  return useSyncExternalStore(singleKeys.subscribe, singleKeys.isOn);
}

function tell(): void {
  for (const listener of listeners) listener();
}
