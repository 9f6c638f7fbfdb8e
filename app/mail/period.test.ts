import { describe, expect, it } from 'vitest';
import { dateBounds } from './period';

describe('the bounds of a period on the wire', () => {
  it('are the edges of the reader’s days, told in the server’s offset', () => {
    const day = { since: '2026-11-20', until: '2026-11-21' };
    expect(dateBounds(day, 'Europe/Berlin', '+03:00')).toEqual({
      dateFrom: '2026-11-20T02:00:00+03:00',
      dateTo: '2026-11-22T01:59:59+03:00',
    });
    expect(dateBounds(day, 'America/New_York', '-08:00')).toEqual({
      dateFrom: '2026-11-19T21:00:00-08:00',
      dateTo: '2026-11-21T20:59:59-08:00',
    });
  });

  it('know the length of a day on which clocks change', () => {
    expect(dateBounds({ since: '2026-10-25', until: '2026-10-25' }, 'Europe/Berlin', '+00:00')).toEqual({
      dateFrom: '2026-10-24T22:00:00+00:00',
      dateTo: '2026-10-25T22:59:59+00:00',
    });
  });

  it('are left out where there is none', () => {
    expect(dateBounds({ since: '', until: '' }, 'UTC', '+03:00')).toEqual({});
    expect(dateBounds({ since: '', until: '2026-01-31' }, 'UTC', '+05:30')).toEqual({
      dateTo: '2026-02-01T05:29:59+05:30',
    });
  });

  it('never stand the wrong way round, which newer portals refuse', () => {
    const { dateFrom = '', dateTo = '' } = dateBounds(
      { since: '2026-03-09', until: '2026-03-01' },
      'UTC',
      '+00:00',
    );
    expect(dateFrom < dateTo).toBe(true);
  });
});
