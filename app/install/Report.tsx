import { t } from '@/i18n/i18n';
import { CheckIcon, WarningIcon } from '@/ui/icons/Icons';
import type { Line, Standing } from './apply';
import { placeName } from './place-name';
import { refusalOf } from './refusal';

/** A line for every change, with what became of it. */
export function Report({ lines }: { lines: readonly Line[] }) {
  return (
    <ul aria-label={t('install.report')} className="flex flex-col gap-1 text-row">
      {lines.map(({ step, standing }) => {
        const code = step.kind === 'bind' ? step.offer.code : step.code;
        return (
          <li
            key={`${step.kind}-${code}-${step.kind === 'unbind' ? step.handler : ''}`}
            className="flex gap-2"
          >
            <span className="w-5 shrink-0">
              <Mark standing={standing} />
            </span>
            <span className="min-w-0 flex-1">
              {step.kind === 'bind' ? placeName(code) : t('install.old', { place: placeName(code) })}
              <span className="block text-note text-text-2">{sentenceOf(standing)}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Mark({ standing: { state } }: { standing: Standing }) {
  if (state === 'done') return <CheckIcon className="text-success" />;
  if (state === 'waiting' || state === 'doing') return null;
  return <WarningIcon className="text-warning" />;
}

function sentenceOf(standing: Standing): string {
  return standing.state === 'refused' ? refusalOf(standing.error) : t(`install.line.${standing.state}`);
}
