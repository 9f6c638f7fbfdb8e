export interface IconProps {
  /** Size and colour by classes; without them 20 px and the colour of the text around. */
  className?: string;
  /** Name for screen readers; without one the icon is decoration beside words. */
  label?: string;
}

/** An icon component from its paths. Width and height are attributes, so that any size class wins over them. */
export function icon(paths: string[], box = '0 0 24 24') {
  return function Icon({ className = '', label }: IconProps) {
    return (
      <svg
        viewBox={box}
        width="20"
        height="20"
        fill="currentColor"
        fillRule="evenodd"
        className={`shrink-0 ${className}`}
        role={label === undefined ? undefined : 'img'}
        aria-label={label}
        aria-hidden={label === undefined}
      >
        {paths.map((path) => (
          <path key={path} d={path} />
        ))}
      </svg>
    );
  };
}
