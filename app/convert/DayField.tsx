import { type CalendarDate, parseDate, parseTime, type Time } from '@internationalized/date';
import { DateField } from '@/ui/DateField';
import { RestingField } from '@/ui/RestingField';
import { TimeField } from '@/ui/TimeField';
import { useDrawn } from '@/ui/use-drawn';
import { timeFormat } from './time-format';

interface TextualField {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A day as the forms keep it: `YYYY-MM-DD`, or '' for none. */
export function DayField({ label, value, onChange }: TextualField) {
  const day = dayOf(value);
  if (!useDrawn()) return <RestingField label={label}>{day && restingDay(day)}</RestingField>;
  return <DateField label={label} value={day} onChange={(chosen) => onChange(chosen?.toString() ?? '')} />;
}

/** An hour as the forms keep it: `HH:mm`, or '' for none. */
export function HourField({ label, value, onChange }: TextualField) {
  const hour = hourOf(value);
  if (!useDrawn()) return <RestingField label={label}>{hour && restingHour(hour)}</RestingField>;
  return (
    <TimeField
      label={label}
      value={hour}
      onChange={(chosen) => onChange(chosen?.toString().slice(0, 'HH:mm'.length) ?? '')}
    />
  );
}

/** As the parts of the field will stand there: in numbers, in the order of the reader's language. */
function restingDay(day: CalendarDate): string {
  return timeFormat({ timeZone: 'UTC' }).format(day.toDate('UTC'));
}

function restingHour({ hour, minute }: Time): string {
  return timeFormat({ hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }).format(
    Date.UTC(1970, 0, 1, hour, minute),
  );
}

function dayOf(text: string): CalendarDate | null {
  try {
    return parseDate(text);
  } catch {
    return null;
  }
}

function hourOf(text: string): Time | null {
  try {
    return parseTime(text);
  } catch {
    return null;
  }
}
