import { t } from '@/i18n/i18n';
import { IconButton } from '@/ui/IconButton';
import { CloseIcon, HistoryIcon } from '@/ui/icons/Icons';
import { recentId } from './recent-searches';

interface RecentSearchesProps {
  searches: readonly string[];
  active: number;
  onChoose: (search: string) => void;
  onForget: (search: string) => void;
}

/**
 * The searches made last, below the empty field, which keeps the focus. The crosses stand beside the list and
 * not in it: nothing inside an option could be reached by a screen reader.
 */
export function RecentSearches({ searches, active, onChoose, onForget }: RecentSearchesProps) {
  return (
    <div className="absolute inset-x-0 top-10 z-10 animate-fade rounded-row border border-line bg-panel p-1 shadow-float">
      <p className="px-2 py-1 text-note font-semibold text-text-3" aria-hidden="true">
        {t('find.recent')}
      </p>
      <div className="flex">
        <div
          role="listbox"
          id="recent-searches"
          tabIndex={-1}
          aria-label={t('find.recent')}
          className="min-w-0 flex-1"
          // The field keeps the focus, so that typing goes on.
          onMouseDown={(event) => event.preventDefault()}
        >
          {searches.map((search, at) => (
            <div
              key={search}
              id={recentId(at)}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              className={`flex h-8 cursor-pointer items-center gap-2 rounded-row px-2 text-body ${
                at === active ? 'bg-tint text-on-tint' : 'text-text hover:bg-hover'
              }`}
              onClick={() => onChoose(search)}
              onKeyDown={(event) => event.key === 'Enter' && onChoose(search)}
            >
              <HistoryIcon className="text-text-3" />
              <span className="min-w-0 flex-1 truncate">{search}</span>
            </div>
          ))}
        </div>
        <div className="flex flex-col">
          {searches.map((search) => (
            <IconButton
              key={search}
              label={t('find.forget', { search })}
              size="small"
              className="my-0.5"
              onClick={() => onForget(search)}
            >
              <CloseIcon />
            </IconButton>
          ))}
        </div>
      </div>
    </div>
  );
}
