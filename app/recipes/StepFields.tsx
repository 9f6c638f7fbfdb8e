import type { UseFormRegisterReturn } from 'react-hook-form';
import { t } from '@/i18n/i18n';
import { IconButton } from '@/ui/IconButton';
import { TrashIcon } from '@/ui/icons/Icons';
import { DownIcon, UpIcon } from '@/ui/icons/MoreIcons';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { MAIL_PLACEHOLDERS, REPLY_PLACEHOLDERS, type StepKind } from './recipe';

interface StepFieldsProps {
  kind: StepKind;
  place: number;
  count: number;
  error: string | undefined;
  register: UseFormRegisterReturn;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** One step of a recipe and what can be decided for it beforehand. */
export function StepFields({ kind, place, count, error, register, onMove, onRemove }: StepFieldsProps) {
  const name = t(`recipes.${kind}`);
  return (
    <li className="flex flex-col gap-1 rounded-row border border-line p-3 pt-1">
      <div className="flex min-h-9 items-center gap-1">
        <span className="flex-1 font-semibold text-text">
          <span className="tabular text-text-3">{place + 1}</span> {name}
        </span>
        <IconButton
          label={t('recipes.up', { name })}
          size="small"
          disabled={place === 0}
          onClick={() => onMove(-1)}
        >
          <UpIcon />
        </IconButton>
        <IconButton
          label={t('recipes.down', { name })}
          size="small"
          disabled={place === count - 1}
          onClick={() => onMove(1)}
        >
          <DownIcon />
        </IconButton>
        <IconButton label={t('recipes.remove', { name })} size="small" onClick={onRemove}>
          <TrashIcon />
        </IconButton>
      </div>
      {kind === 'reply' ? (
        <TextArea
          label={t('recipes.replyText')}
          hint={t('recipes.replyHint', { names: braced(REPLY_PLACEHOLDERS) })}
          rows={3}
          dir="auto"
          error={error}
          {...register}
        />
      ) : kind === 'task' || kind === 'post' ? (
        <TextField
          label={t('convert.taskTitle')}
          hint={t('recipes.titleHint', { names: braced(MAIL_PLACEHOLDERS) })}
          dir="auto"
          error={error}
          {...register}
        />
      ) : (
        <p className="text-row text-text-2">{t(`recipes.${kind}.what`)}</p>
      )}
    </li>
  );
}

function braced(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join(' ');
}
