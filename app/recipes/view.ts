import { useSyncExternalStore } from 'react';
import { within } from '@/portal/within';
import { recipeStore } from './recipe-store';

/** What is shown of recipes: those to choose from, those to edit, one about to run, or how a run goes. */
export type RecipeView =
  | { show: 'choose'; messageId: number }
  | { show: 'edit' }
  | { show: 'run'; recipeId: string; messageId: number }
  | { show: 'report' };

const listeners = new Set<() => void>();
let view: RecipeView | null = null;

export function recipeView(): RecipeView | null {
  return view;
}

/** Opens a dialog, changes it, or closes it with null. */
export function showRecipes(next: RecipeView | null): void {
  view = next;
  for (const listener of listeners) listener();
}

/** The recipes are on their way when a message is; a portal that stays silent is not waited for. */
const PATIENCE_MS = 1500;

/** The way to a recipe for a message: at once when there is but one. */
export async function chooseRecipe(messageId: number): Promise<void> {
  await within(PATIENCE_MS, recipeStore.refresh(), undefined);
  const [first, ...others] = recipeStore.now();
  if (first && others.length === 0) showRecipes({ show: 'run', recipeId: first.id, messageId });
  else showRecipes({ show: 'choose', messageId });
}

export function subscribeRecipeView(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function useRecipeView(): RecipeView | null {
  return useSyncExternalStore(subscribeRecipeView, recipeView);
}
