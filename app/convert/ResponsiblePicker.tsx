import { useQueryClient } from '@tanstack/react-query';
import { t } from '@/i18n/i18n';
import { employeesQuery, type Profile } from '@/mail/person.api';
import { PersonPicker } from '@/ui/PersonPicker';
import type { Responsible } from './task';

interface ResponsiblePickerProps {
  value: Responsible | null;
  me: Profile | undefined;
  onChange: (value: Responsible | null) => void;
}

/** Who does the task: the person who creates it, or a colleague found by typing. */
export function ResponsiblePicker({ value, me, onChange }: ResponsiblePickerProps) {
  const client = useQueryClient();
  return (
    <PersonPicker
      label={t('convert.responsible')}
      value={value ?? (me ? { id: me.id, name: me.name, email: '' } : null)}
      search={async (text) => client.fetchQuery(employeesQuery(text))}
      onChange={(person) => onChange(person === null || person.id === me?.id ? null : person)}
    />
  );
}
