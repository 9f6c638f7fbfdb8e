import { useQuery } from '@tanstack/react-query';
import { type RefObject, useState } from 'react';
import { Dialog, I18nProvider, Popover } from 'react-aria-components';
import { locale, t } from '@/i18n/i18n';
import { profileQuery, readerZone } from '@/mail/person.api';
import { serverNow } from '@/portal/clock';
import type { ListFilter } from '@/route';
import { Button } from '@/ui/Button';
import { SelectField } from '@/ui/SelectField';
import { Switch } from '@/ui/Switch';
import { TextField } from '@/ui/TextField';
import { isFiltered, NO_FILTER } from './list-filter';
import { choiceOf, periodOf, PERIODS } from './period-choices';

interface FilterPopoverProps {
  button: RefObject<HTMLButtonElement | null>;
  filter: ListFilter;
  onFilter: (change: Partial<ListFilter>) => void;
  onClose: () => void;
}

/** What narrows the list, applied as it is chosen. */
export function FilterPopover({ button, filter, onFilter, onClose }: FilterPopoverProps) {
  return (
    <I18nProvider locale={locale()}>
      <Popover
        triggerRef={button}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
        placement="bottom end"
        className="w-80 max-w-full animate-fade overflow-y-auto rounded-panel border border-line bg-panel text-body text-text shadow-float"
      >
        <Dialog aria-label={t('inbox.filters')} className="flex flex-col gap-3 p-4 outline-none">
          <Switch
            label={t('inbox.onlyUnread')}
            isOn={filter.unread}
            onChange={(unread) => onFilter({ unread })}
          />
          <Switch
            label={t('inbox.onlyAttachments')}
            isOn={filter.attachments}
            onChange={(attachments) => onFilter({ attachments })}
          />
          <Switch
            label={t('find.unlinked')}
            hint={t('find.unlinkedHint')}
            isOn={filter.unlinked}
            onChange={(unlinked) => onFilter({ unlinked })}
          />
          <PeriodFields filter={filter} onFilter={onFilter} />
          <div className="flex items-center justify-between gap-2 pt-1">
            <Button variant="primary" onClick={onClose}>
              {t('find.done')}
            </Button>
            {isFiltered(filter) && (
              <Button variant="quiet" onClick={() => onFilter(NO_FILTER)}>
                {t('find.clearAll')}
              </Button>
            )}
          </div>
        </Dialog>
      </Popover>
    </I18nProvider>
  );
}

function PeriodFields({ filter, onFilter }: Pick<FilterPopoverProps, 'filter' | 'onFilter'>) {
  const timeZone = readerZone(useQuery(profileQuery()).data);
  const [isOwn, setOwn] = useState(false);
  const { since, until } = filter;
  const choice = isOwn ? 'own' : choiceOf(filter, serverNow(), timeZone);
  const isTurned = since !== '' && until !== '' && since > until;
  return (
    <>
      <SelectField
        label={t('find.received')}
        value={choice}
        options={PERIODS.map((value) => ({ value, label: t(`find.period.${value}`) }))}
        onChange={(next) => {
          setOwn(next === 'own');
          onFilter(periodOf(next, serverNow(), timeZone));
        }}
      />
      {choice === 'own' && (
        <div className="grid grid-cols-2 gap-2">
          <TextField
            type="date"
            label={t('find.since')}
            value={since}
            onChange={({ target }) => onFilter({ since: target.value })}
          />
          <TextField
            type="date"
            label={t('find.until')}
            value={until}
            error={isTurned ? t('find.turned') : undefined}
            onChange={({ target }) => onFilter({ until: target.value })}
          />
        </div>
      )}
    </>
  );
}
