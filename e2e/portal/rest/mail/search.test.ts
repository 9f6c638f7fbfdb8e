import { describe, expect, it } from 'vitest';
import { idsOf, testPortal } from '../portal-for-test.ts';
import { searchWords } from './search.ts';

async function found(searchQuery: string) {
  const { v3 } = await testPortal({}, [
    { subject: 'Quote for the quay', text: 'Oak boards' },
    { from: 'Béatrice <b.quaid@sea.example>', html: '<b>Teak</b> boards', text: null },
    { cc: 'Quentin <q@sea.example>', text: 'The word quay_side and дюймовка' },
  ]);
  return idsOf(await v3('mail.message.list', { searchQuery }));
}

describe('search', () => {
  it('wants every word as the beginning of a word, in any part of the message', async () => {
    expect(await found('qua')).toEqual([3, 2, 1]);
    expect(await found('QUAY board')).toEqual([1]);
    expect(await found('quaid teak')).toEqual([2]);
    expect(await found('uay')).toEqual([]);
    expect(await found('дюйм')).toEqual([3]);
    expect(await found('béat')).toEqual([2]);
  });

  it('finds everything when only short words or none remain', async () => {
    expect(await found('a of')).toEqual([3, 2, 1]);
    expect(await found('  ')).toEqual([3, 2, 1]);
  });

  it('divides at everything but letters, digits and the underscore', () => {
    expect(searchWords('b.quaid@sea-side.example x_1 no')).toEqual([
      'quaid',
      'sea',
      'side',
      'example',
      'x_1',
    ]);
  });
});
