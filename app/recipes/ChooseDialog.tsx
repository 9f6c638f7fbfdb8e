import { useState } from 'react';
import { t } from '@/i18n/i18n';
import { Button } from '@/ui/Button';
import { CommandList } from '@/ui/CommandList';
import { Dialog, DialogFooter } from '@/ui/Dialog';
import { EmptyState } from '@/ui/EmptyState';
import { RecipeIcon } from '@/ui/icons/MoreIcons';
import { useRecipes } from './recipe-store';
import { showRecipes } from './view';
import { stepsInWords } from './words';

/** Which recipe to run on the message: typed for, walked to by arrows, or pressed. */
export function ChooseDialog({ messageId, onClose }: { messageId: number; onClose: () => void }) {
  const recipes = useRecipes();
  const [text, setText] = useState('');
  const typed = text.trim().toLowerCase();
  const found = recipes.filter(({ name }) => name.toLowerCase().includes(typed));
  const edit = () => showRecipes({ show: 'edit' });
  if (recipes.length === 0) {
    return (
      <Dialog title={t('recipes.title')} onClose={onClose}>
        <div className="p-6">
          <EmptyState
            icon={<RecipeIcon />}
            title={t('recipes.none')}
            hint={t('recipes.noneHint')}
            action={
              <Button variant="primary" data-autofocus onClick={edit}>
                {t('recipes.make')}
              </Button>
            }
          />
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('recipes.title')} onClose={onClose}>
      <CommandList
        label={t('recipes.find')}
        text={text}
        onText={setText}
        groups={
          found.length === 0
            ? []
            : [
                {
                  label: t('recipes.yours'),
                  commands: found.map(({ id, name, steps }) => ({
                    id,
                    words: name,
                    icon: <RecipeIcon />,
                    detail: stepsInWords(steps),
                  })),
                },
              ]
        }
        empty={t('recipes.notFound')}
        onChoose={(recipeId) => showRecipes({ show: 'run', recipeId, messageId })}
      />
      <DialogFooter>
        <Button variant="secondary" onClick={edit}>
          {t('recipes.edit')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
