import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '@/i18n/i18n';
import { profileQuery } from '@/mail/person.api';
import { FieldError } from '@/ui/FieldError';
import { Switch } from '@/ui/Switch';
import { titlesOf } from './titles';
import { bind, boundQuery, offeredQuery, readBound, unbind } from './placement.api';
import { handlerAddress, WORKER } from './plan';

/**
 * A hidden frame on every page that opens this person's panel beside a message in the portal's own mail. For
 * one person alone: it costs a start of the application on every page.
 */
export function WorkerSwitch() {
  const client = useQueryClient();
  const profile = useQuery(profileQuery()).data;
  const offered = useQuery(offeredQuery()).data;
  const bound = useQuery(boundQuery()).data;
  const [hasFailed, setFailed] = useState(false);
  const [isBusy, setBusy] = useState(false);
  if (!profile || !bound || !offered?.includes(WORKER)) return null;
  const handler = workerAddress(profile.id);
  const isMine = (one: { code: string; userId: number }) => one.code === WORKER && one.userId === profile.id;
  const mine = bound.filter(isMine);

  async function turn(isOn: boolean, userId: number): Promise<void> {
    setBusy(true);
    setFailed(false);
    if (isOn) {
      const options = { errorHandlerUrl: handler };
      await bind({ code: WORKER, handler, titles: titlesOf('mail'), options, userId });
    } else {
      // Each at the address it has: that may be one of an earlier installation.
      for (const one of mine) await unbind(WORKER, one.handler, userId);
    }
    // Whatever the answer was, or when none came: what the portal lists is the truth.
    const now = await readBound().catch((): null => null);
    if (now) client.setQueryData(boundQuery().queryKey, now);
    setFailed(now?.some(isMine) !== isOn);
    setBusy(false);
  }

  return (
    <div className="flex flex-col gap-1">
      <Switch
        label={t('install.worker')}
        hint={t('install.workerHint')}
        isOn={mine.length > 0}
        onChange={(isOn) => {
          if (!isBusy) void turn(isOn, profile.id);
        }}
      />
      {hasFailed && <FieldError>{t('install.workerFailed')}</FieldError>}
    </div>
  );
}

/** The portal wants an address of its own for each person's worker. */
function workerAddress(userId: number): string {
  return `${handlerAddress(window.location.href)}?worker=${userId}`;
}
