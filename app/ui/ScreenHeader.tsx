import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { t } from '@/i18n/i18n';
import { isFocusLost } from './focus';
import { IconButton } from './IconButton';
import { BackIcon } from './icons/MoreIcons';

interface ScreenHeaderProps {
  title: string;
  /** To focus the title when what had the focus is gone. */
  heading?: RefObject<HTMLHeadingElement | null>;
  onBack: () => void;
  /** What belongs to the whole screen, at the end of the line. */
  children?: ReactNode;
}

/** The head of a list that stands in the place of the message: its name, and in narrow frames the way back. */
export function ScreenHeader({ title, heading, onBack, children }: ScreenHeaderProps) {
  const own = useRef<HTMLHeadingElement>(null);
  const ref = heading ?? own;

  // In narrow frames what had the focus is gone now.
  useEffect(() => {
    if (isFocusLost()) ref.current?.focus({ preventScroll: true });
  }, [ref]);

  return (
    <header className="flex min-h-14 items-center gap-2 border-b border-line px-4 py-2">
      <span className="-ml-1 three:hidden">
        <IconButton label={t('message.back')} onClick={onBack}>
          <BackIcon />
        </IconButton>
      </span>
      <h1
        ref={ref}
        tabIndex={-1}
        className="min-w-0 flex-1 truncate text-subject font-semibold text-text outline-none"
      >
        {title}
      </h1>
      {children}
    </header>
  );
}
