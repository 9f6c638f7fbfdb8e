import { useQueryClient } from '@tanstack/react-query';
import { t } from '@/i18n/i18n';
import { employeesQuery, type Profile } from '@/mail/person.api';
import { Avatar } from '@/ui/Avatar';
import { PersonPicker } from '@/ui/PersonPicker';
import { RestingField } from '@/ui/RestingField';
import { useDrawn } from '@/ui/use-drawn';
import type { Responsible } from './task';

interface ResponsiblePickerProps {
  value: Responsible | null;
  me: Profile | undefined;
  onChange: (value: Responsible | null) => void;
}

/** Who does the task: the person who creates it, or a colleague found by typing. */
export function ResponsiblePicker({ value, me, onChange }: ResponsiblePickerProps) {
  const client = useQueryClient();
  const person = value ?? (me ? { id: me.id, name: me.name, email: '' } : null);
  if (!useDrawn())
    return (
      <RestingField
        label={t('convert.responsible')}
        icon={person && <Avatar name={person.name} seed={person.email} size="small" />}
      >
        {person?.name}
      </RestingField>
    );
  return (
    <PersonPicker
      label={t('convert.responsible')}
      value={person}
      search={async (text) => client.fetchQuery(employeesQuery(text))}
      onChange={(chosen) => onChange(chosen === null || chosen.id === me?.id ? null : chosen)}
    />
  );
}
