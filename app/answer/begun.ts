const CHANNEL = 'mail-desk/letters';

interface Begun {
  letter: string;
  /** The frame it is open in; its name is the portal's and unlike any other. */
  frame: string;
}

/** Tells the other frames of the application that a letter is open here. */
export function tellBegun(letter: string): void {
  const channel = new BroadcastChannel(CHANNEL);
  // Unlike windows, a channel reaches its own origin only.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage({ letter, frame: window.name } satisfies Begun);
  channel.close();
}

/** Settles when another frame has opened this letter. */
export function whenBegun(letter: string, signal: AbortSignal): Promise<'begun'> {
  const channel = new BroadcastChannel(CHANNEL);
  signal.addEventListener('abort', () => channel.close());
  return new Promise((resolve) => {
    channel.addEventListener('message', ({ data }: MessageEvent<Begun>) => {
      if (data.letter === letter && data.frame !== window.name) resolve('begun');
    });
  });
}
