import { applicationsBlock } from './applications.ts';
import { renderBbcode } from './bbcode.ts';
import { showInstant } from './clock.ts';
import { html } from './html.ts';
import { mailLink } from './mail-link.ts';
import { personLink, userPath } from './people.ts';
import type { PageTable, PageView, Visit } from './visit.ts';

/** The list of tasks and the view of one; a task opens under any person's own id. */
export const taskPages: PageTable = [
  [/^\/company\/personal\/user\/\d+\/tasks\/task\/view\/(\d+)\/?$/, taskPage],
  [/^\/workgroups\/group\/\d+\/tasks\/task\/view\/(\d+)\/?$/, taskPage],
  [/^\/company\/personal\/user\/\d+\/tasks\/?$/, taskList],
];

/** One and the same place since the card was made anew. */
const TASK_PLACES = ['TASK_VIEW_SIDEBAR', 'TASK_VIEW_TAB', 'TASK_VIEW_TOP_PANEL'];

function taskPage(visit: Visit, id: string): PageView | null {
  const { state, words, url } = visit;
  const task = state.tasks.find((task) => task.id === Number(id));
  if (!task) return null;
  return {
    title: task.title,
    section: 'tasks',
    body: html`<div class="two-columns">
        <article class="card text">
          ${renderBbcode(task.description, url.origin)}
          ${task.messageId !== null && html`<p class="mail-link">${mailLink(visit, task.messageId)}</p>`}
        </article>
        <dl class="card fields">
          <dt>${words.responsible}</dt>
          <dd>${personLink(state, task.responsibleId)}</dd>
          <dt>${words.createdBy}</dt>
          <dd>${personLink(state, task.createdBy)}</dd>
          <dt>${words.deadline}</dt>
          <dd>${deadlineOf(visit, task.deadline)}</dd>
        </dl>
      </div>
      ${applicationsBlock(visit, TASK_PLACES, { taskId: String(task.id) })}`,
  };
}

function taskList(visit: Visit): PageView {
  const { state, words, user } = visit;
  const rows = state.tasks.toReversed().map(
    (task) =>
      html`<tr>
        <td><a href="${userPath(user.id)}tasks/task/view/${task.id}/">${task.title}</a></td>
        <td>${personLink(state, task.responsibleId)}</td>
        <td>${deadlineOf(visit, task.deadline)}</td>
      </tr>`,
  );
  const table = html`<table class="card rows">
    <thead>
      <tr>
        <th>${words.tasks}</th>
        <th>${words.responsible}</th>
        <th>${words.deadline}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
  const empty = html`<p class="card empty">${words.noTasks}</p>`;
  return { title: words.tasks, section: 'tasks', body: rows.length > 0 ? table : empty };
}

function deadlineOf({ user, words }: Visit, deadline: string | null): string {
  const instant = deadline === null ? Number.NaN : Date.parse(deadline);
  return Number.isNaN(instant) ? words.noDeadline : showInstant(instant, user.timeZone, words.locale);
}
