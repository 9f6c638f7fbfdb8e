import { compileMessage } from '@lingui/message-utils/compileMessage';

/** Vite plugin: `*.icu.json` holds ICU messages; the page gets them compiled, so it carries no ICU parser. */
export function icuCatalogues() {
  return {
    name: 'icu-catalogues',
    // Before Vite's own JSON step, which then turns the compiled JSON into a module.
    enforce: 'pre' as const,
    transform(source: string, id: string): { code: string; map: null } | null {
      return id.endsWith('.icu.json') ? { code: compileCatalogue(source), map: null } : null;
    },
  };
}

function compileCatalogue(source: string): string {
  const messages = Object.entries(JSON.parse(source) as Record<string, string>);
  return JSON.stringify(Object.fromEntries(messages.map(([id, message]) => [id, compileMessage(message)])));
}
