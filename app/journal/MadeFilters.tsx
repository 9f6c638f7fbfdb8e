import { t } from '@/i18n/i18n';
import { CONTROL } from '@/ui/control';
import { ChevronDownIcon } from '@/ui/icons/Icons';
import { SegmentedControl } from '@/ui/SegmentedControl';
import { type Kind, KINDS } from './journal';
import { type MadeFilter, PERIODS, type Standing, STANDINGS } from './made-view';

interface MadeFiltersProps {
  filter: MadeFilter;
  /** How many there are of each with the other filters as they are. */
  kinds: ReadonlyMap<Kind, number>;
  standings: ReadonlyMap<Standing, number>;
  onFilter: (change: Partial<MadeFilter>) => void;
}

/** Which of what was made: since when, of which kind, and how it stands, each choice with its count. */
export function MadeFilters({ filter, kinds, standings, onFilter }: MadeFiltersProps) {
  const all = [...standings.values()].reduce((sum, count) => sum + count, 0);
  const offered = STANDINGS.filter((one) => standings.has(one) || filter.standing === one);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-4 py-2">
      <div className="min-w-56 flex-1 two:max-w-72">
        <SegmentedControl
          label={t('made.period')}
          isLabelHidden
          value={filter.period}
          options={PERIODS.map((value) => ({ value, label: t(`made.period.${value}`) }))}
          onChange={(period) => onFilter({ period })}
        />
      </div>
      <KindSelect value={filter.kind} counts={kinds} onChange={(kind) => onFilter({ kind })} />
      <div role="group" aria-label={t('made.standing')} className="flex flex-wrap gap-1">
        <Choice
          words={t('made.standing.all')}
          count={all}
          isChosen={filter.standing === 'all'}
          onChoose={() => onFilter({ standing: 'all' })}
        />
        {offered.map((standing) => (
          <Choice
            key={standing}
            words={t(`made.standing.${standing}`)}
            count={standings.get(standing) ?? 0}
            isChosen={filter.standing === standing}
            onChoose={() => onFilter({ standing: filter.standing === standing ? 'all' : standing })}
          />
        ))}
      </div>
    </div>
  );
}

interface KindSelectProps {
  value: MadeFilter['kind'];
  counts: ReadonlyMap<Kind, number>;
  onChange: (kind: MadeFilter['kind']) => void;
}

function KindSelect({ value, counts, onChange }: KindSelectProps) {
  return (
    <span className="relative w-40">
      <select
        aria-label={t('made.kind')}
        value={value}
        className={`h-9 appearance-none truncate pr-8 pl-3 ${CONTROL}`}
        onChange={({ target }) => onChange(KINDS.find((kind) => kind === target.value) ?? 'all')}
      >
        <option value="all">{t('made.kind.all')}</option>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t('made.kind.counted', { kind: t(`made.kind.${kind}`), count: counts.get(kind) ?? 0 })}
          </option>
        ))}
      </select>
      <ChevronDownIcon className="pointer-events-none absolute top-2 right-2 text-text-3" />
    </span>
  );
}

interface ChoiceProps {
  words: string;
  count: number;
  isChosen: boolean;
  onChoose: () => void;
}

function Choice({ words, count, isChosen, onChoose }: ChoiceProps) {
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      className="h-7 rounded-control border border-transparent px-2 text-row text-text-2 transition-colors hover:bg-hover hover:text-text aria-pressed:border-primary aria-pressed:bg-tint aria-pressed:font-semibold aria-pressed:text-on-tint"
      onClick={onChoose}
    >
      {words} <span className="tabular">{count}</span>
    </button>
  );
}
