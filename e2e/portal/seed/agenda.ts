import type { CalendarEvent } from '../state.ts';
import type { Almanac } from './almanac.ts';

/** What is already in the calendar of the signed-in person, this week and the next two. */
export function agendaFor(day: Almanac): CalendarEvent[] {
  const entries: CalendarEvent[] = [];
  const add = (ahead: number, from: string, to: string, name: string, more: Partial<CalendarEvent> = {}) => {
    entries.push({
      id: 501 + entries.length,
      ownerId: 1,
      name,
      description: '',
      location: '',
      dateFrom: `${day.iso(ahead)} ${from}:00`,
      dateTo: `${day.iso(ahead)} ${to}:00`,
      timeZone: 'Europe/Berlin',
      allDay: false,
      accessibility: 'busy',
      meetingStatus: '',
      messageId: null,
      ...more,
    });
  };

  const monday = day.weekday(1, 1);
  for (let ahead = -2; ahead < 15; ahead += 1) {
    if (day.workday(ahead) !== ahead || ahead === monday + 7) continue;
    add(ahead, '09:00', '09:15', 'Stand-up', { meetingStatus: 'Y' });
  }
  const visit = day.workday(3);
  add(visit, '13:00', '14:00', 'Drawings with Elif', { meetingStatus: 'H', location: 'Showroom' });
  add(visit, '16:30', '17:00', 'Call the stone mason');

  add(monday, '10:00', '11:30', 'Weekly planning', { meetingStatus: 'H', location: 'Big table' });
  add(monday, '14:00', '15:00', 'Supplier presentation: laminates', { meetingStatus: 'N' });
  add(monday + 1, '12:30', '13:30', 'Lunch with Hannah', { accessibility: 'quest', meetingStatus: 'Q' });
  add(monday + 1, '15:00', '16:00', 'Riverside: weekly call', {
    dateFrom: `${day.iso(monday + 1)} 14:00:00`,
    dateTo: `${day.iso(monday + 1)} 15:00:00`,
    timeZone: 'Europe/London',
    meetingStatus: 'Y',
  });
  add(monday + 2, '08:00', '17:00', 'Workshop open for visitors', { accessibility: 'free' });
  add(monday + 3, '22:30', '23:30', 'Night delivery, Hotel Lindenhof', {
    dateTo: `${day.iso(monday + 4)} 02:00:00`,
    location: 'Lindenstraße 12, goods entrance',
  });
  add(monday + 7, '00:00', '00:00', 'Company holiday', { allDay: true, accessibility: 'absent' });
  add(monday + 8, '09:30', '12:00', 'Acceptance of the lobby, Riverside', { meetingStatus: 'Y' });
  add(monday + 10, '15:00', '16:30', 'Review of the year with Accounts', { meetingStatus: 'Y' });
  return entries;
}
