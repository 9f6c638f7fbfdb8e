import { t } from '@/i18n/i18n';
import { INBOX } from '@/mail/message.api';
import { searchWords } from '@/mail/search';
import type { ListFilter } from '@/route';
import { Button } from '@/ui/Button';
import { SegmentedControl } from '@/ui/SegmentedControl';
import { FilterTag } from './FilterTag';
import { isFiltered, NO_FILTER } from './list-filter';
import { periodWords } from './period-words';

interface NarrowedByProps {
  filter: ListFilter;
  /** What stands in the search field, perhaps not yet searched for. */
  typed: string;
  /** The folder a search in every folder came from, to go back to. */
  home: { path: string; title: string };
  onFilter: (change: Partial<ListFilter>) => void;
}

/** Under the search field: what narrows the list just now, each with its way out. */
export function NarrowedBy({ filter, typed, home, onFilter }: NarrowedByProps) {
  const isSearch = filter.search !== '';
  return (
    <>
      <ShortWords typed={typed} />
      {isSearch && (
        <SegmentedControl
          label={t('find.where')}
          isLabelHidden
          value={filter.folder === '' ? 'every' : 'here'}
          options={[
            { value: 'here', label: home.title },
            { value: 'every', label: t('find.every') },
          ]}
          onChange={(where) => onFilter({ folder: where === 'every' ? '' : home.path, todo: false })}
        />
      )}
      {filter.folder === '' && <p className="text-note text-pretty text-text-3">{t('find.everyHint')}</p>}
      {(isFiltered(filter) || filter.todo) && (
        <div role="group" aria-label={t('find.active')} className="flex flex-wrap items-center gap-1">
          {filter.todo && (
            <FilterTag label={t('find.todo')} onRemove={() => onFilter({ todo: false, folder: INBOX })} />
          )}
          {filter.unread && (
            <FilterTag label={t('inbox.onlyUnread')} onRemove={() => onFilter({ unread: false })} />
          )}
          {filter.attachments && (
            <FilterTag label={t('inbox.onlyAttachments')} onRemove={() => onFilter({ attachments: false })} />
          )}
          {(filter.since !== '' || filter.until !== '') && (
            <FilterTag label={periodWords(filter)} onRemove={() => onFilter({ since: '', until: '' })} />
          )}
          {filter.unlinked && (
            <FilterTag
              label={t('find.unlinked')}
              hint={t('find.unlinkedHint')}
              onRemove={() => onFilter({ unlinked: false })}
            />
          )}
          {isFiltered(filter) && (
            <Button variant="quiet" size="small" onClick={() => onFilter(NO_FILTER)}>
              {t('find.clearAll')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/** The portal leaves short words out, which a person would otherwise learn from odd results. */
function ShortWords({ typed }: { typed: string }) {
  const { searched, ignored } = searchWords(typed);
  if (typed.trim() === '' || (searched.length > 0 && ignored.length === 0)) return null;
  return (
    <p role="status" className="text-note text-text-2">
      {searched.length === 0
        ? t('find.tooShort')
        : t('find.leftOut', { count: ignored.length, words: ignored.map((word) => `“${word}”`).join(', ') })}
    </p>
  );
}
