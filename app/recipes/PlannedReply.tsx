import { Fragment } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { t } from '@/i18n/i18n';
import { displayName } from '@/mail/address';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/TextArea';
import { namesMade, type RecipeStep, sourceOf } from './recipe';
import type { RunValues } from './RunForm';
import type { Planned } from './tools';

interface PlannedReplyProps {
  form: UseFormReturn<RunValues>;
  place: number;
  plan: Planned | null;
  planState: 'known' | 'loading' | 'failed';
  /** The steps that come before it. */
  before: readonly RecipeStep[];
  onPlan: () => void;
}

/** To whom the reply goes, from whom, and its words. */
export function PlannedReply({ form, place, plan, planState, before, onPlan }: PlannedReplyProps) {
  if (planState === 'failed') {
    return (
      <Banner
        tone="warning"
        action={
          <Button size="small" onClick={onPlan}>
            {t('problem.tryAgain')}
          </Button>
        }
      >
        {t('recipes.planFailed')}
      </Banner>
    );
  }
  if (planState === 'known' && plan === null) return <Banner tone="warning">{t('recipes.nobody')}</Banner>;
  const source = sourceOf(before);
  const signed = plan?.signature.split('\n')[0] ?? '';
  return (
    <>
      {plan !== null && (
        <p className="text-row wrap-anywhere text-text-2">
          {t('compose.to')}:{' '}
          {plan.to.map((one, place) => (
            <Fragment key={one.email}>
              {place > 0 && ', '}
              <bdi className="text-text">
                {displayName(one)}
                {displayName(one) === one.email ? '' : ` <${one.email}>`}
              </bdi>
            </Fragment>
          ))}
          <br />
          {t('compose.from')}: <bdi>{plan.from.email}</bdi>
        </p>
      )}
      <TextArea
        label={t('recipes.replyText')}
        hint={[
          source && t('recipes.filledLater', { what: t(`recipes.${source.kind}`) }),
          signed && t('recipes.signed', { signature: signed }),
        ]
          .filter(Boolean)
          .join(' ')}
        rows={4}
        dir="auto"
        error={form.formState.errors.texts?.[place]?.message}
        {...form.register(`texts.${place}`, {
          validate: (text) =>
            text.trim() === ''
              ? t('recipes.fault.replyMissing')
              : !namesMade(text) || source !== undefined || t('recipes.fault.nothingMade'),
        })}
      />
    </>
  );
}
