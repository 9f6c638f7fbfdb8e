import { t } from '@/i18n/i18n';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import { TrashIcon } from '@/ui/icons/Icons';
import { DownIcon, UpIcon } from '@/ui/icons/MoreIcons';
import type { Recipe } from './recipe';
import { stepsInWords } from './words';

interface RecipeRowProps {
  recipe: Recipe;
  isFirst: boolean;
  isLast: boolean;
  onEdit: () => void;
  onMove: (by: 1 | -1) => void;
  onDelete: () => void;
}

export function RecipeRow({ recipe, isFirst, isLast, onEdit, onMove, onDelete }: RecipeRowProps) {
  const { name, steps } = recipe;
  return (
    <li className="flex min-h-12 items-center gap-1 border-b border-line-quiet py-1 last:border-0">
      <div className="min-w-0 flex-1">
        <p dir="auto" className="truncate text-text">
          {name}
        </p>
        <p className="truncate text-note text-text-3">{stepsInWords(steps)}</p>
      </div>
      <IconButton
        label={t('recipes.up', { name })}
        size="small"
        disabled={isFirst}
        onClick={() => onMove(-1)}
      >
        <UpIcon />
      </IconButton>
      <IconButton
        label={t('recipes.down', { name })}
        size="small"
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        <DownIcon />
      </IconButton>
      <IconButton label={t('recipes.delete', { name })} size="small" onClick={onDelete}>
        <TrashIcon />
      </IconButton>
      <Button variant="quiet" size="small" aria-label={t('recipes.change', { name })} onClick={onEdit}>
        {t('recipes.changeShort')}
      </Button>
    </li>
  );
}
