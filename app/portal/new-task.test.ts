import { expect, it } from 'vitest';
import { crmCode, newTaskPath } from './new-task';

it('fills the portal’s form of a task', () => {
  const path = newTaskPath(7, { title: 'Six & more', description: 'a\nb', crm: 'D_21' });
  expect(path).toBe(
    '/company/personal/user/7/tasks/task/edit/0/?TITLE=Six+%26+more&DESCRIPTION=a%0Ab&UF_CRM_TASK=D_21',
  );
  expect(newTaskPath(7, { title: 'Six', description: '', crm: '' })).not.toContain('CRM');
});

it('names items of the CRM as tasks do', () => {
  expect([crmCode(1, 2), crmCode(4, 5), crmCode(31, 6), crmCode(1036, 7)]).toEqual([
    'L_2',
    'CO_5',
    'SI_6',
    'T40c_7',
  ]);
});
