import { lazy } from 'react';
import { withWords } from '@/i18n/i18n';

const loadBulkBar = () => withWords(import('./BulkBar'));
const loadFilters = () => withWords(import('./FilterPopover'));
const loadMenu = () => withWords(import('./FolderMenu'));
const loadLeft = () => withWords(import('./NothingLeft'));
const loadFoot = () => withWords(import('./ViewFoot'));
const loadStrip = () => withWords(import('./FreshStrip'));
const loadNarrowed = () => withWords(import('./NarrowedBy'));
const loadNothing = () => withWords(import('./NothingFound'));
const loadRecent = () => withWords(import('./RecentSearches'));

/** What the list needs once somebody narrows it; the first list comes without. */
export const BulkBar = lazy(async () => ({ default: (await loadBulkBar()).BulkBar }));
export const FilterPopover = lazy(async () => ({ default: (await loadFilters()).FilterPopover }));
export const FolderMenu = lazy(async () => ({ default: (await loadMenu()).FolderMenu }));
export const NothingLeft = lazy(async () => ({ default: (await loadLeft()).NothingLeft }));
export const ViewFoot = lazy(async () => ({ default: (await loadFoot()).ViewFoot }));
export const FreshStrip = lazy(async () => ({ default: (await loadStrip()).FreshStrip }));
export const NarrowedBy = lazy(async () => ({ default: (await loadNarrowed()).NarrowedBy }));
export const NothingFound = lazy(async () => ({ default: (await loadNothing()).NothingFound }));
export const RecentSearches = lazy(async () => ({ default: (await loadRecent()).RecentSearches }));

/** Fetches it before anybody asks for it. */
export async function loadFinding(): Promise<void> {
  await Promise.all([
    loadBulkBar(),
    loadFilters(),
    loadMenu(),
    loadFoot(),
    loadLeft(),
    loadNarrowed(),
    loadNothing(),
    loadRecent(),
  ]);
}
