import { useMemo, useState } from 'react';
import { t } from '@/i18n/i18n';
import { type SafeMarkup, sanitise } from '@/mail/markup/sanitise';
import { isHeavy } from '@/mail/markup/weight';
import { readableFrom } from '@/mail/readable';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { SegmentedControl } from '@/ui/SegmentedControl';
import { BodyText } from './BodyText';
import { MailFrame } from './MailFrame';
import { arePicturesWanted, wantPictures } from './pictures';

interface MarkupBodyProps {
  /** The body as the portal gave it: hostile until cleaned. */
  html: string;
  subject: string;
  /** Address of the sender. */
  sender: string;
  messageId: number;
}

/** A message that came as markup: as it was sent, in a frame of its own, or as text alone. */
export function MarkupBody({ html, subject, sender, messageId }: MarkupBodyProps) {
  const [view, setView] = useState<'sent' | 'text'>('sent');
  const [pictures, setPictures] = useState(() => arePicturesWanted(sender));
  const [isForced, setForced] = useState(false);
  const [height, setHeight] = useState<number | null>(null);
  const isHeld = !isForced && isHeavy(html);
  const isAsSent = view === 'sent' && !isHeld;
  const safe = useMemo(() => (isAsSent ? cleaned(html, pictures) : null), [isAsSent, html, pictures]);

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
        />
      ) : (
        <PlainText html={html} messageId={messageId} />
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

function PlainText({ html, messageId }: { html: string; messageId: number }) {
  const readable = useMemo(() => readableFrom(null, html), [html]);
  return (
    <div className="max-w-measure">
      <BodyText readable={readable} messageId={messageId} />
    </div>
  );
}

/** null when it cannot be done; the text is then all there is. */
function cleaned(html: string, pictures: boolean): SafeMarkup | null {
  try {
    return sanitise(html, { pictures, quotation: t('message.quotation') });
  } catch {
    return null;
  }
}
