import { QueryClient } from '@tanstack/react-query';
import { PortalError, repeatsWorthwhile } from '@/portal/errors';

/**
 * The one cache of portal answers. Reads that met a busy or broken portal are repeated by themselves
 * with growing pauses; refusals are final. Writes never pass through here.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: (count, error) => count < repeatsWorthwhile(error),
      retryDelay: pauseBefore,
      refetchOnWindowFocus: false,
      refetchOnReconnect: true,
      gcTime: 30 * 60_000,
    },
  },
});

/** Milliseconds before repeat number `count` (from 0): doubling from 0.7 s to 15 s, with ±20 % of chance. */
export function pauseBefore(count: number, error: unknown): number {
  const work = error instanceof PortalError && error.status === 429;
  const base = Math.min((work ? 5000 : 700) * 2 ** count, 15_000);
  return base * (0.8 + Math.random() * 0.4);
}
