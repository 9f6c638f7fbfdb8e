import { type ReactNode, useId } from 'react';
import { useFieldArray, useForm, useWatch } from 'react-hook-form';
import { t } from '@/i18n/i18n';
import { Button } from '@/ui/Button';
import { DialogBody, DialogFooter } from '@/ui/Dialog';
import { FieldError } from '@/ui/FieldError';
import { handleEnter } from '@/ui/submit-keys';
import { TextField } from '@/ui/TextField';
import { faultsOf, NAME_LIMIT, type Recipe, STEP_KINDS } from './recipe';
import { useKeptTyped } from './kept-typed';
import { StepFields } from './StepFields';
import { faultWords } from './words';

interface RecipeFormProps {
  recipe: Recipe;
  others: readonly Recipe[];
  notice: ReactNode;
  onSave: (recipe: Recipe) => void;
  onBack: () => void;
}

/** A name, and what to do in which order. */
export function RecipeForm({ recipe, others, notice, onSave, onBack }: RecipeFormProps) {
  const form = useForm<Recipe>({
    defaultValues: recipe,
    resolver: (values) => {
      const faults = Object.entries(faultsOf(values, others));
      if (faults.length === 0) return { values, errors: {} };
      const steps: { text: { type: string; message: string } }[] = [];
      const errors: Record<string, unknown> = {};
      for (const [place, fault] of faults) {
        const error = { type: 'fault', message: faultWords(fault) ?? '' };
        if (place === 'name') errors['name'] = error;
        else if (place === 'steps') errors['steps'] = { root: error, ...error };
        else steps[Number(place)] = { text: error };
      }
      return { values: {}, errors: { ...errors, ...(steps.length > 0 ? { steps } : {}) } };
    },
  });
  useKeptTyped('edit', '', form);
  const { fields, append, remove, swap } = useFieldArray({ control: form.control, name: 'steps' });
  const steps = useWatch({ control: form.control, name: 'steps' });
  const { errors } = form.formState;
  const unused = STEP_KINDS.filter((kind) => !steps.some((step) => step.kind === kind));
  const addingId = useId();
  const submit = form.handleSubmit((values) => onSave({ ...values, name: values.name.trim() }));
  return (
    <form className="contents" noValidate onSubmit={(event) => void submit(event)} onKeyDown={handleEnter}>
      <DialogBody>
        {notice}
        <TextField
          label={t('recipes.name')}
          dir="auto"
          maxLength={NAME_LIMIT}
          data-autofocus
          error={errors.name?.message}
          {...form.register('name')}
        />
        <ol aria-label={t('recipes.steps')} className="flex flex-col gap-3">
          {fields.map((field, place) => (
            <StepFields
              key={field.id}
              kind={field.kind}
              place={place}
              count={fields.length}
              error={errors.steps?.[place]?.text?.message}
              register={form.register(`steps.${place}.text`)}
              onMove={(by) => swap(place, place + by)}
              onRemove={() => remove(place)}
            />
          ))}
        </ol>
        {errors.steps?.root?.message !== undefined && <FieldError>{errors.steps.root.message}</FieldError>}
        {unused.length > 0 && (
          <div role="group" aria-labelledby={addingId} className="flex flex-wrap items-center gap-2">
            <span id={addingId} className="text-row text-text-2">
              {t('recipes.add')}
            </span>
            {unused.map((kind) => (
              <Button key={kind} size="small" onClick={() => append({ kind, text: '' })}>
                {t(`recipes.${kind}`)}
              </Button>
            ))}
          </div>
        )}
        <p className="text-note text-text-3">{t('recipes.noEvent')}</p>
      </DialogBody>
      <DialogFooter>
        <Button type="submit" variant="primary">
          {t('compose.save')}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {t('recipes.cancel')}
        </Button>
      </DialogFooter>
    </form>
  );
}
