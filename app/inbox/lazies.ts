import { lazy } from 'react';
import { withWords } from '@/i18n/i18n';

const loadFilters = () => withWords(import('./FilterPopover'));
const loadMenu = () => withWords(import('./FolderMenu'));
const loadLoadMore = () => withWords(import('./LoadMore'));
const loadNarrowed = () => withWords(import('./NarrowedBy'));
const loadNothing = () => withWords(import('./NothingFound'));
const loadRecent = () => withWords(import('./RecentSearches'));

/** What the list needs once somebody narrows it; the first list comes without. */
export const FilterPopover = lazy(async () => ({ default: (await loadFilters()).FilterPopover }));
export const FolderMenu = lazy(async () => ({ default: (await loadMenu()).FolderMenu }));
export const LoadMore = lazy(async () => ({ default: (await loadLoadMore()).LoadMore }));
export const NarrowedBy = lazy(async () => ({ default: (await loadNarrowed()).NarrowedBy }));
export const NothingFound = lazy(async () => ({ default: (await loadNothing()).NothingFound }));
export const RecentSearches = lazy(async () => ({ default: (await loadRecent()).RecentSearches }));

/** Fetches it before anybody asks for it. */
export async function loadFinding(): Promise<void> {
  await Promise.all([loadFilters(), loadMenu(), loadLoadMore(), loadNarrowed(), loadNothing(), loadRecent()]);
}
