import type { Placement } from '../state.ts';
import { placementsAt, placementTitle } from './app-pages.ts';
import { html, type Markup } from './html.ts';
import type { Visit } from './visit.ts';

/** The tabs a card has room for, its own one included; the others stand under "More". */
const ROOM = 3;

/**
 * A card with tabs: its own, and one for each application bound to `code`, whose frame is fetched when the tab is
 * first opened.
 */
export function cardTabs(
  visit: Visit,
  code: string,
  options: Record<string, string>,
  general: Markup,
): Markup {
  const { words } = visit;
  const placements = placementsAt(visit, code);
  if (placements.length === 0) return general;
  const tab = (placement: Placement) =>
    html`<button
      type="button"
      role="tab"
      aria-selected="false"
      aria-controls="tab-${placement.id}"
      data-placement="${placement.id}"
      data-options="${JSON.stringify(options)}"
    >
      ${placementTitle(visit, placement)}
    </button>`;
  const shown = placements.slice(0, ROOM - 1);
  const others = placements.slice(ROOM - 1);
  return html`<div class="card-tabs" data-tabs="">
    <div role="tablist" aria-label="${words.card}" class="tabs">
      <button type="button" role="tab" aria-selected="true" aria-controls="tab-general">
        ${words.general}
      </button>
      ${shown.map(tab)}
    </div>
    ${
      others.length > 0 &&
      html`<details class="item-menu">
        <summary>${words.more}</summary>
        <div role="tablist" aria-label="${words.more}">${others.map(tab)}</div>
      </details>`
    }
    <div role="tabpanel" id="tab-general" data-reloads="">${general}</div>
    ${placements.map(({ id }) => html`<div role="tabpanel" id="tab-${id}" class="tab-frame" hidden></div>`)}
  </div>`;
}
