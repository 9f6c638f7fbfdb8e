import type { CrmEntity } from '../state.ts';
import { html } from './html.ts';
import { mailLink } from './mail-link.ts';
import type { PageTable, PageView, Visit } from './visit.ts';
import type { Words } from './words.ts';

/** The list of CRM items and the card of one, with the mail that was filed there. */
export const crmPages: PageTable = [
  [
    /^\/crm\/(lead|deal|contact|company)\/details\/(\d+)\/?$/,
    (visit, kind, id) => card(visit, typeOf(kind), id),
  ],
  [/^\/crm\/type\/(\d+)\/details\/(\d+)\/?$/, (visit, type, id) => card(visit, Number(type), id)],
  [/^\/crm(\/(lead|deal|contact|company)(\/(list|kanban))?)?\/?$/, (visit, _all, kind) => list(visit, kind)],
];

const kinds = ['lead', 'deal', 'contact', 'company'] as const;

function card(visit: Visit, entityTypeId: number, id: string | undefined): PageView | null {
  const { state, words } = visit;
  const entity = state.crmEntities.find(
    (item) => item.entityTypeId === entityTypeId && item.id === Number(id),
  );
  if (!entity) return null;
  const activities = state.crm.filter(
    (item) => item.entityTypeId === entityTypeId && item.entityId === entity.id,
  );
  const timeline = activities
    .toReversed()
    .map((activity) => html`<li class="card">${mailLink(visit, activity.messageId)}</li>`);
  return {
    title: entity.title,
    section: 'crm',
    body: html`<div class="two-columns">
      <ul class="timeline">
        ${timeline.length > 0 ? timeline : html`<li class="card empty">${words.noActivities}</li>`}
      </ul>
      <dl class="card fields">
        <dt>${kindName(words, entityTypeId)}</dt>
        <dd>${entity.title}</dd>
        <dt>${words.email}</dt>
        <dd>${entity.email}</dd>
      </dl>
    </div>`,
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
  return { title: words.crm, section: 'crm', body: rows.length > 0 ? table : empty };
}

function entityPath({ entityTypeId, id }: CrmEntity): string {
  return `/crm/${kinds[entityTypeId - 1] ?? `type/${entityTypeId}`}/details/${id}/`;
}

function kindName(words: Words, entityTypeId: number): string {
  const kind = kinds[entityTypeId - 1];
  return kind ? words[kind] : words.item;
}

function typeOf(kind: string | undefined): number {
  return kinds.findIndex((item) => item === kind) + 1;
}
