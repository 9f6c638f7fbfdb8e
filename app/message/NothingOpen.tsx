import { t } from '@/i18n/i18n';
import { MailIcon } from '@/ui/icons/Icons';
import { Kbd } from '@/ui/Kbd';

/** The place of the message before one is open: says how to get one, and what can be made of it. */
export function NothingOpen() {
  const keys = [
    ['j', 'k', t('keys.step')],
    ['Enter', null, t('keys.open')],
    ['t', null, t('keys.task')],
    ['e', null, t('keys.event')],
    ['d', null, t('keys.chat')],
  ] as const;
  return (
    <div className="m-auto flex flex-col items-center gap-4 p-6 text-center">
      <MailIcon className="size-10 text-text-3" />
      <h2 className="text-title text-text-2">{t('message.nothingOpen')}</h2>
      <ul aria-label={t('keys.title')} className="flex flex-col gap-2 text-row text-text-2">
        {keys.map(([key, other, label]) => (
          <li key={key} className="flex items-center gap-2">
            <span className="flex w-20 justify-end gap-1">
              <Kbd>{key}</Kbd>
              {other !== null && <Kbd>{other}</Kbd>}
            </span>
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
}
