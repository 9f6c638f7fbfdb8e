import { t } from '@/i18n/i18n';
import { CloseIcon } from '@/ui/icons/Icons';

interface FilterTagProps {
  label: string;
  hint?: string;
  onRemove: () => void;
}

/** A filter that is on; pressing it takes it off. */
export function FilterTag({ label, hint, onRemove }: FilterTagProps) {
  return (
    <button
      type="button"
      aria-label={t('find.takeOff', { filter: label })}
      title={hint ?? t('find.takeOff', { filter: label })}
      className="inline-flex h-7 max-w-full min-w-0 items-center gap-1 rounded-row bg-tint pr-1 pl-2 text-row text-on-tint transition-colors hover:bg-tint-hover"
      onClick={onRemove}
    >
      <span className="truncate">{label}</span>
      <CloseIcon className="size-4" />
    </button>
  );
}
