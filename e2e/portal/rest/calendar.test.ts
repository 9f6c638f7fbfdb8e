import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../state.ts';
import { calendarMethods } from './calendar.ts';
import { companion, refusal } from './call-for-test.ts';

const meeting: CalendarEvent = {
  id: 31,
  ownerId: 1,
  name: 'Measure the lobby',
  description: 'Email: http://127.0.0.1/mail/message/15',
  location: 'Showroom',
  dateFrom: '2026-04-15 10:00:00',
  dateTo: '2026-04-15 11:30:00',
  timeZone: 'Europe/Berlin',
  allDay: false,
  accessibility: 'busy',
  meetingStatus: '',
  messageId: 15,
};

type Row = Record<string, unknown>;

function portal(...events: Partial<CalendarEvent>[]) {
  return companion(calendarMethods, (state) => {
    state.events = events.map((event) => ({ ...meeting, ...event }));
  });
}

function rows(events: Partial<CalendarEvent>[], params: Row = {}): Row[] {
  const base = { type: 'user', ownerId: 1, from: '2026-04-15', to: '2026-04-15' };
  return portal(...events).call('calendar.event.get', { ...base, ...params }) as Row[];
}

describe('calendar.event.get', () => {
  it('answers a timed event with the types of a portal', () => {
    expect(rows([{}])[0]).toMatchObject({
      ID: '31',
      PARENT_ID: '31',
      OWNER_ID: '1',
      CREATED_BY: '1',
      SECT_ID: '1',
      SECTION_ID: '1',
      NAME: 'Measure the lobby',
      DATE_FROM: '04/15/2026 10:00:00 am',
      DATE_TO: '04/15/2026 11:30:00 am',
      DATE_FROM_FORMATTED: 'Wed Apr 15 2026 10:00:00',
      DATE_TO_FORMATTED: 'Wed Apr 15 2026 11:30:00',
      TZ_FROM: 'Europe/Berlin',
      TZ_OFFSET_FROM: '7200',
      TZ_OFFSET_TO: '7200',
      '~USER_OFFSET_FROM': 0,
      DT_SKIP_TIME: 'N',
      DT_LENGTH: 5400,
      IS_MEETING: false,
      MEETING: null,
      ATTENDEE_LIST: [],
      REMIND: [],
      PRIVATE_EVENT: '',
      ACCESSIBILITY: 'busy',
    });
  });

  it("is wrong by the server's offset in the UTC stamps, as a portal is", () => {
    const trueStart = Date.parse('2026-04-15T08:00:00Z') / 1000;
    expect(rows([{}])[0]!['DATE_FROM_TS_UTC']).toBe(String(trueStart - 3 * 3600));
  });

  it('writes dates in the culture of the portal and in fixed English beside it', () => {
    const { state, call } = portal({ dateFrom: '2026-04-15 14:05:00', dateTo: '2026-04-16 00:00:00' });
    const ask = () =>
      (
        call('calendar.event.get', {
          type: 'user',
          ownerId: 1,
          from: '2026-04-15',
          to: '2026-04-15',
        }) as Row[]
      )[0];
    expect(ask()).toMatchObject({ DATE_FROM: '04/15/2026 02:05:00 pm', DATE_TO: '04/16/2026 12:00:00 am' });
    state.lang = 'ru';
    expect(ask()).toMatchObject({
      DATE_FROM: '15.04.2026 14:05:00',
      DATE_FROM_FORMATTED: 'Wed Apr 15 2026 14:05:00',
    });
  });

  it('answers whole days without hours and with every day counted', () => {
    const holiday = { allDay: true, dateFrom: '2026-04-15 00:00:00', dateTo: '2026-04-16 00:00:00' };
    expect(rows([holiday])[0]).toMatchObject({
      DATE_FROM: '04/15/2026',
      DATE_FROM_FORMATTED: 'Wed Apr 15 2026',
      DATE_TO_FORMATTED: 'Thu Apr 16 2026',
      DT_SKIP_TIME: 'Y',
      DT_LENGTH: 172_800,
    });
  });

  it('tells how far the event zone is from the zone of the reader', () => {
    const abroad = {
      timeZone: 'America/New_York',
      dateFrom: '2026-04-15 09:00:00',
      dateTo: '2026-04-15 10:00:00',
    };
    expect(rows([abroad])[0]).toMatchObject({
      TZ_OFFSET_FROM: '-14400',
      '~USER_OFFSET_FROM': -21_600,
      DT_LENGTH: 3600,
    });
  });

  it('says who takes part in a meeting', () => {
    expect(rows([{ meetingStatus: 'N' }])[0]).toMatchObject({
      IS_MEETING: true,
      MEETING_STATUS: 'N',
      MEETING: { HOST_NAME: 'Anna Weber' },
      ATTENDEE_LIST: [{ id: 1, entryId: '31', status: 'N' }],
    });
  });

  it.each([
    ['the whole first and last day', '2026-04-15', '2026-04-15', [1, 2]],
    ['dates with any time of day', '2026-04-15T23:59:59+03:00', '2026-04-15T00:00:00Z', [1, 2]],
    ['the spelling of the portal', '15.04.2026', '16.04.2026 00:00:00', [1, 2, 3]],
    ['the American spelling', '4/14/2026', '04/14/2026', [4]],
    ['nothing when the days are in the wrong order', '2026-04-16', '2026-04-14', []],
  ])('takes %s', (_case, from, to, ids) => {
    const events = [
      { id: 1, dateFrom: '2026-04-15 00:00:00', dateTo: '2026-04-15 00:30:00' },
      { id: 2, dateFrom: '2026-04-15 23:30:00', dateTo: '2026-04-16 00:00:00' },
      { id: 3, dateFrom: '2026-04-16 00:00:00', dateTo: '2026-04-16 01:00:00' },
      { id: 4, dateFrom: '2026-04-14 23:00:00', dateTo: '2026-04-15 00:00:00' },
    ];
    expect(rows(events, { from, to }).map((row) => Number(row['ID']))).toEqual(ids);
  });

  it('looks a month back and three months ahead when no days are given', () => {
    const wall = (days: number) =>
      `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)} 12:00:00`;
    const events = [-32, -29, 88, 92].map((days, index) => ({
      id: index,
      dateFrom: wall(days),
      dateTo: wall(days),
    }));
    const found = rows(events, { from: undefined, to: undefined });
    expect(found.map((row) => row['ID'])).toEqual(['1', '2']);
  });

  it('knows other owners, calendars and sections', () => {
    expect(rows([{}, { id: 32, ownerId: 5 }], { ownerId: '5' }).map((row) => row['ID'])).toEqual(['32']);
    expect(rows([{}], { type: 'company_calendar', ownerId: '' })).toEqual([]);
    expect(rows([{}], { section: ['1'] })).toHaveLength(1);
    expect(rows([{}], { section: [2] })).toEqual([]);
  });

  it.each(['type', 'ownerId'])('insists on %s', (name) => {
    expect(refusal(() => rows([], { [name]: undefined }))).toEqual({
      status: 400,
      code: '',
      message: `The required parameter "${name}" for the method "calendar.event.get" is not set`,
    });
  });
});

describe('calendar.event.getbyid', () => {
  it('answers one event, or false', () => {
    const { call } = portal({});
    expect(call('calendar.event.getbyid', { id: '31' })).toMatchObject({ ID: '31' });
    expect(call('calendar.event.getbyid', { id: 7 })).toBe(false);
    expect(refusal(() => call('calendar.event.getbyid')).message).toContain('"id"');
  });
});

describe('calendar.user.settings.get', () => {
  it("names the person's calendar zone", () => {
    const { state, call } = portal();
    state.users[0]!.timeZone = 'Asia/Kolkata';
    expect(call('calendar.user.settings.get')).toMatchObject({
      timezoneName: 'Asia/Kolkata',
      timezoneOffsetUTC: 19_800,
    });
  });
});
