interface SkeletonProps {
  /** What is being loaded, for screen readers; '' when somebody else says it. */
  label: string;
}

const ROWS = Array.from({ length: 16 }, (_, index) => index);

/** Rows of true height, as many as the panel shows. They stand still: a shimmer would ask for attention. */
export function SkeletonRows({ label }: SkeletonProps) {
  return (
    <div className="min-h-0 flex-1 overflow-hidden">
      <Spoken label={label} />
      <div aria-hidden="true">
        {ROWS.map((row) => (
          <div
            key={row}
            className="flex h-14 items-center gap-3 border-b border-line-quiet pr-3 pl-5 two:h-16"
          >
            <span className="size-8 shrink-0 rounded-full bg-line-quiet" />
            <span className="flex flex-1 flex-col gap-2">
              <Bar width={WIDTHS[row % WIDTHS.length]} />
              <Bar width={WIDTHS[(row + 2) % WIDTHS.length]} />
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

/** A few lines of text on their way. */
export function SkeletonText({ label }: SkeletonProps) {
  return (
    <div className="p-4">
      <Spoken label={label} />
      <div aria-hidden="true" className="flex max-w-measure flex-col gap-3">
        {WIDTHS.map((width) => (
          <Bar key={width} width={width} />
        ))}
      </div>
    </div>
  );
}

const WIDTHS = ['w-3/4', 'w-2/5', 'w-5/6', 'w-1/2', 'w-2/3'];

function Bar({ width = '' }: { width: string | undefined }) {
  return <span className={`h-3 rounded-control bg-line-quiet ${width}`} />;
}

function Spoken({ label }: SkeletonProps) {
  return label === '' ? null : (
    <p role="status" className="sr-only">
      {label}
    </p>
  );
}
