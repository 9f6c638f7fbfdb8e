import { ownedName } from '@/portal/owner';
import { readStored, writeStored } from '@/portal/storage';

/** What can be chosen, in seconds. */
export const HOLDS = [0, 5, 10, 20] as const;

export type Seconds = (typeof HOLDS)[number];

const USUAL: Seconds = 10;
let chosen: Seconds | null = null;

/** How long a letter waits, so that it can be taken back; remembered on this device for the person. */
export const sendingHold = {
  get: (): Seconds => {
    const name = ownedName('sending-hold');
    const stored = (name === null ? undefined : readStored(name)) ?? chosen;
    return HOLDS.find((seconds) => seconds === stored) ?? USUAL;
  },

  set: (seconds: Seconds): void => {
    const name = ownedName('sending-hold');
    chosen = seconds;
    if (name !== null) writeStored(name, seconds);
  },
};
