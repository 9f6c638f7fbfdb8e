import { takeId } from '../state.ts';
import { html } from './html.ts';
import { userPath } from './people.ts';
import type { PageTable, PageView, Visit } from './visit.ts';

/** The form of a new task, filled from the address; nothing is there until it is saved. */
export const taskFormPages: PageTable = [[/^\/company\/personal\/user\/\d+\/tasks\/task\/edit\/0\/?$/, form]];

function form({ words, query }: Visit): PageView {
  const value = (name: string) => {
    const given = query[name];
    return typeof given === 'string' ? given : '';
  };
  return {
    title: words.newTask,
    section: 'tasks',
    body: html`<form class="card fields" method="POST" action="/__page/task">
      <label>${words.title} <input name="TITLE" required value="${value('TITLE')}" /></label>
      <label
        >${words.description} <textarea name="DESCRIPTION" rows="8">${value('DESCRIPTION')}</textarea>
      </label>
      <input type="hidden" name="UF_CRM_TASK" value="${value('UF_CRM_TASK')}" />
      <p><button type="submit">${words.save}</button></p>
    </form>`,
  };
}

/** Saves the form and shows the task. */
export async function saveTask({ state, user }: Visit, request: Request): Promise<Response> {
  const fields = await request.formData();
  const read = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  const id = takeId(state);
  state.tasks.push({
    id,
    title: read('TITLE'),
    description: read('DESCRIPTION'),
    responsibleId: user.id,
    createdBy: user.id,
    deadline: null,
    messageId: null,
    createdAt: Date.now(),
    crm: read('UF_CRM_TASK'),
  });
  const location = `${userPath(user.id)}tasks/task/view/${id}/?IFRAME=Y`;
  return new Response(null, { status: 303, headers: { location } });
}
