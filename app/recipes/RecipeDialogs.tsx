import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { profileQuery } from '@/mail/person.api';
import { ChooseDialog } from './ChooseDialog';
import { RecipesDialog } from './RecipesDialog';
import { useRecipes } from './recipe-store';
import { RunDialog } from './RunDialog';
import { ReportDialog } from './ReportDialog';
import { useRun } from './run-store';
import { equip, resumeRun } from './runner';
import { followRun } from './tell';
import type { Tools } from './tools';
import { showRecipes, useRecipeView } from './view';

/** Everything there is to see of recipes. Mounted once; after a reload it takes up what was left. */
export function RecipeDialogs({ tools }: { tools: Tools }) {
  const view = useRecipeView();
  const recipes = useRecipes();
  const now = useRun();
  const isKnown = useQuery(profileQuery()).isSuccess;
  useEffect(() => {
    equip(tools);
    followRun();
    if (isKnown) void resumeRun();
  }, [tools, isKnown]);

  const close = () => showRecipes(null);
  if (view === null) return null;
  if (view.show === 'edit') return <RecipesDialog onClose={close} />;
  // One run at a time, so one that is not over comes first.
  if (view.show === 'report' || (view.show === 'run' && now !== null && now.phase !== 'ended')) {
    return now && <ReportDialog now={now} tools={tools} onClose={close} isEarlier={view.show === 'run'} />;
  }
  if (view.show === 'choose') return <ChooseDialog messageId={view.messageId} onClose={close} />;
  const recipe = recipes.find(({ id }) => id === view.recipeId);
  return (
    recipe && (
      <RunDialog
        key={`${recipe.id}-${view.messageId}`}
        recipe={recipe}
        messageId={view.messageId}
        tools={tools}
        onClose={close}
      />
    )
  );
}
