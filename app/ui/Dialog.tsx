import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Dialog as AriaDialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components';
import { locale, t } from '@/i18n/i18n';
import { IconButton } from './IconButton';
import { CloseIcon } from './icons/Icons';

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
  const subtitleId = useId();

  useEffect(() => {
    sheet.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, []);

  return (
    <I18nProvider locale={locale()}>
      <ModalOverlay
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
        className="fixed inset-0 z-20 flex animate-fade items-start justify-center bg-scrim two:pt-12 two:pb-4"
      >
        <Modal
          ref={sheet}
          className={`flex h-dvh w-full animate-rise flex-col overflow-hidden bg-panel text-body text-text shadow-float two:h-auto two:max-h-full two:rounded-dialog ${
            width === 'wide' ? 'two:max-w-190 two:has-data-narrow:max-w-130' : 'two:max-w-130'
          }`}
        >
          <AriaDialog
            {...(subtitle ? { 'aria-describedby': subtitleId } : {})}
            className="flex min-h-0 flex-1 flex-col outline-none"
          >
            <header
              className={`flex gap-2 pt-4 pr-3 pb-3 pl-4 two:pl-6 ${subtitle ? 'items-start' : 'items-center'}`}
            >
              <div className="min-w-0 flex-1">
                <Heading slot="title" className="text-subject font-semibold">
                  {title}
                </Heading>
                {subtitle && (
                  <p id={subtitleId} className="truncate text-row text-text-2">
                    {subtitle}
                  </p>
                )}
              </div>
              <IconButton label={t('ui.close')} shortcut="Esc" onClick={onClose}>
                <CloseIcon />
              </IconButton>
            </header>
            {children}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
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
    <footer className="flex min-h-15 flex-wrap items-center gap-x-3 gap-y-2 border-t border-line px-4 py-3 two:px-6">
      {children}
    </footer>
  );
}
