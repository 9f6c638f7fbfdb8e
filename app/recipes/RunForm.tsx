import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as v from 'valibot';
import { t } from '@/i18n/i18n';
import { displayName } from '@/mail/address';
import type { Message } from '@/mail/message';
import { fillPlaceholders } from '@/mail/placeholders';
import { storageWorks } from '@/portal/storage';
import { uniqueKey } from '@/portal/unique';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { DialogBody, DialogFooter } from '@/ui/Dialog';
import { handleEnter } from '@/ui/submit-keys';
import { useAimed } from '@/ui/use-aimed';
import { dropTyped, readTyped, useKeptTyped } from './kept-typed';
import { PlannedMake } from './PlannedMake';
import { PlannedReply } from './PlannedReply';
import type { Recipe } from './recipe';
import type { RunStep } from './run';
import { startRun } from './runner';
import type { Planned, Tools } from './tools';
import { showRecipes } from './view';

/** What is decided anew each time: the words of each step, and whether another one is made where one exists. */
const runValues = v.object({ texts: v.array(v.string()), uses: v.array(v.picklist(['use', 'again'])) });

export type RunValues = v.InferOutput<typeof runValues>;

interface RunFormProps {
  recipe: Recipe;
  message: Message;
  tools: Tools;
  plan: Planned | null;
  planState: 'known' | 'loading' | 'failed';
  onPlan: () => void;
}

/** Each step with what it will do, to be read and changed before anything leaves; one button for all of them. */
export function RunForm({ recipe, message, tools, plan, planState, onPlan }: RunFormProps) {
  const isAimed = useAimed();
  // Decided once, when the dialog opens: what turns up later is asked about when its turn comes.
  const [had] = useState(() =>
    recipe.steps.map(({ kind }) => (kind === 'reply' ? [] : tools.existing(kind, message))),
  );
  const wish = JSON.stringify([message.id, recipe]);
  const form = useForm<RunValues>({
    defaultValues: typedFor(wish) ?? {
      texts: recipe.steps.map((step) => textFor(step, message, tools)),
      uses: recipe.steps.map(() => 'use' as const),
    },
  });
  useKeptTyped('run', wish, form);
  const needsPlan = recipe.steps.some(({ kind }) => kind === 'reply');
  const hasNobody = needsPlan && planState === 'known' && plan === null;

  const submit = form.handleSubmit(({ texts, uses }) => {
    if (!isAimed() || (needsPlan && plan === null)) return;
    const steps = recipe.steps.map(({ kind }, place): RunStep => {
      const last = had[place]?.at(-1) ?? null;
      const isMakeable = kind === 'task' || kind === 'post';
      return {
        kind,
        text: (texts[place] ?? '').trim(),
        had: had[place] ?? [],
        use: isMakeable && uses[place] === 'again' ? null : last,
        plan: kind === 'reply' ? plan : null,
        state: 'todo',
        since: 0,
        id: null,
        existing: false,
        words: '',
      };
    });
    startRun({
      key: uniqueKey(),
      recipe: recipe.name,
      message: { id: message.id, subject: message.subject, sender: displayName(message.from) },
      steps,
    });
    dropTyped('run');
    showRecipes({ show: 'report' });
  });

  return (
    <form className="contents" noValidate onSubmit={(event) => void submit(event)} onKeyDown={handleEnter}>
      <DialogBody>
        {!storageWorks() && <Banner tone="info">{t('recipes.notStored')}</Banner>}
        <ol aria-label={t('recipes.steps')} className="flex flex-col gap-3">
          {recipe.steps.map(({ kind }, place) => (
            <li key={kind} className="flex flex-col gap-2 rounded-row border border-line p-3">
              <h3 className="font-semibold text-text">
                <span className="tabular text-text-3">{place + 1}</span> {t(`recipes.${kind}`)}
              </h3>
              {kind === 'reply' ? (
                <PlannedReply
                  form={form}
                  place={place}
                  plan={plan}
                  planState={planState}
                  before={recipe.steps.slice(0, place)}
                  onPlan={onPlan}
                />
              ) : (
                <PlannedMake
                  kind={kind}
                  form={form}
                  place={place}
                  existing={had[place]?.at(-1) ?? null}
                  responsible={kind === 'task' ? tools.responsibleOf(message) : ''}
                />
              )}
            </li>
          ))}
        </ol>
      </DialogBody>
      <DialogFooter>
        <Button
          type="submit"
          variant="primary"
          data-autofocus
          disabled={hasNobody || (needsPlan && planState === 'failed')}
          busy={planState === 'loading' ? t('recipes.loading') : undefined}
        >
          {t('recipes.run')}
        </Button>
        <span className="min-w-0 flex-1 text-note text-text-2">{t('recipes.oneByOne')}</span>
      </DialogFooter>
    </form>
  );
}

/** What is known before anything is made is filled in here; the rest stays in braces until it is there. */
function textFor({ kind, text }: Recipe['steps'][number], message: Message, tools: Tools): string {
  if (kind === 'task' || kind === 'post') return tools.titleOf(message, text);
  if (kind !== 'reply') return '';
  return fillPlaceholders(text, { sender: displayName(message.from), subject: message.subject });
}

/** What was typed the last time for this very message and recipe, and not run. */
function typedFor(wish: string): RunValues | null {
  const typed = v.safeParse(runValues, readTyped('run', wish));
  return typed.success ? typed.output : null;
}
