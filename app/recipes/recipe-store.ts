import { useSyncExternalStore } from 'react';
import { createPersonOption } from '@/portal/person-option';
import { mergeRecipes, type Recipe, readRecipes } from './recipe';

/** The person's recipes, in their order. */
export const recipeStore = createPersonOption<Recipe[]>('recipes', {
  parse: readRecipes,
  none: [],
  merge: mergeRecipes,
});

export function useRecipes(): readonly Recipe[] {
  return useSyncExternalStore(recipeStore.subscribe, recipeStore.now);
}
