import { t } from '@/i18n/i18n';
import { KeyCaps } from '@/keys/KeyCaps';
import { type ActionId, ACTIONS, keysOf } from '@/keys/registry';
import { useSingleKeys } from '@/keys/setting';
import { MailIcon } from '@/ui/icons/Icons';

const TOLD: readonly ActionId[] = ['next', 'previous', 'open', 'task', 'event', 'chat', 'palette', 'help'];

/** The place of the message before one is open: says how to get one, and what can be made of it. */
export function NothingOpen() {
  const isOn = useSingleKeys();
  const lines = TOLD.map((id) => ({ id, keys: keysOf(id, isOn).slice(0, 1) })).filter(
    ({ keys }) => keys.length > 0,
  );
  return (
    <div className="m-auto flex flex-col items-center gap-4 p-6 text-center">
      <MailIcon className="size-10 text-text-3" />
      <h2 className="text-title text-text-2">{t('message.nothingOpen')}</h2>
      <ul aria-label={t('keys.title')} className="flex flex-col gap-2 text-row text-text-2">
        {lines.map(({ id, keys }) => (
          <li key={id} className="flex items-center gap-2">
            <span className="flex w-20 justify-end">
              <KeyCaps keys={keys} />
            </span>
            {t(ACTIONS[id].label)}
          </li>
        ))}
      </ul>
    </div>
  );
}
