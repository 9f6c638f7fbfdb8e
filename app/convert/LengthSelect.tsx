import { t } from '@/i18n/i18n';
import { SelectField } from '@/ui/SelectField';
import { LENGTHS } from './event';

interface LengthSelectProps {
  label?: string;
  value: number;
  onChange: (minutes: number) => void;
}

/** How long: the usual lengths, and whatever odd one the mail named. */
export function LengthSelect({ label = t('convert.length'), value, onChange }: LengthSelectProps) {
  const lengths = LENGTHS.includes(value) ? LENGTHS : [...LENGTHS, value].sort((a, b) => a - b);
  return (
    <SelectField
      label={label}
      value={String(value)}
      options={lengths.map((minutes) => ({ value: String(minutes), label: lengthText(minutes) }))}
      onChange={(text) => onChange(Number(text))}
    />
  );
}

function lengthText(minutes: number): string {
  return minutes < 60 || minutes % 30 !== 0
    ? t('convert.minutes', { count: minutes })
    : t('convert.hours', { count: minutes / 60 });
}
