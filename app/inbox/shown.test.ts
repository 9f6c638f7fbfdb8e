import { describe, expect, it } from 'vitest';
import type { Entry } from '@/journal/journal';
import type { Message } from '@/mail/message';
import { shownOf, type View } from './shown';

const message = (id: number, bindings: unknown[] = []) => ({ id, bindings }) as unknown as Message;
const loaded = [
  message(4),
  message(3, [{ kind: 'task', id: 7, entityTypeId: null }]),
  message(2),
  message(1),
];
const made = new Map([[2, [{ kind: 'task', state: 'created', objectId: 9 } as Entry]]]);
const handled = new Map([[1, 0]]);
const idsOf = (view: View) => shownOf(loaded, view, made, handled).map(({ id }) => id);

describe('what a view shows', () => {
  it('is every loaded message where nothing is asked', () =>
    expect(shownOf(loaded, { unlinked: false, todo: false }, made, handled)).toBe(loaded));

  it('leaves out messages something was made of, by the portal’s word or the journal’s', () =>
    expect(idsOf({ unlinked: true, todo: false })).toEqual([4, 1]));

  it('of things to do leaves out the handled ones too', () =>
    expect(idsOf({ unlinked: false, todo: true })).toEqual([4]));
});
