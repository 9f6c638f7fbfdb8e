import { useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import * as v from 'valibot';
import { ownedName } from '@/portal/owner';
import { readStored, removeStored, writeStored } from '@/portal/storage';

/** The form in which a recipe is about to run, or the one in which it is edited: one of each is kept. */
type FormName = 'run' | 'edit';

const kept = v.object({ of: v.string(), values: v.unknown() });

// Until the portal has told who the person is: never under a shared name.
const unowned = new Map<FormName, unknown>();

/** What was typed into the form of this thing before it was closed or the page went; undefined: nothing. */
export function readTyped(form: FormName, of: string): unknown {
  const name = ownedName(`recipe-typed/${form}`);
  const parsed = v.safeParse(kept, unowned.get(form) ?? (name === null ? undefined : readStored(name)));
  return parsed.success && parsed.output.of === of ? parsed.output.values : undefined;
}

function keepTyped(form: FormName, of: string, values: unknown): void {
  const name = ownedName(`recipe-typed/${form}`);
  if (name === null) return void unowned.set(form, { of, values });
  unowned.delete(form);
  writeStored(name, { of, values });
}

/** It is run or saved, or the person wants none of it. */
export function dropTyped(form: FormName): void {
  const name = ownedName(`recipe-typed/${form}`);
  unowned.delete(form);
  if (name !== null) removeStored(name);
}

/** Keeps what is typed, at each change by hand, until {@link dropTyped}. */
export function useKeptTyped<T extends FieldValues>(
  name: FormName,
  of: string,
  form: UseFormReturn<T>,
): void {
  useEffect(() => {
    let known = JSON.stringify(form.getValues());
    return form.subscribe({
      formState: { values: true },
      callback: () => {
        const values = form.getValues();
        const text = JSON.stringify(values);
        // The form also tells that it was submitted: what was typed may be dropped by then.
        if (text === known) return;
        known = text;
        keepTyped(name, of, values);
      },
    });
  }, [name, of, form]);
}
