import { t } from '@/i18n/i18n';
import { INBOX } from '@/mail/message.api';
import type { ListFilter } from '@/route';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { InboxIcon, SearchIcon } from '@/ui/icons/Icons';
import { isFiltered, NO_FILTER } from './list-filter';

interface NothingFoundProps {
  filter: ListFilter;
  heading: string;
  onFilter: (change: Partial<ListFilter>) => void;
}

/** Nothing is left of what was asked for: what was asked, and one button that asks for more. */
export function NothingFound({ filter, heading, onFilter }: NothingFoundProps) {
  const { title, hint, label, widen } = wayOut({ filter, heading, onFilter });
  return (
    <EmptyState
      icon={filter.search === '' ? <InboxIcon /> : <SearchIcon />}
      title={title}
      hint={hint}
      action={
        <Button variant="secondary" onClick={widen}>
          {label}
        </Button>
      }
    />
  );
}

function wayOut({ filter, heading, onFilter }: NothingFoundProps) {
  const { search, folder } = filter;
  if (search !== '') {
    const words = { title: t('inbox.noMatch', { search }), hint: t('inbox.noMatchHint') };
    if (isFiltered(filter))
      return { ...words, label: t('find.clearFilters'), widen: () => onFilter(NO_FILTER) };
    return folder === ''
      ? { ...words, label: t('inbox.clearSearch'), widen: () => onFilter({ search: '' }) }
      : { ...words, label: t('find.searchEvery'), widen: () => onFilter({ folder: '', todo: false }) };
  }
  if (isFiltered(filter) || filter.todo) {
    return {
      title: t('inbox.noneFiltered'),
      hint: t('find.noneFilteredHint'),
      label: t('find.clearFilters'),
      widen: () => onFilter({ ...NO_FILTER, todo: false }),
    };
  }
  if (folder !== INBOX && folder !== '') {
    return {
      title: t('find.nothingIn', { folder: heading }),
      hint: t('find.nothingInHint'),
      label: t('find.showEvery'),
      widen: () => onFilter({ folder: '' }),
    };
  }
  return {
    title: t('find.noMail'),
    hint: t('inbox.emptyHint'),
    label: t('inbox.title'),
    widen: () => onFilter({ folder: INBOX }),
  };
}
