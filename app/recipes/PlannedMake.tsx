import { Controller, type UseFormReturn, useWatch } from 'react-hook-form';
import { t } from '@/i18n/i18n';
import { Banner } from '@/ui/Banner';
import { SegmentedControl } from '@/ui/SegmentedControl';
import { TextField } from '@/ui/TextField';
import type { RunValues } from './RunForm';
import type { MakeKind } from './tools';
import { madeWords } from './words';

interface PlannedMakeProps {
  kind: MakeKind;
  form: UseFormReturn<RunValues>;
  place: number;
  /** One that is there already. */
  existing: number | null;
  /** Who gets the task; '' for the person themselves. */
  responsible: string;
}

const TITLE_LIMIT = 250;

/** What will be made, or which existing one is gone on with. */
export function PlannedMake({ kind, form, place, existing, responsible }: PlannedMakeProps) {
  const use = useWatch({ control: form.control, name: `uses.${place}` });
  const hasTitle = kind === 'task' || kind === 'post';
  const what = existing === null ? '' : madeWords(kind, existing);
  if (existing !== null && !hasTitle)
    return <p className="text-row text-text-2">{t(`recipes.${kind}.exists`)}</p>;
  if (!hasTitle) return <p className="text-row text-text-2">{t(`recipes.${kind}.what`)}</p>;
  const isMade = existing === null || use === 'again';
  return (
    <>
      {existing !== null && (
        <Controller
          control={form.control}
          name={`uses.${place}`}
          render={({ field }) => (
            <SegmentedControl
              label={t('recipes.existsAlready', { what })}
              value={field.value}
              options={[
                { value: 'use', label: t('recipes.useIt', { what }) },
                { value: 'again', label: t('recipes.makeAnother') },
              ]}
              onChange={field.onChange}
            />
          )}
        />
      )}
      {isMade && (
        <TextField
          label={t('convert.taskTitle')}
          hint={responsible === '' ? undefined : t('recipes.for', { name: responsible })}
          dir="auto"
          maxLength={TITLE_LIMIT}
          error={form.formState.errors.texts?.[place]?.message}
          {...form.register(`texts.${place}`, {
            validate: (text, { uses }) =>
              text.trim() !== '' || (existing !== null && uses[place] === 'use') || t('convert.titleMissing'),
          })}
        />
      )}
      {isMade && kind === 'post' && <Banner tone="warning">{t('recipes.postWarning')}</Banner>}
    </>
  );
}
