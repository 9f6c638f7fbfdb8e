import { type CalendarDate, parseDate, parseTime, type Time } from '@internationalized/date';
import { DateField } from '@/ui/DateField';
import { TimeField } from '@/ui/TimeField';

interface TextualField {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A day as the forms keep it: `YYYY-MM-DD`, or '' for none. */
export function DayField({ label, value, onChange }: TextualField) {
  return <DateField label={label} value={dayOf(value)} onChange={(day) => onChange(day?.toString() ?? '')} />;
}

/** An hour as the forms keep it: `HH:mm`, or '' for none. */
export function HourField({ label, value, onChange }: TextualField) {
  return (
    <TimeField
      label={label}
      value={hourOf(value)}
      onChange={(hour) => onChange(hour?.toString().slice(0, 'HH:mm'.length) ?? '')}
    />
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
