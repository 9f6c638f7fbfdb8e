import type { ComponentProps } from 'react';
import { withKey } from './shortcut';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'title'> {
  /** Its name, for screen readers and the tooltip. */
  label: string;
  /** One sentence more in the tooltip. */
  hint?: string | undefined;
  /** The key that does the same, shown in the tooltip. */
  shortcut?: string | undefined;
  size?: 'normal' | 'small';
}

/** A button that is only an icon; the icon is its child. */
export function IconButton({
  label,
  hint,
  shortcut,
  size = 'normal',
  className = '',
  children,
  ...rest
}: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      title={[withKey(label, shortcut) ?? label, hint].filter(Boolean).join('. ')}
      className={`inline-flex shrink-0 items-center justify-center rounded-control text-text-2 transition-colors enabled:hover:bg-tint enabled:hover:text-on-tint disabled:opacity-50 aria-disabled:opacity-50 ${
        size === 'small' ? 'size-7' : 'size-9'
      } ${className}`}
    >
      {children}
    </button>
  );
}
