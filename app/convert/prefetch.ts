import { applicationCodeQuery, scopesQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { calendarSettingsQuery } from './calendar.api';

/** Asks for what dialogs need before one is open, so that it opens filled. */
export async function prefetchFacts(): Promise<void> {
  void queryClient.prefetchQuery(applicationCodeQuery());
  const scopes = await queryClient.ensureQueryData(scopesQuery()).catch((): string[] => []);
  if (scopes.includes('calendar')) void queryClient.prefetchQuery(calendarSettingsQuery());
}
