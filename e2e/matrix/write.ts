import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { Portal } from '../portal/portal.ts';

/** A page of the portal with the application, and the message one cell is about. */
export interface Stage {
  page: Page;
  app: FrameLocator;
  portal: Portal;
  message: { id: number; subject: string };
}

/** What a screen says about a write, in the order in which the first that fits counts. */
export const SAYINGS = [
  'elsewhere',
  'busy',
  'not sent',
  'unclear',
  'so far',
  'absent',
  'done',
  'looking',
  'still',
] as const;

export type Saying = (typeof SAYINGS)[number];

/** One row of the matrix. */
export interface Write {
  name: string;
  method: string;
  /** Everything before the press. */
  prepare: (stage: Stage) => Promise<void>;
  /** One press; with 2 the second follows before anything else can happen. */
  press: (stage: Stage, times: 1 | 2) => Promise<void>;
  /** Where the screen tells how it stands. */
  place: (stage: Stage) => Locator;
  /** The very words of each outcome. */
  words: (stage: Stage) => Partial<Record<Saying, string | RegExp>>;
  /** The way to look again after an unclear outcome. Null: the screen looks by itself, and offers no repeat. */
  check: string | null;
  /** The way to repeat what did not happen. Null: only on the portal, where the screen sends the person. */
  again: ((stage: Stage) => Promise<void>) | null;
  /** How often the portal has done it to this message. */
  count: (stage: Stage) => number;
}

/** Presses a button, twice in one tick if wanted; not by the mouse, which would come second after another tab. */
export async function pressOn(button: Locator, times: 1 | 2): Promise<void> {
  await button.evaluate(
    (element: HTMLElement, count) => {
      for (let press = 0; press < count; press += 1) element.click();
    },
    times,
    { timeout: 10_000 },
  );
}

/** The part of the screen where transient outcomes are told. */
export function notices(app: FrameLocator): Locator {
  return app.getByRole('region', { name: 'Notices' });
}
