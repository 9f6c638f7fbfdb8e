import { t } from '@/i18n/i18n';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';

/** A draft was kept and a text selected: the draft stands until the person decides otherwise. */
export function DraftOrExcerpt({ onExcerpt }: { onExcerpt: () => void }) {
  return (
    <Banner
      tone="info"
      action={
        <Button size="small" onClick={onExcerpt}>
          {t('excerpt.use')}
        </Button>
      }
    >
      {t('excerpt.draftKept')}
    </Banner>
  );
}
