import { t } from '@/i18n/i18n';
import { type Address, displayName } from '@/mail/address';
import { Button } from '@/ui/Button';
import { WriteIcon } from '@/ui/icons/Icons';
import { MenuButton } from '@/ui/MenuButton';
import { MoreIcon } from '@/ui/icons/MoreIcons';

interface WriteToProps {
  people: readonly Address[];
  onCompose: (to: Address[]) => void;
}

/** Begins a letter to the first address; the others, and all of them together, are in the menu. */
export function WriteTo({ people, onCompose }: WriteToProps) {
  const [first] = people;
  if (!first) return null;
  return (
    <span className="flex min-w-0 items-center gap-1">
      <Button
        variant="secondary"
        icon={<WriteIcon />}
        // A firm's name may be longer than the frame is wide.
        className="min-w-0 shrink *:min-w-0"
        title={first.email}
        onClick={() => onCompose([first])}
      >
        <span className="truncate">{t('aside.writeTo', { name: displayName(first) })}</span>
      </Button>
      {people.length > 1 && (
        <MenuButton
          label={t('aside.writeToOthers')}
          entries={[
            ...people.slice(1).map(({ email }) => ({
              id: email,
              label: t('aside.writeTo', { name: email }),
              icon: <WriteIcon />,
            })),
            { id: ALL, label: t('aside.writeToAll', { count: people.length }), icon: <WriteIcon /> },
          ]}
          onChoose={(id) => onCompose(people.filter(({ email }) => id === ALL || email === id))}
        >
          <MoreIcon />
        </MenuButton>
      )}
    </span>
  );
}

const ALL = '*';
