import { activityWords } from '../rest/activity.ts';
import type { CrmActivity, Placement } from '../state.ts';
import { placementsAt, placementTitle } from './app-pages.ts';
import { showShort } from './clock.ts';
import { typeCode } from './crm-kinds.ts';
import { html, type Markup } from './html.ts';
import { mailPath } from './mail-link.ts';
import type { Visit } from './visit.ts';

/** One thing that happened with a client, with the menu in which applications stand under "Extensions". */
export function activityItem(visit: Visit, activity: CrmActivity, isInList = false): Markup {
  const { state, words, user } = visit;
  const { subject, from, date, provider } = activityWords(activity, state);
  const name = provider === 'CRM_EMAIL' ? `${words.mailMessage}: ${subject}` : subject;
  return html`<li class="card activity" aria-label="${subject}">
    <div>
      ${activity.messageId > 0 ? html`<a href="${mailPath(activity.messageId)}">${name}</a>` : name}
      <p class="quiet">${from === '' ? '' : `${from} · `}${showShort(date, user.timeZone, words.locale)}</p>
    </div>
    ${menu(visit, activity, isInList)}
  </li>`;
}

function menu(visit: Visit, activity: CrmActivity, isInList: boolean): Markup | null {
  const { words } = visit;
  const code = isInList
    ? 'CRM_ACTIVITY_LIST_MENU'
    : `CRM_${typeCode(activity.entityTypeId)}_ACTIVITY_TIMELINE_MENU`;
  const entries = placementsAt(visit, code).map(
    (placement) =>
      html`<li>
        <a href="${address(placement, activity, isInList)}">${placementTitle(visit, placement)}</a>
      </li>`,
  );
  if (entries.length === 0) return null;
  return html`<details class="item-menu">
    <summary aria-label="${words.more}">•••</summary>
    <p class="quiet">${words.extensions}</p>
    <ul>
      ${entries}
    </ul>
  </details>`;
}

/** The menu of a timeline tells the card beside the activity, that of a list the activity alone. */
function address({ id }: Placement, activity: CrmActivity, isInList: boolean): string {
  const options: Record<string, string> = isInList
    ? { ID: String(activity.id) }
    : {
        ENTITY_ID: String(activity.entityId),
        ASSOCIATED_ENTITY_ID: String(activity.id),
        ASSOCIATED_ENTITY_TYPE_ID: '6',
        TYPE_ID: '4',
      };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options)) query.set(`params[${name}]`, value);
  return `/devops/placement/${id}/?${query.toString()}`;
}
