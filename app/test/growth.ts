/**
 * How many times longer `work(2n)` takes than `work(n)`: about 2 when time is in proportion to length, 4 and more
 * when it grows with its square. The best of several runs each, because the machine has other things to do; what takes no time at all cannot grow.
 */
export function growth(work: (size: number) => void, size: number): number {
  work(size);
  return (
    best(() => work(size * 2)) /
    Math.max(
      best(() => work(size)),
      0.5,
    )
  );
}

function best(work: () => void): number {
  let fastest = Infinity;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    work();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}
