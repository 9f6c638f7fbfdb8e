import { session } from './session';

/** Lets the card around our tab read itself again. The portal gives no answer; elsewhere nothing happens. */
export async function reloadCard(): Promise<void> {
  await session().frame.placement.call('reloadData');
}
