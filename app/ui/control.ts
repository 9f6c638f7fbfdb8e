/** The look of everything one types or chooses in. */
export const CONTROL =
  'w-full min-w-0 rounded-control border border-edge bg-panel text-body text-text transition-colors hover:border-text-3 focus:border-primary focus-visible:outline-offset-0 aria-invalid:border-danger disabled:opacity-50';

/** A part of a date or a time that is typed on its own: the day, the month, the hour. */
export const SEGMENT =
  'rounded-control px-0.5 outline-none data-placeholder:text-text-3 data-focused:bg-primary data-focused:text-on-primary data-[type=literal]:text-text-2';
