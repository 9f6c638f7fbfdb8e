import { useQuery } from '@tanstack/react-query';
import { t } from '@/i18n/i18n';
import { scopesQuery } from '@/mail/person.api';
import { CheckIcon, WarningIcon } from '@/ui/icons/Icons';
import { isGranted, SCOPES } from './offers';

/** Which permissions the application has, and what each missing one would unlock. */
export function Permissions() {
  const scopes = useQuery(scopesQuery());
  if (!scopes.data) return null;
  const granted = scopes.data;
  const hasAll = SCOPES.every((scope) => isGranted(scope, granted));
  return (
    <section aria-label={t('install.permissions')} className="flex flex-col gap-2">
      <h2 className="text-body font-semibold">{t('install.permissions')}</h2>
      <ul className="grid gap-x-6 gap-y-2 two:grid-cols-2">
        {SCOPES.map((scope) => {
          const has = isGranted(scope, granted);
          return (
            <li key={scope} className="flex gap-2 text-row">
              <span className="w-5 shrink-0">
                {has ? <CheckIcon className="text-success" /> : <WarningIcon className="text-warning" />}
              </span>
              <span className="min-w-0 flex-1">
                {/* As the form of the portal calls it, so that it can be found there. */}
                <code className="font-semibold">{scope}</code>{' '}
                <span className="text-text-2">{has ? t('install.granted') : t('install.missing')}</span>
                <span className="block text-note text-text-2">{t(`install.scope.${scope}`)}</span>
              </span>
            </li>
          );
        })}
      </ul>
      {!hasAll && <p className="text-note text-text-2">{t('install.addPermission')}</p>}
    </section>
  );
}
