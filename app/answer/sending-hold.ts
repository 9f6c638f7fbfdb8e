import { ownedName } from '@/portal/owner';
import { readStored, writeStored } from '@/portal/storage';

type Seconds = 0 | 5 | 10 | 20;

const CHOICES: readonly unknown[] = [0, 5, 10, 20];
const USUAL: Seconds = 10;
let chosen: Seconds | null = null;

/** How long a letter waits, so that it can be taken back; remembered on this device for the person. */
export const sendingHold = {
  get: (): Seconds => {
    const name = ownedName('sending-hold');
    const stored = (name === null ? undefined : readStored(name)) ?? chosen;
    return CHOICES.includes(stored) ? (stored as Seconds) : USUAL;
  },

  set: (seconds: Seconds): void => {
    const name = ownedName('sending-hold');
    chosen = seconds;
    if (name !== null) writeStored(name, seconds);
  },
};
