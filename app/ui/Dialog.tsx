import { type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { I18nProvider } from 'react-aria-components';
import { locale, t } from '@/i18n/i18n';
import { IconButton } from './IconButton';
import { CloseIcon } from './icons/Icons';
import { useModal } from './modal';

interface DialogProps {
  title: string;
  /** One line under the title: what the dialog works on. */
  subtitle?: ReactNode;
  /** `wide` is normal as long as something in it is marked `data-narrow`. */
  width?: 'normal' | 'wide';
  /** The cross and Esc. A press beside the dialog does nothing: half-typed text is easily hit away. */
  onClose: () => void;
  children: ReactNode;
}

/**
 * A dialog, always at the same place; a sheet over everything in narrow frames.
 * The focus goes to the element marked `data-autofocus`, else to the dialog itself, and back at the end.
 */
export function Dialog({ title, subtitle, width = 'normal', onClose, children }: DialogProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  const id = useId();
  useEffect(() => {
    close.current = onClose;
  });
  useModal(sheet, close);

  return createPortal(
    <I18nProvider locale={locale()}>
      <div className="fixed inset-0 z-20 flex animate-fade items-start justify-center bg-scrim two:pt-12 two:pb-4">
        <div
          ref={sheet}
          role="dialog"
          aria-modal="true"
          aria-labelledby={`${id}-title`}
          aria-describedby={subtitle ? `${id}-subtitle` : undefined}
          tabIndex={-1}
          className={`flex h-dvh w-full animate-rise flex-col overflow-hidden bg-panel text-body text-text shadow-float outline-none two:h-auto two:max-h-full two:rounded-dialog ${
            width === 'wide' ? 'two:max-w-190 two:has-data-narrow:max-w-130' : 'two:max-w-130'
          }`}
        >
          <div
            className={`flex gap-2 pt-4 pr-3 pb-3 pl-4 two:pl-6 ${subtitle ? 'items-start' : 'items-center'}`}
          >
            <div className="min-w-0 flex-1">
              <h2 id={`${id}-title`} className="text-subject font-semibold">
                {title}
              </h2>
              {subtitle && (
                <p id={`${id}-subtitle`} className="truncate text-row text-text-2">
                  {subtitle}
                </p>
              )}
            </div>
            <IconButton label={t('ui.close')} shortcut="Esc" onClick={onClose}>
              <CloseIcon />
            </IconButton>
          </div>
          {children}
        </div>
      </div>
    </I18nProvider>,
    document.body,
  );
}

/** The part that scrolls. */
export function DialogBody({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-4 pt-1 pb-4 two:px-6">
      {children}
    </div>
  );
}

/** The part that stays in view: the primary button first, then how it stands. */
export function DialogFooter({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-15 flex-wrap items-center gap-x-3 gap-y-2 border-t border-line px-4 py-3 two:px-6">
      {children}
    </div>
  );
}
