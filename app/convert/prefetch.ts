import { applicationCodeQuery, scopesQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { withWords } from '@/i18n/i18n';
import { ownedName } from '@/portal/owner';
import { holdsAny } from '@/portal/storage';
import { calendarSettingsQuery } from './calendar.api';

/** Asks for what dialogs need before one is open, so that it opens filled; and goes on with what a reload broke off. */
export async function prefetchFacts(): Promise<void> {
  void queryClient.prefetchQuery(applicationCodeQuery());
  const scopes = await queryClient.ensureQueryData(scopesQuery()).catch((): string[] => []);
  if (scopes.includes('calendar')) void queryClient.prefetchQuery(calendarSettingsQuery());
  if (holdsAny(ownedName('closed')))
    void withWords(import('./closed-kinds')).then(({ takeUpClosed }) => takeUpClosed(scopes));
  if (holdsAny(ownedName('unlinks')))
    void withWords(import('./unlink')).then(({ resumeUnlinks }) => resumeUnlinks());
}
