import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { t } from '@/i18n/i18n';
import { messageQuery } from '@/mail/message.api';
import type { DateMarks } from '@/mail/date-mark';
import { type Readable, readableFrom } from '@/mail/readable';
import { Button } from '@/ui/Button';
import { BodyText } from './BodyText';
import { DatePress } from './DateButton';
import { useMarks } from './use-marks';

interface MessageTextProps {
  readable: Readable;
  messageId: number;
  /** Makes the dates in the text pressable. */
  dates?: DateMarks | null;
}

/** The text of a message, its dates pressable. */
export function MessageText({ readable, messageId, dates = null }: MessageTextProps) {
  return (
    <DatePress value={dates?.onPress ?? null}>
      <WholeText readable={readable} messageId={messageId} dates={dates} />
    </DatePress>
  );
}

/** Where the portal shortened the text, the whole of it is one press away. */
function WholeText({ readable, messageId, dates }: Required<MessageTextProps>) {
  const [isWhole, setWhole] = useState(false);
  const get = useQuery({ ...messageQuery(messageId), enabled: isWhole });
  const body = isWhole ? (get.data?.body ?? null) : null;
  const whole = useMemo(() => (body === null ? null : readableFrom(null, body)), [body]);
  const marks = useMarks(messageId, whole ?? readable, dates);
  if (whole) return <BodyText readable={whole} messageId={messageId} marks={marks} />;
  if (!readable.truncated) return <BodyText readable={readable} messageId={messageId} marks={marks} />;
  return (
    <>
      {/* What is missing comes as a whole, not as a quotation below. */}
      <BodyText readable={{ ...readable, rest: null }} messageId={messageId} marks={marks} />
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
