import { lazy, Suspense, useEffect } from 'react';
import { SendingSettings } from '@/answer/SendingSettings';
import { MailboxSettings } from '@/convert/MailboxSettings';
import { offerMoreCommands } from '@/keys/more-commands';
import { RecipeDialogs } from '@/recipes/RecipeDialogs';
import { recipeStore } from '@/recipes/recipe-store';
import { showRecipes } from '@/recipes/view';
import { stepsInWords } from '@/recipes/words';
import { recipeTools } from '@/recipe-tools';
import { useRoute } from '@/use-route';

const SettingsDialog = lazy(async () => ({
  default: (await import('@/settings/SettingsDialog')).SettingsDialog,
}));

interface DialogsHostProps {
  showsSettings: boolean;
  onSettings: (isOpen: boolean) => void;
}

/** Dialogs that several features have a part in: settings and recipes. It comes after the first list. */
export function DialogsHost({ showsSettings, onSettings }: DialogsHostProps) {
  const { messageId, screen, writing } = useRoute();
  const readId = screen === 'made' || screen === 'drafts' || writing !== null ? null : messageId;
  useEffect(() => {
    offerMoreCommands(() =>
      readId === null
        ? []
        : recipeStore.now().map(({ id, name, steps }) => ({
            id,
            words: name,
            detail: stepsInWords(steps),
            run: () => showRecipes({ show: 'run', recipeId: id, messageId: readId }),
          })),
    );
  }, [readId]);
  return (
    <>
      {showsSettings && (
        <Suspense fallback={null}>
          <SettingsDialog
            mailboxes={<MailboxSettings />}
            sending={<SendingSettings />}
            onRecipes={() => {
              onSettings(false);
              showRecipes({ show: 'edit' });
            }}
            onClose={() => onSettings(false)}
          />
        </Suspense>
      )}
      <RecipeDialogs tools={recipeTools} />
    </>
  );
}
