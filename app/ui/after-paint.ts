/** Resolves once the browser has shown what was rendered; in a hidden tab, which shows nothing, after a moment. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, HIDDEN_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

const HIDDEN_MS = 100;
