import { t } from '@/i18n/i18n';
import type { Aside } from '@/place';
import { Button } from '@/ui/Button';
import { BackIcon } from '@/ui/icons/MoreIcons';

/** The way back from all mail to the mail this frame stands beside. */
export function BackToAside({ kind, onPress }: { kind: Aside['kind']; onPress: () => void }) {
  return (
    <div className="flex border-b border-line px-3 py-1">
      <Button variant="quiet" size="small" icon={<BackIcon />} onClick={onPress}>
        {t(`aside.back.${kind}`)}
      </Button>
    </div>
  );
}
