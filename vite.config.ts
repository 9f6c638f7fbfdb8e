import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { defineConfig } from 'vitest/config';
import { icuCatalogues } from './app/i18n/vite-plugin-icu.ts';

/** A portal opens the handler by POST; Vite's dev server knows only GET for pages. */
function answerPost(): Plugin {
  return {
    name: 'answer-post',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (request.method === 'POST') request.method = 'GET';
        next();
      });
    },
  };
}

// The date and list controls carry words in thirty languages; these are ours.
const LOCALES = ['en-US', 'ru-RU', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'it-IT', 'pl-PL', 'uk-UA', 'tr-TR'];
const keptLocales = { ...optimizeLocales.vite({ locales: LOCALES }), enforce: 'pre' as const };

export default defineConfig({
  plugins: [react(), tailwindcss(), icuCatalogues(), keptLocales, answerPost()],
  resolve: { alias: { '@': fileURLToPath(new URL('./app', import.meta.url)) } },
  build: {
    manifest: true,
    target: 'es2023',
    sourcemap: false,
    // Every browser of the target knows how to preload.
    modulePreload: { polyfill: false },
    // What the first list needs comes as one file: cut along what later screens share, it compresses worse.
    // So do the bricks of forms, which come together anyway: each file more has its name in the start.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'] },
            {
              name: 'form',
              test: /app\/ui\/(?:Field|FieldError|SelectField|TextField|TextArea|submit-keys|use-aimed|use-clock)\.tsx?$/,
            },
          ],
        },
        // The start names every later part: sixteen signs pack better than sixty-four, and tell versions apart as well.
        hashCharacters: 'hex',
      },
    },
  },
  test: {
    include: ['app/**/*.test.{ts,tsx}', 'e2e/portal/**/*.test.ts', 'e2e/run/**/*.test.ts'],
    setupFiles: [],
    // Left to itself it leaves one core idle, which is half of them on a small machine.
    maxWorkers: '100%',
    restoreMocks: true,
  },
});
