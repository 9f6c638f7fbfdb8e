import type { CalendarEvent, State } from '../state.ts';
import { readWall, wallOffset } from '../zone.ts';
import { offsetMs } from './envelope.ts';

const DAY_SECONDS = 86_400;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * An event as the calendar answers it. Ids and offsets are strings with digits; `DATE_FROM` follows the
 * portal's culture while `DATE_FROM_FORMATTED` is always English; the `…_TS_UTC` stamps are off by the
 * server's own offset, as on a real portal whose server does not run in UTC.
 */
export function calendarEventRow(
  event: CalendarEvent,
  state: State,
  readerZone: string,
): Record<string, unknown> {
  const from = readWall(event.dateFrom);
  const to = readWall(event.dateTo);
  const offsetFrom = wallOffset(from, event.timeZone);
  const offsetTo = wallOffset(to, event.timeZone);
  const server = offsetMs(state.serverOffset) / 1000;
  const length = event.allDay
    ? (to - from) / 1000 + DAY_SECONDS
    : (to - from) / 1000 - (offsetTo - offsetFrom);
  const isMeeting = event.meetingStatus !== '';
  const owner = String(event.ownerId);
  return {
    ID: String(event.id),
    PARENT_ID: String(event.id),
    DELETED: 'N',
    CAL_TYPE: 'user',
    OWNER_ID: owner,
    NAME: event.name,
    DATE_FROM: cultureDate(from, state.lang, event.allDay),
    DATE_TO: cultureDate(to, state.lang, event.allDay),
    DATE_FROM_FORMATTED: fixedDate(from, event.allDay),
    DATE_TO_FORMATTED: fixedDate(to, event.allDay),
    TZ_FROM: event.timeZone,
    TZ_TO: event.timeZone,
    TZ_OFFSET_FROM: String(offsetFrom),
    TZ_OFFSET_TO: String(offsetTo),
    DATE_FROM_TS_UTC: String(from / 1000 - server - offsetFrom),
    DATE_TO_TS_UTC: String(to / 1000 - server - offsetTo),
    '~USER_OFFSET_FROM': offsetFrom - wallOffset(from, readerZone),
    '~USER_OFFSET_TO': offsetTo - wallOffset(to, readerZone),
    DT_SKIP_TIME: event.allDay ? 'Y' : 'N',
    DT_LENGTH: length,
    CREATED_BY: owner,
    SECT_ID: owner,
    SECTION_ID: owner,
    DESCRIPTION: event.description,
    LOCATION: event.location,
    COLOR: '#86B100',
    TEXT_COLOR: '',
    ACCESSIBILITY: event.accessibility,
    IMPORTANCE: 'normal',
    PRIVATE_EVENT: '',
    IS_MEETING: isMeeting,
    MEETING_STATUS: isMeeting ? event.meetingStatus : null,
    MEETING_HOST: isMeeting ? owner : null,
    MEETING: isMeeting ? { HOST_NAME: hostName(event, state), NOTIFY: true, REINVITE: false } : null,
    ATTENDEE_LIST: isMeeting
      ? [{ id: event.ownerId, entryId: String(event.id), status: event.meetingStatus }]
      : [],
    REMIND: [],
    RRULE: '',
    EXDATE: '',
    RECURRENCE_ID: null,
  };
}

/** `04/15/2026 10:00:00 am` on English portals, `15.04.2026 10:00:00` on the others. */
function cultureDate(wall: number, lang: string, dateOnly: boolean): string {
  const [year = '', month = '', day = ''] = new Date(wall).toISOString().slice(0, 10).split('-');
  const time = new Date(wall).toISOString().slice(11, 19);
  if (lang !== 'en') return dateOnly ? `${day}.${month}.${year}` : `${day}.${month}.${year} ${time}`;
  if (dateOnly) return `${month}/${day}/${year}`;
  const hour = Number(time.slice(0, 2));
  const twelve = String(hour % 12 || 12).padStart(2, '0');
  return `${month}/${day}/${year} ${twelve}${time.slice(2)} ${hour < 12 ? 'am' : 'pm'}`;
}

/** `Wed Apr 15 2026 10:00:00`, the date alone for a whole day. */
function fixedDate(wall: number, dateOnly: boolean): string {
  const date = new Date(wall);
  const day = String(date.getUTCDate()).padStart(2, '0');
  const text = `${WEEKDAYS[date.getUTCDay()]} ${MONTHS[date.getUTCMonth()]} ${day} ${date.getUTCFullYear()}`;
  return dateOnly ? text : `${text} ${date.toISOString().slice(11, 19)}`;
}

function hostName(event: CalendarEvent, state: State): string {
  const owner = state.users.find((user) => user.id === event.ownerId);
  return owner ? `${owner.name} ${owner.lastName}` : '';
}
