import type { Frame } from '@playwright/test';

/** What must be on screen for a reaction to count as seen. */
export interface Sight {
  selector: string;
  /** An attribute of the element (or `value`, what a field holds) that must have this value, … */
  name?: string;
  is?: string;
  /** … or any value but this one. */
  isNot?: string | null;
}

/**
 * Milliseconds from the first key or pointer press that `act` causes until the sight has been painted. The
 * end is the first task after the frame that holds it, so that script, style, layout and paint all count.
 */
export async function reaction(frame: Frame, act: () => Promise<void>, sight: Sight): Promise<number> {
  await frame.evaluate(arm, sight);
  await act();
  return frame.evaluate(() => (globalThis as { reaction?: Promise<number> }).reaction ?? -1);
}

function arm({ selector, name, is, isNot }: Sight): void {
  let start: number | null = null;
  const pressed = (event: Event): void => {
    start ??= event.timeStamp;
  };
  const kinds = ['keydown', 'pointerdown'] as const;
  for (const kind of kinds) addEventListener(kind, pressed, { capture: true });
  const valueOf = (element: Element): string | null => {
    if (name === 'value' && element instanceof HTMLInputElement) return element.value;
    return name === undefined ? null : element.getAttribute(name);
  };
  const isSeen = (): boolean =>
    [...document.querySelectorAll(selector)].some((element) => {
      if (is !== undefined) return valueOf(element) === is;
      return isNot === undefined || valueOf(element) !== isNot;
    });

  (globalThis as { reaction?: Promise<number> }).reaction = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`Nothing like ${selector} ${name ?? ''} came on screen.`)), 30_000);
    const painted = (): void => {
      for (const kind of kinds) removeEventListener(kind, pressed, { capture: true });
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.now() - (start ?? performance.now())));
      port1.start();
      port2.postMessage(null);
    };
    const look = (): void => {
      if (start !== null && isSeen()) requestAnimationFrame(painted);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Milliseconds each call of a method took in this frame so far, from leaving to the end of the answer. */
export async function callTimes(frame: Frame, method: string): Promise<number[]> {
  return frame.evaluate(
    (part) =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes(`/rest/`) && name.includes(part))
        .map(({ duration }) => duration),
    method,
  );
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
