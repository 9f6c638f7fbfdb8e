import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { t } from '@/i18n/i18n';
import { employeesQuery } from '@/mail/person.api';
import { outcomeOfError, outcomeOfTrue } from '@/portal/outcome';
import { Button } from '@/ui/Button';
import { PersonPicker } from '@/ui/PersonPicker';
import { addToChat, isInChat } from './chat.api';
import type { Responsible } from './task';

type Ended = 'added' | 'refused' | 'not-sent' | 'absent' | 'unclear';

interface Told {
  person: Responsible;
  ended: Ended | 'adding';
}

/** Brings colleagues into the chat, one by one; each press is one request and ends in a sentence. */
export function AddColleagues({ chatId }: { chatId: number }) {
  const client = useQueryClient();
  const [chosen, setChosen] = useState<Responsible | null>(null);
  const [told, setTold] = useState<Told[]>([]);
  const isAdding = useRef(false);

  async function add(person: Responsible): Promise<void> {
    if (isAdding.current) return;
    isAdding.current = true;
    const tell = (ended: Told['ended']) =>
      setTold((lines) => [...lines.filter((line) => line.person.id !== person.id), { person, ended }]);
    tell('adding');
    const ended = await addAndLook(chatId, person.id);
    isAdding.current = false;
    tell(ended);
    if (ended === 'added') setChosen(null);
  }

  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-end gap-2 *:first:flex-1">
        <PersonPicker
          label={t('kinds.addColleague')}
          value={chosen}
          search={async (text) => client.fetchQuery(employeesQuery(text))}
          onChange={setChosen}
        />
        <Button
          variant="secondary"
          disabled={chosen === null}
          busy={told.some(({ ended }) => ended === 'adding') ? t('kinds.adding') : undefined}
          onClick={() => chosen && void add(chosen)}
        >
          {t('kinds.add')}
        </Button>
      </div>
      <ul role="status" className="flex flex-col gap-1 text-row text-text-2">
        {told.map(
          ({ person, ended }) =>
            ended !== 'adding' && (
              <li key={person.id}>{t(`kinds.colleague.${ended}`, { name: person.name || person.email })}</li>
            ),
        )}
      </ul>
    </div>
  );
}

/** A lost answer is looked up among the people of the chat. */
async function addAndLook(chatId: number, userId: number): Promise<Ended> {
  try {
    if (outcomeOfTrue(await addToChat(chatId, userId)).class === 'done') return 'added';
  } catch (error) {
    const outcome = outcomeOfError(error);
    if (outcome.class === 'not-done') {
      return ['not-sent', 'too-fast', 'signed-out'].includes(outcome.error.meaning) ? 'not-sent' : 'refused';
    }
  }
  try {
    return (await isInChat(chatId, userId)) ? 'added' : 'absent';
  } catch {
    return 'unclear';
  }
}
