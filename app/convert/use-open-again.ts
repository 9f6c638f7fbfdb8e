import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Kind } from '@/journal/journal';
import type { Made } from '@/journal/made';
import { strokeOf } from '@/keys/stroke';
import { profileQuery } from '@/mail/person.api';
import { openMade } from './open-made';

const SHORTCUTS: Record<Kind, string> = { task: 't', event: 'e', chat: 'd', post: 'p', crm: 'm' };

/** The key that opened the dialog, pressed again, opens what is there already. */
export function useOpenAgain(kind: Kind, made: Made | undefined): void {
  const userId = useQuery(profileQuery()).data?.id;
  useEffect(() => {
    const handle = (event: KeyboardEvent): void => {
      if (strokeOf(event) !== SHORTCUTS[kind] || event.repeat) return;
      if (!made || userId === undefined) return;
      event.preventDefault();
      void openMade(made, userId);
    };
    window.addEventListener('keydown', handle);
    return () => window.removeEventListener('keydown', handle);
  }, [kind, made, userId]);
}
