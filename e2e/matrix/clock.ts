import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from '@playwright/test';

/** Milliseconds of this computer in which answers come in between two steps of the page's time. */
const ANSWERS_MS = 15;

/**
 * Gives the pages of this context a clock that can be turned on, in every frame. What a browser times by itself
 * follows it too: a request that waits for its answer gives up by the page's time.
 */
export async function ownClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.context().addInitScript(() => {
    const property = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'timeout');
    Object.defineProperty(XMLHttpRequest.prototype, 'timeout', {
      configurable: true,
      get(this: XMLHttpRequest) {
        return property?.get?.call(this) as number;
      },
      set(this: XMLHttpRequest, ms: number) {
        // Counted from the start of the request, so one millisecond is over at once.
        window.setTimeout(() => property?.set?.call(this, 1), ms);
      },
    });
  });
}

/** Stops the page's time: from now on it passes only as {@link pass} lets it. */
export async function freeze(page: Page): Promise<void> {
  // The clock cannot stop in its own past, and calling it takes a moment.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 2000);
}

/** Time goes by itself again. */
export async function thaw(page: Page): Promise<void> {
  await page.clock.resume();
}

/** Lets time pass on the page, with everything that was due in it. */
export async function pass(page: Page, ms: number): Promise<void> {
  await page.clock.runFor(ms);
  await rest(ANSWERS_MS);
}

/** Lets time pass in steps until something is so. */
export async function passUntil(page: Page, isSo: () => boolean, most = 15_000): Promise<void> {
  for (let passed = 0; passed < most && !isSo(); passed += 500) await pass(page, 500);
  if (!isSo()) throw new Error(`Not so after ${most} ms of the page's time: ${isSo.toString()}`);
}
