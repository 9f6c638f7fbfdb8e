import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Controller, useForm, type UseFormReturn, useWatch } from 'react-hook-form';
import { type MessageKey, t } from '@/i18n/i18n';
import { displayName } from '@/mail/address';
import { wallClock } from '@/mail/date';
import { messageQuery } from '@/mail/message.api';
import { serverNow } from '@/portal/clock';
import { DialogBody } from '@/ui/Dialog';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { Button } from '@/ui/Button';
import { handleEnter } from '@/ui/submit-keys';
import { useDrawn } from '@/ui/use-drawn';
import { Availability } from './agenda/Availability';
import { DayPicture } from './agenda/DayPicture';
import { daySpan } from './agenda/day-span';
import { dayAt } from './agenda/free-slots';
import { offeredMinute } from './agenda/work-hours';
import { startAttempt } from './attempts';
import { DayField, HourField } from './DayField';
import { describeWith } from './description';
import { DraftOrExcerpt } from './DraftOrExcerpt';
import { draftFromWhen, eventTimes, type Offered } from './event';
import { createEvent } from './event.api';
import {
  type EventForm as Draft,
  eventFormSchema,
  hasEventDraft,
  initialEventForm,
  nextStart,
} from './event-draft';
import { knownIds } from './facts';
import { type FormProps, isMade } from './form';
import { FormFooter } from './FormFooter';
import { LengthSelect } from './LengthSelect';
import { rememberLength, usualLength } from './mailbox-defaults';
import { useNewestText } from './mail-text';
import { mailWords, originOf } from './ready';
import { TimeNotes } from './TimeNotes';
import { UndoMade } from './UndoMade';
import { useCalendarDay, useCalendarZone, zoneInTime } from './use-calendar';
import { useKeptDraft } from './use-draft';
import { useUndo } from './use-undo';
import { useWhens, withFirst } from './use-whens';
import { useWish } from './use-wish';
import { preselected } from './when/choice';
import type { When } from './when/when';
import { WhenChips } from './WhenChips';

export function EventForm({ message, facts, attempt, onClose }: FormProps) {
  const client = useQueryClient();
  const zone = useCalendarZone(facts);
  const newest = useNewestText(message);
  const wish = useWish('event', message.id);
  const selectedWhens = useWhens(message.id, wish?.text ?? '', message.date, zone.name);
  const newestWhens = useWhens(message.id, newest, message.date, zone.name);
  const whens = useMemo(() => withFirst(selectedWhens, newestWhens), [selectedWhens, newestWhens]);
  const [asksForExcerpt, setAsksForExcerpt] = useState(
    wish?.description !== undefined && hasEventDraft(message.id),
  );
  const form = useForm<Draft>({
    defaultValues: initialEventForm(message, zone.name, wish),
    resolver: standardSchemaResolver(eventFormSchema),
  });
  const forgetDraft = useKeptDraft('event', message.id, form, isMade(attempt));
  const taking = useUndo('event', message.id);
  const draft = { ...form.getValues(), ...useWatch({ control: form.control }) };
  const times = eventTimes(draft, zone.name);
  const calendar = useCalendarDay(facts, draft, zone.name);
  const hasPicture = calendar.state === 'known' || calendar.state === 'waiting';
  const span = daySpan(draft.day, zone.name) ?? daySpan(dayAt(serverNow().getTime(), zone.name), zone.name);
  const isDrawn = useDrawn();
  const [isOwnLength, setOwnLength] = useState(false);
  const offered = useMemo((): Offered => {
    const minutes = usualLength(message.mailboxId);
    const now = wallClock(serverNow(), zone.name);
    const today = dayAt(serverNow().getTime(), zone.name);
    return { minutes, startOn: (day) => offeredMinute(day === today, now, minutes, zone.hours) };
  }, [message.mailboxId, zone.name, zone.hours]);

  const pressed = useRef(wish?.date);
  useEffect(() => {
    if (!pressed.current) return;
    setAll(form, { ...draftFromWhen(pressed.current, offered), isOwnTime: true });
    // Once: what the person changes later is theirs.
    pressed.current = undefined;
  }, [form, offered]);

  useEffect(() => {
    if (form.getValues('isOwnTime')) return;
    setValues(form, offeredTimes(selectedWhens, whens, zone.name, offered));
  }, [form, whens, selectedWhens, zone.name, offered]);

  useEffect(() => {
    if (!form.getValues('isOwnText') && newest !== '') form.setValue('description', newest);
  }, [form, newest]);

  function takeExcerpt(): void {
    setAsksForExcerpt(false);
    form.setValue('description', wish?.description ?? '', { shouldDirty: true });
    form.setValue('isOwnText', true, { shouldDirty: true });
    setValues(form, { ...offeredTimes(selectedWhens, whens, zone.name, offered), isOwnTime: false });
    form.setFocus('name');
  }

  function choose(change: Partial<Draft>): void {
    if (change.minutes !== undefined && change.minutes !== form.getValues('minutes')) setOwnLength(true);
    setAll(form, { ...change, isOwnTime: true });
  }

  const submit = form.handleSubmit((valid) => {
    const asked = eventTimes(valid, zone.name);
    if (!asked) return;
    const isGuess = zone.isPending && !valid.isOwnTime && whens.length === 0;
    const name = valid.name.trim();
    const text = valid.description.trim();
    startAttempt({
      intent: {
        kind: 'event',
        messageId: message.id,
        subject: message.subject,
        sender: displayName(message.from),
        title: name,
        knownBefore: [...knownIds('event', facts.made, message.id), ...calendar.events.map(({ id }) => id)],
        day: asked.dateFrom.slice(0, 10),
        deadline: null,
      },
      idKey: 'eventId',
      send: async () => {
        const isLate = text === '' && !valid.isOwnText;
        const [origin, words, zoneName] = await Promise.all([
          originOf(message, facts.timeZone),
          isLate ? mailWords(message, 'newest', facts.timeZone) : text,
          isGuess ? zoneInTime(zone.name) : zone.name,
        ]);
        // Pressed before the portal told the calendar's zone: the offered hour is meant in that one.
        const times = isGuess ? (eventTimes(nextStart(zoneName, valid.minutes), zoneName) ?? asked) : asked;
        const description = describeWith(origin, words);
        return createEvent({ messageId: message.id, name, description, ...times });
      },
      onCreated: () => {
        forgetDraft();
        if (isOwnLength) rememberLength(message.mailboxId, valid.minutes);
        void client.invalidateQueries({ queryKey: messageQuery(message.id).queryKey });
        void client.invalidateQueries({ queryKey: ['day-events'] });
      },
    });
  });

  const { errors } = form.formState;
  return (
    <form
      className="contents"
      data-narrow={hasPicture ? undefined : ''}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={handleEnter}
    >
      <DialogBody>
        {asksForExcerpt && <DraftOrExcerpt onExcerpt={takeExcerpt} />}
        <div className={`grid gap-4 ${hasPicture ? 'two:grid-cols-[minmax(0,1fr)_240px]' : ''}`}>
          <div className="flex min-w-0 flex-col gap-4">
            <TextField
              label={t('convert.eventName')}
              error={errors.name?.message && t(errors.name.message as MessageKey)}
              {...form.register('name')}
            />
            <WhenChips
              whens={whens}
              draft={draft}
              now={wallClock(serverNow(), zone.name)}
              offered={offered}
              onChoose={(when) => choose(draftFromWhen(when, offered))}
            />
            <div className="grid grid-cols-2 gap-3 two:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)_minmax(0,1fr)]">
              <div className="col-span-2 two:col-span-1">
                <DayField label={t('convert.day')} value={draft.day} onChange={(day) => choose({ day })} />
              </div>
              <HourField
                label={t('convert.start')}
                value={draft.time}
                onChange={(time) => choose({ time })}
              />
              <Controller
                control={form.control}
                name="minutes"
                render={({ field }) => (
                  <LengthSelect value={field.value} onChange={(minutes) => choose({ minutes })} />
                )}
              />
            </div>
            <TimeNotes draft={draft} times={times} zone={zone} readerZone={facts.timeZone} />
            {hasPicture && !isDrawn && <div className="h-22" />}
            {hasPicture && isDrawn && (
              <Availability draft={draft} zone={zone} calendar={calendar} onChoose={choose} />
            )}
            {calendar.state === 'failed' && (
              <p role="status" className="text-note text-text-2">
                {t('convert.dayFailed')}{' '}
                <Button variant="quiet" size="small" onClick={calendar.retry}>
                  {t('problem.tryAgain')}
                </Button>
              </p>
            )}
            <TextArea
              label={t('convert.description')}
              hint={t('convert.originHint')}
              rows={4}
              dir="auto"
              {...form.register('description', {
                onChange: () => form.setValue('isOwnText', true, { shouldDirty: true }),
              })}
            />
          </div>
          {hasPicture && !isDrawn && <div className="h-100 two:h-110" />}
          {hasPicture && isDrawn && span && (
            <DayPicture span={span} draft={draft} zone={zone} calendar={calendar} onChange={choose} />
          )}
        </div>
      </DialogBody>
      <FormFooter
        kind="event"
        messageId={message.id}
        attempt={attempt}
        canSubmit={times !== null}
        undo={
          attempt?.phase === 'created' &&
          !attempt.existing &&
          facts.can('calendar') && <UndoMade state={taking.state} onUndo={() => taking.undo(attempt.id)} />
        }
        isGone={taking.state === 'done'}
        onClose={onClose}
      />
    </form>
  );
}

function setAll(form: UseFormReturn<Draft>, change: Partial<Draft>): void {
  for (const [name, value] of Object.entries(change)) {
    form.setValue(name as keyof Draft, value, { shouldDirty: true });
  }
}

function setValues(form: UseFormReturn<Draft>, values: Partial<Draft>): void {
  for (const [name, value] of Object.entries(values)) form.setValue(name as keyof Draft, value);
}

/** A date in the selected words comes before any other of the mail. */
function offeredTimes(selected: readonly When[], all: readonly When[], zone: string, offered: Offered) {
  const now = serverNow();
  const found = preselected(selected, now, zone) ?? preselected(all, now, zone);
  return found ? draftFromWhen(found, offered) : nextStart(zone, offered.minutes);
}
