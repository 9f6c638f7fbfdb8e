import type { CalendarEvent } from '../state.ts';
import { renderBbcode } from './bbcode.ts';
import { type Block, daySchedule, type Schedule, shownMinutes } from './calendar-grid.ts';
import { addDays, instantOf, showDay, showInstant, showMinutes, wallClock, weekOf } from './clock.ts';
import { html, type Markup } from './html.ts';
import { mailLink } from './mail-link.ts';
import { userPath } from './people.ts';
import type { PageTable, PageView, Visit } from './visit.ts';

/** A week of the calendar; `EVENT_ID` opens an event on top of it, `EVENT_DATE` (`YYYY-MM-DD`) chooses the week. */
export const calendarPages: PageTable = [
  [/^\/calendar\/?$/, (visit) => calendarPage(visit, visit.user.id)],
  [/^\/company\/personal\/user\/(\d+)\/calendar\/?$/, (visit, owner) => calendarPage(visit, Number(owner))],
];

function calendarPage(visit: Visit, ownerId: number): PageView | null {
  const { state, words, query, user } = visit;
  const events = state.events.filter((event) => event.ownerId === ownerId);
  const opened = events.find((event) => String(event.id) === query['EVENT_ID']);
  if ((query['EVENT_ID'] && !opened) || !state.users.some(({ id }) => id === ownerId)) return null;
  const week = weekOf(shownDay(visit, opened));
  const address = `${userPath(ownerId)}calendar/`;
  return {
    title: opened ? opened.name : words.calendar,
    section: 'calendar',
    body: html`${weekBar(visit, address, week[0] ?? '')}
      <p class="quiet">${words.calendarZone} ${user.timeZone}</p>
      ${weekGrid(visit, address, events, week)} ${opened && eventCard(visit, address, opened)}`,
  };
}

function shownDay({ query, user }: Visit, opened: CalendarEvent | undefined): string {
  const asked = query['EVENT_DATE'];
  if (typeof asked === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(Date.parse(asked)))
    return asked;
  const instant = opened ? instantOf(opened.dateFrom, opened.timeZone) : Date.now();
  return wallClock(instant, user.timeZone).day;
}

function weekBar(visit: Visit, address: string, monday: string): Markup {
  const { words, isBare } = visit;
  const to = (day: string) => `${address}?EVENT_DATE=${day}${isBare ? '&IFRAME=Y' : ''}`;
  const today = wallClock(Date.now(), visit.user.timeZone).day;
  return html`<nav class="tabs" aria-label="${words.calendar}">
    <a href="${to(addDays(monday, -7))}">${words.previousWeek}</a>
    <a href="${to(today)}">${words.thisWeek}</a>
    <a href="${to(addDays(monday, 7))}">${words.nextWeek}</a>
  </nav>`;
}

function weekGrid(visit: Visit, address: string, events: CalendarEvent[], days: string[]): Markup {
  const schedules = days.map((day) => daySchedule(events, day, visit.user.timeZone));
  const { first, last } = shownMinutes(schedules.flatMap(({ timed }) => timed));
  const hours = Array.from({ length: (last - first) / 60 }, (_, index) => showMinutes(first + index * 60));
  const columns = days.map((day, index) => dayColumn(visit, address, day, schedules[index]));
  return html`<div class="card week" style="--first:${first};--last:${last}">
    <div class="hour-names" aria-hidden="true">
      <div class="names">${hours.map((hour) => html`<span>${hour}</span>`)}</div>
    </div>
    ${columns}
  </div>`;
}

function dayColumn({ words }: Visit, address: string, day: string, schedule: Schedule | undefined): Markup {
  const { allDay = [], timed = [] } = schedule ?? {};
  return html`<section class="day" aria-label="${showDay(day, words.locale)}">
    <h2>${showDay(day, words.locale)}</h2>
    <div class="all-day">
      ${allDay.map((event) => html`<a class="event" href="${address}?EVENT_ID=${event.id}">${event.name}</a>`)}
    </div>
    <div class="hours">${timed.map((block) => eventBlock(address, block))}</div>
  </section>`;
}

/** The grid has a fixed height per minute, so that every event has its true place. */
function eventBlock(address: string, { event, from, to, lane, lanes }: Block): Markup {
  const place = `--from:${from};--length:${to - from};--lane:${lane};--lanes:${lanes}`;
  const kind = event.meetingStatus === 'N' ? 'is-declined' : `is-${event.accessibility}`;
  return html`<a class="event ${kind}" style="${place}" href="${address}?EVENT_ID=${event.id}">
    <b>${showMinutes(from)}</b> ${event.name}
  </a>`;
}

function eventCard(visit: Visit, address: string, event: CalendarEvent): Markup {
  const { words, url, isBare } = visit;
  const status = { Q: words.guest, N: words.declined, Y: '', H: '', '': '' }[event.meetingStatus];
  const day = event.dateFrom.slice(0, 10);
  return html`<section class="card event-card" role="dialog" aria-label="${event.name}">
    <a
      class="event-close"
      href="${address}?EVENT_DATE=${day}${isBare ? '&IFRAME=Y' : ''}"
      aria-label="${words.closeEvent}"
    >
      ×
    </a>
    <h2>${event.name}</h2>
    <dl class="fields">
      <dt>${words.when}</dt>
      <dd>${eventTime(visit, event)}</dd>
      ${event.location && [html`<dt>${words.location}</dt>`, html`<dd>${event.location}</dd>`]}
    </dl>
    ${status && html`<p class="quiet">${status}</p>`}
    <div class="text">${renderBbcode(event.description, url.origin)}</div>
    ${event.messageId !== null && html`<p class="mail-link">${mailLink(visit, event.messageId)}</p>`}
  </section>`;
}

function eventTime({ words, user }: Visit, event: CalendarEvent): string {
  if (event.allDay) return `${event.dateFrom.slice(0, 10)}, ${words.allDay}`;
  const [from, to] = [event.dateFrom, event.dateTo].map((wall) => instantOf(wall, event.timeZone));
  const [start, end] = [from ?? 0, to ?? 0].map((instant) => wallClock(instant, user.timeZone));
  const isSameDay = start?.day === end?.day;
  const until = isSameDay
    ? showMinutes(end?.minutes ?? 0)
    : showInstant(to ?? 0, user.timeZone, words.locale);
  return `${showInstant(from ?? 0, user.timeZone, words.locale)} – ${until} (${user.timeZone})`;
}
