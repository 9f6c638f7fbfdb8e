import { type KeyboardEvent, useId, useState } from 'react';
import { t } from '@/i18n/i18n';
import { Button } from '@/ui/Button';
import { CONTROL } from '@/ui/control';
import { FieldError } from '@/ui/FieldError';
import { typedHref } from './link';

interface LinkFormProps {
  /** The address the words at the caret have now. */
  href: string | null;
  /** `null` takes the link away; `typed` is what to write where no words are selected. */
  onLink: (href: string | null, typed: string) => void;
  onClose: () => void;
}

/** No form element: the letter is one already, and Enter here must not send it. */
export function LinkForm({ href, onLink, onClose }: LinkFormProps) {
  const id = useId();
  const [typed, setTyped] = useState(href ?? '');
  const [isWrong, setIsWrong] = useState(false);

  const apply = () => {
    const address = typedHref(typed);
    if (address === null) setIsWrong(true);
    else onLink(address, typed.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    else apply();
  };

  return (
    <div role="group" aria-label={t('editor.link')} onKeyDown={onKeyDown} className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-2">
        <label htmlFor={id} className="text-row text-text-2">
          {t('editor.link.address')}
        </label>
        <input
          id={id}
          autoFocus
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setIsWrong(false);
          }}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${id}-error` : undefined}
          className={`h-7 max-w-measure flex-1 basis-40 px-2 ${CONTROL}`}
        />
        <span className="flex flex-wrap gap-1">
          <Button size="small" onClick={apply}>
            {t('editor.link.apply')}
          </Button>
          {href !== null && (
            <Button size="small" variant="quiet" onClick={() => onLink(null, '')}>
              {t('editor.link.remove')}
            </Button>
          )}
          <Button size="small" variant="quiet" onClick={onClose}>
            {t('editor.link.cancel')}
          </Button>
        </span>
      </div>
      {isWrong && <FieldError id={`${id}-error`}>{t('editor.link.wrong')}</FieldError>}
    </div>
  );
}
