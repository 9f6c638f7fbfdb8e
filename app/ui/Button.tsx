import type { ComponentProps, ReactNode } from 'react';
import { withKey } from './shortcut';

export interface ButtonProps extends ComponentProps<'button'> {
  /** One primary action per screen; `secondary` is tinted, `quiet` is bare until pointed at. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  size?: 'normal' | 'small';
  icon?: ReactNode;
  /** What the button is doing right now. It keeps its size and the focus, and does nothing when pressed. */
  busy?: string | undefined;
  /** The key that does the same, shown in the tooltip. */
  shortcut?: string | undefined;
}

const LOOKS = {
  primary: 'bg-primary text-on-primary enabled:hover:bg-primary-hover font-semibold',
  secondary: 'bg-tint text-on-tint enabled:hover:bg-tint-hover font-semibold',
  quiet: 'text-text-2 enabled:hover:bg-hover enabled:hover:text-text',
  danger: 'bg-danger text-on-primary enabled:hover:bg-danger-hover font-semibold',
};

const SIZES = {
  normal: 'h-9 px-3 text-body',
  small: 'h-7 px-2 text-row',
};

export function Button({
  variant = 'secondary',
  size = 'normal',
  icon,
  busy,
  shortcut,
  className = '',
  title,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const isBusy = busy !== undefined;
  return (
    <button
      type="button"
      {...rest}
      className={`relative inline-flex shrink-0 items-center justify-center rounded-control whitespace-nowrap transition-colors disabled:opacity-50 not-aria-busy:aria-disabled:opacity-50 ${LOOKS[variant]} ${SIZES[size]} ${className}`}
      title={title ?? withKey(typeof children === 'string' ? children : '', shortcut)}
      aria-keyshortcuts={shortcut}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || rest['aria-disabled']}
      // Stopping the click stops the form too: Enter in a field presses its submit button.
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    >
      <span className={`inline-flex items-center gap-2 ${isBusy ? 'invisible' : ''}`}>
        {icon}
        {children}
      </span>
      {isBusy && (
        <span className="absolute inset-x-1 top-1/2 -translate-y-1/2 truncate text-center">{busy}</span>
      )}
    </button>
  );
}
