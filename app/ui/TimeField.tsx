import type { Time } from '@internationalized/date';
import type { KeyboardEvent } from 'react';
import {
  DateInput,
  DateSegment,
  I18nProvider,
  Label,
  TimeField as AriaTimeField,
} from 'react-aria-components';
import { locale } from '@/i18n/i18n';
import { CONTROL, SEGMENT } from './control';
import './empty-markup';
import { FieldError } from './FieldError';
import { nextQuarter } from './quarter';

interface TimeFieldProps {
  label: string;
  value: Time | null;
  onChange: (time: Time | null) => void;
  error?: string | undefined;
}

/** An hour of the day, 12 or 24 hours as the language has it. Arrows on the minutes go by quarters. */
export function TimeField({ label, value, onChange, error }: TimeFieldProps) {
  function stepByQuarter(event: KeyboardEvent): void {
    const isMinute = event.target instanceof HTMLElement && event.target.dataset['type'] === 'minute';
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    if (!isMinute || !isArrow || value === null) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(nextQuarter(value, event.key === 'ArrowUp' ? 1 : -1));
  }

  return (
    <I18nProvider locale={locale()}>
      <AriaTimeField<Time>
        value={value}
        onChange={onChange}
        shouldForceLeadingZeros
        isInvalid={Boolean(error)}
        className="flex min-w-0 flex-col gap-1"
      >
        <Label className="text-row text-text-2">{label}</Label>
        <div onKeyDownCapture={stepByQuarter}>
          <DateInput className={`tabular flex h-9 items-center px-2 ${CONTROL}`}>
            {(segment) => <DateSegment segment={segment} className={SEGMENT} />}
          </DateInput>
        </div>
        {error && <FieldError>{error}</FieldError>}
      </AriaTimeField>
    </I18nProvider>
  );
}
