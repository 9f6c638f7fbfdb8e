import type { Messages } from '@lingui/core';

/** The words of what comes after the first list, by language; each is fetched when asked for. */
export const laterCatalogues = import.meta.glob<{ default: Messages }>('./*.later.icu.json');
