import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { t } from '@/i18n/i18n';
import { messageQuery } from '@/mail/message.api';
import { type Readable, readableFrom } from '@/mail/readable';
import { Button } from '@/ui/Button';
import { BodyText } from './BodyText';

/** The text of a message; where the portal shortened it, the whole of it is one press away. */
export function MessageText({ readable, messageId }: { readable: Readable; messageId: number }) {
  const [isWhole, setWhole] = useState(false);
  const get = useQuery({ ...messageQuery(messageId), enabled: isWhole });
  const body = isWhole ? (get.data?.body ?? null) : null;
  const whole = useMemo(() => (body === null ? null : readableFrom(null, body)), [body]);
  if (whole) return <BodyText readable={whole} messageId={messageId} />;
  if (!readable.truncated) return <BodyText readable={readable} messageId={messageId} />;
  return (
    <>
      {/* What is missing comes as a whole, not as a quotation below. */}
      <BodyText readable={{ ...readable, rest: null }} messageId={messageId} />
      <p className="mt-2 flex items-center gap-2">
        <Button
          size="small"
          busy={isWhole && get.isFetching ? t('message.loading') : undefined}
          onClick={() => (isWhole ? void get.refetch() : setWhole(true))}
        >
          {t('message.showWhole')}
        </Button>
        {get.isError && !get.isFetching && (
          <span role="alert" className="text-note text-text-2">
            {t('message.wholeFailed')}
          </span>
        )}
      </p>
    </>
  );
}
