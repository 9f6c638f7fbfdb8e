import { t } from '@/i18n/i18n';
import { SelectField } from '@/ui/SelectField';
import { HOLDS, type Seconds } from './sending-hold';

interface HoldSelectProps {
  value: Seconds;
  onChange: (seconds: Seconds) => void;
}

/** How long a letter waits to be taken back. */
export function HoldSelect({ value, onChange }: HoldSelectProps) {
  return (
    <SelectField
      label={t('compose.hold')}
      hint={t('compose.holdHint')}
      value={String(value)}
      options={HOLDS.map((seconds) => ({
        value: String(seconds),
        label: seconds === 0 ? t('compose.holdNone') : t('compose.holdSeconds', { count: seconds }),
      }))}
      onChange={(text) => onChange(HOLDS.find((seconds) => String(seconds) === text) ?? value)}
    />
  );
}
