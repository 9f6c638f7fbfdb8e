interface ProgressBarProps {
  isOn: boolean;
  label: string;
}

/** Two pixels on top of the nearest positioned panel while newer things are on their way. Moves nothing. */
export function ProgressBar({ isOn, label }: ProgressBarProps) {
  if (!isOn) return null;
  return (
    <div
      role="progressbar"
      aria-label={label}
      className="absolute inset-x-0 top-0 z-10 h-0.5 overflow-hidden"
    >
      <div className="h-full w-1/3 animate-run bg-primary motion-reduce:w-full" />
    </div>
  );
}
