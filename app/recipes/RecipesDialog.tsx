import { useEffect, useState } from 'react';
import { t } from '@/i18n/i18n';
import { uniqueKey } from '@/portal/unique';
import { announce } from '@/ui/announcements';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { Dialog, DialogBody, DialogFooter } from '@/ui/Dialog';
import { showNotice } from '@/ui/notices';
import { dropTyped, readTyped } from './kept-typed';
import { isTooMuch, moved, readRecipes, type Recipe } from './recipe';
import { RecipeForm } from './RecipeForm';
import { RecipeRow } from './RecipeRow';
import { recipeStore, useRecipes } from './recipe-store';

/** Makes, names, orders and deletes recipes. */
export function RecipesDialog({ onClose }: { onClose: () => void }) {
  const recipes = useRecipes();
  const [edited, setEdited] = useState<Recipe | null>(
    () => typedRecipe() ?? (recipes.length === 0 ? freshRecipe() : null),
  );
  const [problem, setProblem] = useState<'full' | 'not-kept' | null>(null);
  useEffect(() => void recipeStore.refresh(), []);

  /** False: there is no room for it. */
  function keep(next: Recipe[]): boolean {
    if (isTooMuch(next) && next.length >= recipeStore.now().length) {
      setProblem('full');
      announce(t('recipes.full'), 'assertive');
      return false;
    }
    setProblem(null);
    recipeStore.save(next).catch(() => setProblem('not-kept'));
    return true;
  }

  function finish(recipe: Recipe): void {
    const others = recipeStore.now();
    const isNew = !others.some(({ id }) => id === recipe.id);
    const next = isNew ? [...others, recipe] : others.map((one) => (one.id === recipe.id ? recipe : one));
    if (!keep(next)) return;
    announce(t('recipes.saved', { name: recipe.name }));
    leaveForm();
  }

  function leaveForm(): void {
    dropTyped('edit');
    setEdited(null);
  }

  function remove(recipe: Recipe): void {
    const before = recipeStore.now();
    keep(before.filter(({ id }) => id !== recipe.id));
    showNotice({
      key: `recipe-${recipe.id}`,
      tone: 'info',
      text: t('recipes.deleted', { name: recipe.name }),
      actions: [
        {
          label: t('compose.undo'),
          isUndo: true,
          onPress: () => {
            const now = recipeStore.now();
            if (now.some(({ id }) => id === recipe.id)) return;
            keep(now.toSpliced(before.indexOf(recipe), 0, recipe));
          },
        },
      ],
      lasts: 12_000,
    });
  }

  const banner =
    problem === null ? null : (
      <Banner tone="warning">{t(problem === 'full' ? 'recipes.full' : 'recipes.notKept')}</Banner>
    );
  if (edited !== null) {
    const isNew = !recipes.some(({ id }) => id === edited.id);
    return (
      <Dialog title={t(isNew ? 'recipes.newTitle' : 'recipes.editTitle')} onClose={onClose}>
        <RecipeForm
          key={edited.id}
          recipe={edited}
          others={recipes}
          notice={banner}
          onSave={finish}
          onBack={() => {
            leaveForm();
            if (recipes.length === 0) onClose();
          }}
        />
      </Dialog>
    );
  }
  return (
    <Dialog title={t('recipes.title')} onClose={onClose}>
      <DialogBody>
        {banner}
        {recipes.length === 0 && <p className="text-text-2">{t('recipes.noneHint')}</p>}
        <ul aria-label={t('recipes.yours')} className="flex flex-col">
          {recipes.map((recipe, place) => (
            <RecipeRow
              key={recipe.id}
              recipe={recipe}
              isFirst={place === 0}
              isLast={place === recipes.length - 1}
              onEdit={() => setEdited(recipe)}
              onMove={(by) => keep(moved(recipes, place, place + by))}
              onDelete={() => remove(recipe)}
            />
          ))}
        </ul>
      </DialogBody>
      <DialogFooter>
        <Button variant="primary" data-autofocus onClick={() => setEdited(freshRecipe())}>
          {t('recipes.make')}
        </Button>
        <span className="flex-1" />
        <Button variant="quiet" onClick={onClose}>
          {t('ui.close')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}

function freshRecipe(): Recipe {
  return {
    id: uniqueKey(),
    name: '',
    steps: [
      { kind: 'task', text: '' },
      { kind: 'reply', text: t('recipes.firstReply', { id: '{id}' }) },
    ],
  };
}

/** What was being edited when the dialog was closed, or the page went, before it was saved. */
function typedRecipe(): Recipe | null {
  return readRecipes([readTyped('edit', '')])?.[0] ?? null;
}
