import { activityWords } from '../rest/activity.ts';
import type { CrmEntity } from '../state.ts';
import { cardTabs } from './card-tabs.ts';
import { html } from './html.ts';
import { activityItem } from './timeline.ts';
import { entityPath, kindName, typeCode, typeOf } from './crm-kinds.ts';
import type { PageTable, PageView, Visit } from './visit.ts';

/** The list of CRM items, what happened with them, and the card of one, with the mail that was filed there. */
export const crmPages: PageTable = [
  [
    /^\/crm\/(lead|deal|contact|company)\/details\/(\d+)\/?$/,
    (visit, kind, id) => card(visit, typeOf(kind), id),
  ],
  [/^\/crm\/type\/(\d+)\/details\/(\d+)\/?$/, (visit, type, id) => card(visit, Number(type), id)],
  [/^\/crm\/activity\/?$/, activities],
  [/^\/crm(\/(lead|deal|contact|company)(\/(list|kanban))?)?\/?$/, (visit, _all, kind) => list(visit, kind)],
];

function card(visit: Visit, entityTypeId: number, id: string | undefined): PageView | null {
  const { state, words } = visit;
  const entity = state.crmEntities.find(
    (item) => item.entityTypeId === entityTypeId && item.id === Number(id),
  );
  if (!entity) return null;
  const timeline = state.crm
    .filter((item) => item.entityTypeId === entityTypeId && item.entityId === entity.id)
    .toSorted((a, b) => activityWords(b, state).date - activityWords(a, state).date)
    .map((activity) => activityItem(visit, activity));
  const general = html`<div class="two-columns">
    <ul class="timeline">
      ${timeline.length > 0 ? timeline : html`<li class="card empty">${words.noActivities}</li>`}
    </ul>
    <dl class="card fields">
      <dt>${kindName(words, entityTypeId)}</dt>
      <dd>${entity.title}</dd>
      <dt>${words.email}</dt>
      <dd>${[entity.email, ...(entity.moreEmails ?? [])].join(', ')}</dd>
      ${relatives(visit, entity).map(
        (one) =>
          html`<dt>${kindName(words, one.entityTypeId)}</dt>
            <dd><a href="${entityPath(one)}">${one.title}</a></dd>`,
      )}
    </dl>
  </div>`;
  return {
    title: entity.title,
    section: 'crm',
    body: cardTabs(visit, `CRM_${typeCode(entityTypeId)}_DETAIL_TAB`, { ID: String(entity.id) }, general),
  };
}

function relatives({ state }: Visit, { contactIds = [], companyId }: CrmEntity): CrmEntity[] {
  return state.crmEntities.filter(
    ({ entityTypeId, id }) =>
      (entityTypeId === 3 && contactIds.includes(id)) || (entityTypeId === 4 && id === companyId),
  );
}

function activities(visit: Visit): PageView {
  const { state, words } = visit;
  const items = state.crm.toReversed().map((activity) => activityItem(visit, activity, true));
  return {
    title: words.happened,
    section: 'crm',
    body:
      items.length > 0
        ? html`<ul class="timeline">
            ${items}
          </ul>`
        : html`<p class="card empty">${words.noActivities}</p>`,
  };
}

function list({ state, words }: Visit, kind: string | undefined): PageView {
  const shown = state.crmEntities.filter((item) => kind === undefined || item.entityTypeId === typeOf(kind));
  const rows = shown.map(
    (entity) =>
      html`<tr>
        <td><a href="${entityPath(entity)}">${entity.title}</a></td>
        <td>${kindName(words, entity.entityTypeId)}</td>
        <td>${entity.email}</td>
      </tr>`,
  );
  const table = html`<table class="card rows">
    <tbody>
      ${rows}
    </tbody>
  </table>`;
  const empty = html`<p class="card empty">${words.noCrm}</p>`;
  return {
    title: words.crm,
    section: 'crm',
    body: html`<p class="tabs"><a href="/crm/activity/">${words.happened}</a></p>
      ${rows.length > 0 ? table : empty}`,
  };
}
