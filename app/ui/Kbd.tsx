/** A key as it is printed on a keyboard. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="inline-flex h-5 min-w-5 items-center justify-center rounded-control border border-line bg-page px-1 font-sans text-note text-text-2">
      {children}
    </kbd>
  );
}
