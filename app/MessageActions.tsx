import { useEffect } from 'react';
import { AnswerActions } from '@/answer/AnswerActions';
import { ActionBar } from '@/convert/ActionBar';
import { mailboxDefaults } from '@/convert/mailbox-defaults';
import { t } from '@/i18n/i18n';
import type { Kind } from '@/journal/journal';
import { useHint } from '@/keys/use-hint';
import type { Message } from '@/mail/message';
import { OrganiseActions } from '@/organise/OrganiseActions';
import { recipeStore, useRecipes } from '@/recipes/recipe-store';
import { showRecipes } from '@/recipes/view';
import type { Writing } from '@/route';
import { RecipeIcon } from '@/ui/icons/MoreIcons';

interface MessageActionsProps {
  message: Message;
  onConvert: (kind: Kind) => void;
  onWrite: (writing: Writing) => void;
}

/** A menu with more names than this is read, not glanced at; the rest is one press further. */
const NAMED = 4;

/** Everything that can be done with the open message, from every feature. */
export function MessageActions({ message, onConvert, onWrite }: MessageActionsProps) {
  const recipes = useRecipes();
  const hint = useHint()('recipes');
  // Whoever reads may make something of it: what forms begin with must be there by then.
  useEffect(() => {
    void recipeStore.refresh();
    void mailboxDefaults.refresh();
  }, []);
  const named = recipes.slice(0, NAMED).map(({ id, name }) => ({
    id: `recipe-${id}`,
    label: name,
    icon: <RecipeIcon />,
    onChoose: () => showRecipes({ show: 'run', recipeId: id, messageId: message.id }),
  }));
  const all = {
    id: 'recipes',
    label: t('recipes.title'),
    icon: <RecipeIcon />,
    shortcut: hint,
    onChoose: () => showRecipes({ show: 'choose', messageId: message.id }),
  };
  return (
    <div className="@container flex items-center gap-2 *:first:min-w-0 *:first:flex-1">
      <ActionBar message={message} onConvert={onConvert}>
        {(more) => <OrganiseActions message={message} first={[...more, ...named, all]} />}
      </ActionBar>
      <AnswerActions message={message} place="bar" onWrite={onWrite} />
    </div>
  );
}
