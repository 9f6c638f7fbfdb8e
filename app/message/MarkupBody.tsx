import { useMemo, useState } from 'react';
import { t } from '@/i18n/i18n';
import type { DateMarks } from '@/mail/date-mark';
import { type SafeMarkup, sanitise } from '@/mail/markup/sanitise';
import { isHeavy } from '@/mail/markup/weight';
import { type Readable, readableFrom } from '@/mail/readable';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { SegmentedControl } from '@/ui/SegmentedControl';
import { useDrawn } from '@/ui/use-drawn';
import { BodyText } from './BodyText';
import { DatePress } from './DateButton';
import { MailFrame } from './MailFrame';
import { arePicturesWanted, wantPictures } from './pictures';
import { useMarks } from './use-marks';

interface MarkupBodyProps {
  /** The body as the portal gave it: hostile until cleaned. */
  html: string;
  subject: string;
  /** Address of the sender. */
  sender: string;
  messageId: number;
  /** Makes the dates in it pressable. */
  dates?: DateMarks | null;
}

/** A message that came as markup: as it was sent, in a frame of its own, or as text alone. */
export function MarkupBody({ html, subject, sender, messageId, dates = null }: MarkupBodyProps) {
  const [view, setView] = useState<'sent' | 'text'>('sent');
  const [pictures, setPictures] = useState(() => arePicturesWanted(sender));
  const [isForced, setForced] = useState(false);
  const [height, setHeight] = useState<number | null>(null);
  const isHeld = !isForced && isHeavy(html);
  const isAsSent = view === 'sent' && !isHeld;
  const safe = useMemo(() => (isAsSent ? cleaned(html, pictures) : null), [isAsSent, html, pictures]);
  // Only for its dates, as long as it is shown as it was sent: that can wait until it is on screen.
  const isDrawn = useDrawn();
  const isRead = isDrawn || !isAsSent;
  const readable = useMemo(() => (isRead ? readableFrom(null, html) : UNREAD), [isRead, html]);
  const marks = useMarks(messageId, readable, isHeld ? null : dates);

  const showPictures = () => {
    wantPictures(sender);
    setPictures(true);
  };
  return (
    <div className={`flex flex-col gap-2 ${safe && height === null ? 'h-[100cqh] min-h-80' : ''}`}>
      {isHeld ? (
        <Banner
          tone="warning"
          action={
            <Button size="small" onClick={() => setForced(true)}>
              {t('message.showAnyway')}
            </Button>
          }
        >
          {t('message.heavy')}
        </Banner>
      ) : (
        <div className="w-72 max-w-full">
          <SegmentedControl
            label={t('message.view')}
            isLabelHidden
            value={view}
            onChange={setView}
            options={[
              { value: 'sent', label: t('message.asSent') },
              { value: 'text', label: t('message.textOnly') },
            ]}
          />
        </div>
      )}
      {safe && <Notes safe={safe} onPictures={showPictures} />}
      {isAsSent && !safe && <Banner tone="warning">{t('message.notCleaned')}</Banner>}
      {safe ? (
        <MailFrame
          title={t('message.frame', { subject: subject || t('mail.noSubject') })}
          html={safe.html}
          pictures={pictures}
          height={height}
          onHeight={setHeight}
          marks={marks}
          onDate={dates?.onPress ?? null}
        />
      ) : (
        <DatePress value={dates?.onPress ?? null}>
          <div className="max-w-measure">
            <BodyText readable={readable} messageId={messageId} marks={marks} />
          </div>
        </DatePress>
      )}
    </div>
  );
}

function Notes({ safe, onPictures }: { safe: SafeMarkup; onPictures: () => void }) {
  return (
    <>
      {safe.blockedPictures > 0 && (
        <Banner
          tone="info"
          action={
            <Button size="small" onClick={onPictures}>
              {t('message.showPictures')}
            </Button>
          }
        >
          {t('message.blockedPictures', { count: safe.blockedPictures })}
        </Banner>
      )}
      {safe.misleadingLinks > 0 && (
        <Banner tone="warning">{t('message.misleadingLinks', { count: safe.misleadingLinks })}</Banner>
      )}
    </>
  );
}

const UNREAD: Readable = { parts: [], truncated: false, rest: null };

/** null when it cannot be done; the text is then all there is. */
function cleaned(html: string, pictures: boolean): SafeMarkup | null {
  try {
    return sanitise(html, { pictures, quotation: t('message.quotation') });
  } catch {
    return null;
  }
}
