// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { setOwner } from '@/portal/owner';
import { readStored, writeStored } from '@/portal/storage';
import { clearKept, namesToClear } from './clear-kept';

const NAMES = [
  'letters',
  'letter/reply-1',
  'outbox',
  'searches',
  'draft/task/1',
  'keys',
  'handled',
  'journal',
];

describe('clearing what is kept', () => {
  it('leaves choices, what is under way, and unsent letters unless they are meant too', () => {
    expect(namesToClear(NAMES, false)).toEqual(['searches', 'draft/task/1', 'handled']);
    expect(namesToClear(NAMES, true)).toEqual([
      'letters',
      'letter/reply-1',
      'searches',
      'draft/task/1',
      'handled',
    ]);
  });

  it('keeps of the journal what is not settled, of others everything, and what the portal does not have yet', async () => {
    localStorage.clear();
    setOwner('portal', 1);
    const mine = 'mail-desk/portal/1';
    writeStored(`${mine}/journal`, [{ state: 'created' }, { state: 'unclear' }, { state: 'absent' }]);
    writeStored(`${mine}/searches`, ['chairs']);
    writeStored(`${mine}/recipes`, { here: [1], base: [] });
    writeStored(`${mine}/mailbox-defaults`, { here: {}, base: {} });
    writeStored('mail-desk/portal/12/searches', ['theirs']);
    await clearKept(false);
    expect(readStored(`${mine}/journal`)).toEqual([{ state: 'unclear' }, { state: 'absent' }]);
    expect(readStored(`${mine}/searches`)).toBeUndefined();
    expect(readStored(`${mine}/recipes`)).toEqual({ here: [1], base: [] });
    expect(readStored(`${mine}/mailbox-defaults`)).toBeUndefined();
    expect(readStored('mail-desk/portal/12/searches')).toEqual(['theirs']);
  });
});
