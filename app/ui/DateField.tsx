import type { CalendarDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  I18nProvider,
  Label,
  Popover,
} from 'react-aria-components';
import { locale, t } from '@/i18n/i18n';
import { CONTROL, SEGMENT } from './control';
import './empty-markup';
import { FieldError } from './FieldError';
import { CalendarIcon } from './icons/Icons';
import { BackIcon, ChevronRightIcon } from './icons/MoreIcons';

interface DateFieldProps {
  label: string;
  value: CalendarDate | null;
  onChange: (day: CalendarDate | null) => void;
  error?: string | undefined;
}

/** A day, typed part by part in the order of the reader's language or taken from a calendar. */
export function DateField({ label, value, onChange, error }: DateFieldProps) {
  return (
    <I18nProvider locale={locale()}>
      <DatePicker<CalendarDate>
        value={value}
        onChange={onChange}
        isInvalid={Boolean(error)}
        className="flex min-w-0 flex-col gap-1"
      >
        <Label className="text-row text-text-2">{label}</Label>
        <Group className={`tabular flex h-9 items-center pr-1 pl-2 ${CONTROL}`}>
          <DateInput className="flex min-w-0 flex-1 overflow-hidden">
            {(segment) => <DateSegment segment={segment} className={SEGMENT} />}
          </DateInput>
          <Button aria-label={t('ui.calendar.open')} className={ROUND}>
            <CalendarIcon />
          </Button>
        </Group>
        {error && <FieldError>{error}</FieldError>}
        <Popover className="animate-fade rounded-panel border border-line bg-panel p-3 shadow-float">
          <Dialog className="outline-none">
            <Month />
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  );
}

const ROUND =
  'inline-flex size-7 items-center justify-center rounded-control text-text-2 hover:bg-tint hover:text-on-tint';

function Month() {
  return (
    <Calendar>
      <header className="mb-2 flex items-center">
        <Heading className="flex-1 pl-2 text-row font-semibold" />
        <Button slot="previous" aria-label={t('ui.calendar.previous')} className={ROUND}>
          <BackIcon />
        </Button>
        <Button slot="next" aria-label={t('ui.calendar.next')} className={ROUND}>
          <ChevronRightIcon />
        </Button>
      </header>
      <CalendarGrid className="tabular text-row">
        {(date) => (
          <CalendarCell
            date={date}
            className="flex size-8 cursor-pointer items-center justify-center rounded-control text-text hover:bg-hover data-focus-visible:outline-2 data-focus-visible:outline-focus data-outside-month:invisible data-selected:bg-primary data-selected:font-semibold data-selected:text-on-primary"
          />
        )}
      </CalendarGrid>
    </Calendar>
  );
}
