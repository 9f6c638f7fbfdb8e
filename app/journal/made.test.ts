import { describe, expect, it } from 'vitest';
import type { Binding } from '@/mail/binding';
import type { Entry } from './journal';
import { madeFrom } from './made';

function entry(change: Partial<Entry>): Entry {
  return {
    key: 'k',
    kind: 'task',
    messageId: 15,
    subject: '',
    sender: '',
    title: '',
    at: 0,
    state: 'created',
    objectId: 42,
    existing: false,
    knownBefore: [],
    day: null,
    deadline: null,
    ...change,
  };
}

const task: Binding = { kind: 'task', id: 42, entityTypeId: null };
const client: Binding = { kind: 'crm', id: 31, entityTypeId: 3 };

describe('what was made of a message', () => {
  it('is each once, from the portal and from the journal', () => {
    expect(madeFrom([task], [entry({}), entry({ objectId: 43 })])).toEqual([task, { ...task, id: 43 }]);
  });

  it('leaves out what was taken back, also while the portal still lists it', () => {
    expect(madeFrom([task], [entry({ state: 'undone' })])).toEqual([]);
  });

  it('shows a client again who came back after unlinking', () => {
    expect(madeFrom([client], [entry({ kind: 'crm', objectId: 31, state: 'undone' })])).toEqual([client]);
  });

  it('is a client without a number until the portal tells which', () => {
    const added = entry({ kind: 'crm', objectId: 0 });
    expect(madeFrom([task], [added])).toEqual([task, { kind: 'crm', id: 0, entityTypeId: null }]);
    expect(madeFrom([task, client], [added])).toEqual([task, client]);
  });

  it('remembers the kind of client where the portal lists another link alone', () => {
    expect(madeFrom([task], [entry({ kind: 'crm', objectId: 31, entityTypeId: 3 })])).toEqual([task, client]);
  });
});
