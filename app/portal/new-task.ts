/** The portal's own form of a new task, filled; nothing is made until the person saves it. */
export function newTaskPath(
  userId: number,
  task: { title: string; description: string; crm: string },
): string {
  const query = new URLSearchParams({ TITLE: task.title, DESCRIPTION: task.description });
  if (task.crm !== '') query.set('UF_CRM_TASK', task.crm);
  return `/company/personal/user/${userId}/tasks/task/edit/0/?${query.toString()}`;
}

/** A CRM item as tasks name it: `D_21`, `T40c_7`; the short code of a smart process is its number in hexadecimal. */
export function crmCode(entityTypeId: number, entityId: number): string {
  const short = { 1: 'L', 2: 'D', 3: 'C', 4: 'CO', 7: 'Q', 31: 'SI' }[entityTypeId];
  return `${short ?? `T${entityTypeId.toString(16)}`}_${entityId}`;
}
