import type { CalendarEvent } from '../state.ts';
import { wallOffset, zoneOffset, readWall } from '../zone.ts';
import { calendarEventRow } from './calendar-row.ts';
import { V2Error } from './errors.ts';
import { unbind } from './mail/source.ts';
import type { Call, MethodTable } from './method.ts';

const DAY_MS = 86_400_000;

/** v2 calendar methods. Section ids do not exist in the state: everybody has one calendar, named by its owner. */
export const calendarMethods: MethodTable = {
  'calendar.event.get': { scope: 'calendar', handler: eventGet },
  'calendar.event.getbyid': { scope: 'calendar', handler: eventGetById },
  'calendar.event.delete': { scope: 'calendar', handler: eventDelete, write: true },
  'calendar.user.settings.get': { scope: 'calendar', handler: userSettingsGet },
};

/**
 * A bare array of what lies in the calendar between two days, both included; without them one month back and
 * three months ahead. Only the calendar date of `from` and `to` counts, in the reader's zone.
 */
function eventGet(call: Call): unknown {
  const type = required(call, 'type', 'calendar.event.get');
  const ownerId = Number(required(call, 'ownerId', 'calendar.event.get'));
  if (type !== 'user' || !sectionIsWanted(call.params['section'], ownerId)) return [];
  const { timeZone } = call.user;
  const today = Date.now() + zoneOffset(Date.now(), timeZone) * 1000;
  const from = dayOf(call.params['from']) ?? dayOf(today - 30 * DAY_MS);
  const to = dayOf(call.params['to']) ?? dayOf(today + 90 * DAY_MS);
  if (from === null || to === null) return [];
  const start = from - wallOffset(from, timeZone) * 1000;
  const end = to + DAY_MS - wallOffset(to + DAY_MS, timeZone) * 1000;
  return call.context.state.events
    .filter((event) => event.ownerId === ownerId && overlaps(event, start, end))
    .sort((a, b) => instant(a.dateFrom, a.timeZone) - instant(b.dateFrom, b.timeZone) || a.id - b.id)
    .map((event) => calendarEventRow(event, call.context.state, timeZone));
}

function eventGetById(call: Call): unknown {
  const id = Number(required(call, 'id', 'calendar.event.getbyid'));
  const event = call.context.state.events.find((candidate) => candidate.id === id);
  return event ? calendarEventRow(event, call.context.state, call.user.timeZone) : false;
}

/** Removes an event of the person's own calendar for good. What is not there or not theirs is not theirs to remove. */
function eventDelete(call: Call): unknown {
  const id = Number(required(call, 'id', 'calendar.event.delete'));
  const { state } = call.context;
  const event = state.events.find((candidate) => candidate.id === id && candidate.ownerId === call.user.id);
  if (!event) throw new V2Error(400, '', 'Access denied');
  state.events.splice(state.events.indexOf(event), 1);
  unbind(state, 'calendarEvent', id);
  return true;
}

function userSettingsGet({ user }: Call): unknown {
  return {
    view: 'week',
    meetSection: String(user.id),
    lastUsedSection: String(user.id),
    showDeclined: false,
    denyBusyInvitation: false,
    collapseOffHours: 'Y',
    showWeekNumbers: 'N',
    work_time_start: '9',
    work_time_end: '18',
    timezoneName: user.timeZone,
    timezoneOffsetUTC: zoneOffset(Date.now(), user.timeZone),
    timezoneDefaultName: '',
  };
}

function required(call: Call, name: string, method: string): unknown {
  const value = call.params[name];
  if (value !== undefined && value !== null) return value;
  throw new V2Error(400, '', `The required parameter "${name}" for the method "${method}" is not set`);
}

function sectionIsWanted(section: unknown, ownerId: number): boolean {
  if (section === undefined || section === null || section === '') return true;
  const wanted: unknown[] = Array.isArray(section) ? section : [section];
  return wanted.length === 0 || wanted.some((id) => Number(id) === ownerId);
}

/** Midnight (as a wall clock) of the date a text names: `2026-04-15…`, `15.04.2026…`, `04/15/2026…`; else null. */
function dayOf(value: unknown): number | null {
  if (typeof value === 'number') return Math.floor(value / DAY_MS) * DAY_MS;
  if (typeof value !== 'string') return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(value);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(value);
  if (iso) return Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]));
  if (dotted) return Date.UTC(Number(dotted[3]), Number(dotted[2]) - 1, Number(dotted[1]));
  if (slashed) return Date.UTC(Number(slashed[3]), Number(slashed[1]) - 1, Number(slashed[2]));
  return null;
}

/** Half-open on both sides, except that a moment without length still lies where it is. */
function overlaps(event: CalendarEvent, start: number, end: number): boolean {
  const from = instant(event.dateFrom, event.timeZone);
  const to = instant(event.dateTo, event.timeZone) + (event.allDay ? DAY_MS : 0);
  return from < end && (to > start || from >= start);
}

function instant(wall: string, timeZone: string): number {
  const clock = readWall(wall);
  return clock - wallOffset(clock, timeZone) * 1000;
}
