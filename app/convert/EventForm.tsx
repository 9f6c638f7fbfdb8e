import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { type MessageKey, t } from '@/i18n/i18n';
import { displayName } from '@/mail/address';
import { wallClock } from '@/mail/date';
import { messageQuery } from '@/mail/message.api';
import { serverNow } from '@/portal/clock';
import { DialogBody } from '@/ui/Dialog';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { startAttempt } from './attempts';
import { DayField, HourField } from './DayField';
import { DayPicture } from './DayPicture';
import { draftFromWhen, eventTimes } from './event';
import { createEvent } from './event.api';
import { type EventForm as Draft, eventFormSchema, initialEventForm, nextStart } from './event-draft';
import { knownIds } from './facts';
import { type FormProps, handleEnter, isMade } from './form';
import { FormFooter } from './FormFooter';
import { LengthSelect } from './LengthSelect';
import { useMailText } from './mail-text';
import { mailWords, originOf } from './ready';
import { TimeNotes } from './TimeNotes';
import { UndoMade } from './UndoMade';
import { useCalendarDay, useCalendarZone, zoneInTime } from './use-calendar';
import { useKeptDraft } from './use-draft';
import { useUndo } from './use-undo';
import { useWhens } from './use-whens';
import { preselected } from './when/choice';
import { WhenChips } from './WhenChips';

export function EventForm({ message, facts, attempt, onClose }: FormProps) {
  const client = useQueryClient();
  const zone = useCalendarZone(facts);
  const mail = useMailText(message, facts.timeZone);
  const whens = useWhens(message.id, mail.newest, message.date, zone.name);
  const form = useForm<Draft>({
    defaultValues: initialEventForm(message.id, message.subject, zone.name),
    resolver: standardSchemaResolver(eventFormSchema),
  });
  const forgetDraft = useKeptDraft('event', message.id, form, isMade(attempt));
  const taking = useUndo('event', message.id);
  const draft = { ...form.getValues(), ...useWatch({ control: form.control }) };
  const times = eventTimes(draft);
  const calendar = useCalendarDay(facts, draft, zone.name);

  useEffect(() => {
    if (form.getValues('isOwnTime')) return;
    const found = preselected(whens, serverNow(), zone.name);
    const { day, time, minutes } = found ? draftFromWhen(found) : nextStart(zone.name);
    form.setValue('day', day);
    form.setValue('time', time);
    form.setValue('minutes', minutes);
  }, [form, whens, zone.name]);

  useEffect(() => {
    if (!form.getValues('isOwnText') && mail.newest !== '') form.setValue('description', mail.newest);
  }, [form, mail.newest]);

  function choose(change: Partial<Draft>): void {
    for (const [name, value] of Object.entries({ ...change, isOwnTime: true })) {
      form.setValue(name as keyof Draft, value, { shouldDirty: true });
    }
  }

  const submit = form.handleSubmit((valid) => {
    const asked = eventTimes(valid);
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
          isLate ? mailWords(message.id, 'newest', facts.timeZone) : text,
          isGuess ? zoneInTime(zone.name) : zone.name,
        ]);
        // Pressed before the portal told the calendar's zone: the offered hour is meant in that one.
        const times = isGuess ? (eventTimes(nextStart(zoneName)) ?? asked) : asked;
        const description = words === '' ? origin : `${origin}\n\n${words}`;
        return createEvent({ messageId: message.id, name, description, ...times });
      },
      onCreated: () => {
        forgetDraft();
        void client.invalidateQueries({ queryKey: messageQuery(message.id).queryKey });
        void client.invalidateQueries({ queryKey: ['day-events'] });
      },
    });
  });

  const { errors } = form.formState;
  return (
    <form className="contents" noValidate onSubmit={(event) => void submit(event)} onKeyDown={handleEnter}>
      <DialogBody>
        <div className="grid gap-4 two:grid-cols-[minmax(0,1fr)_240px]">
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
              onChoose={(when) => choose(draftFromWhen(when))}
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
            <TimeNotes
              draft={draft}
              times={times}
              zone={zone}
              readerZone={facts.timeZone}
              calendar={calendar}
            />
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
          {facts.can('calendar') && (
            <DayPicture
              day={draft.day}
              time={draft.time}
              minutes={draft.minutes}
              zone={zone.name}
              events={calendar.events}
              isPending={calendar.isPending}
              isError={calendar.isError}
              onRetry={calendar.retry}
            />
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
