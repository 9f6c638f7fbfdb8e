import { placementsAt, placementTitle } from './app-pages.ts';
import { html, type Markup } from './html.ts';
import type { Visit } from './visit.ts';

/**
 * The block "Applications" of a task card or a chat sidebar: a row for each, whose frame is fetched when somebody opens
 * it. Nothing while no application has a place there.
 */
export function applicationsBlock(
  visit: Visit,
  codes: string[],
  options: Record<string, string>,
): Markup | false {
  const placements = codes.flatMap((code) => placementsAt(visit, code));
  if (placements.length === 0) return false;
  return html`<section class="card applications" aria-label="${visit.words.applications}">
    <h2>${visit.words.applications}</h2>
    ${placements.map(
      (placement) =>
        html`<button
            type="button"
            class="application-row"
            data-placement="${placement.id}"
            data-options="${JSON.stringify(options)}"
            aria-controls="application-${placement.id}"
          >
            ${placementTitle(visit, placement)}
          </button>
          <div id="application-${placement.id}" class="application-frame"></div>`,
    )}
  </section>`;
}
