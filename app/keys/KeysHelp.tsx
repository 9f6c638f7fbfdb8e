import { t } from '@/i18n/i18n';
import { Dialog, DialogBody } from '@/ui/Dialog';
import { Switch } from '@/ui/Switch';
import { chordName, KeyCaps } from './KeyCaps';
import { ACTION_IDS, ACTIONS, GROUPS, keysOf } from './registry';
import { singleKeys, useSingleKeys } from './setting';

/** Every key that does something, and the switch that turns the single ones off. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const isOn = useSingleKeys();
  const groups = GROUPS.map((group) => ({
    group,
    ids: ACTION_IDS.filter((id) => ACTIONS[id].group === group && keysOf(id, isOn).length > 0),
  })).filter(({ ids }) => ids.length > 0);
  return (
    <Dialog title={t('keys.title')} width="wide" onClose={onClose}>
      <DialogBody>
        <Switch
          label={t('keys.single')}
          hint={t('keys.singleHint', { keys: chordName('Mod+k') })}
          isOn={isOn}
          onChange={singleKeys.set}
        />
        <div className="gap-x-8 two:columns-2">
          {groups.map(({ group, ids }) => (
            <section key={group} aria-label={t(`keys.group.${group}`)} className="break-inside-avoid pb-4">
              <h3 className="pb-1 text-note font-semibold text-text-3">{t(`keys.group.${group}`)}</h3>
              <ul>
                {ids.map((id) => (
                  <li
                    key={id}
                    className="flex min-h-8 items-center gap-3 border-b border-line-quiet text-row text-text"
                  >
                    <span className="min-w-0 flex-1">{t(ACTIONS[id].label)}</span>
                    <KeyCaps keys={keysOf(id, isOn)} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </DialogBody>
    </Dialog>
  );
}
