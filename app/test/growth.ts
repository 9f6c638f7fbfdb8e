/**
 * The power with which time grows with length: about 1 when `work` takes time in proportion, 2 when it
 * grows with its square. Measured over an eightfold length, where the two lie far apart (8 and 64 times),
 * in the processor time of this process alone and as the best of several runs, because the machine has
 * other things to do. What takes no time at all cannot grow.
 */
export function growth(work: (size: number) => void, size: number): number {
  const short = Math.ceil(size / 4);
  work(short);
  // A collection of garbage or a busy neighbour only ever makes it look worse, so the best round counts.
  let power = Infinity;
  for (let round = 0; round < ROUNDS && power > CLEARLY_LINEAR; round++)
    power = Math.min(power, measure(work, short));
  return power;
}

const ROUNDS = 4;
const CLEARLY_LINEAR = 1.3;

function measure(work: (size: number) => void, short: number): number {
  const brief = Math.max(
    best(() => work(short)),
    0.5,
  );
  return Math.log(best(() => work(short * FACTOR)) / brief) / Math.log(FACTOR);
}

const FACTOR = 8;

function best(work: () => void): number {
  let fastest = Infinity;
  for (let run = 0; run < 5; run++) {
    const start = process.cpuUsage();
    work();
    fastest = Math.min(fastest, process.cpuUsage(start).user / 1000);
  }
  return fastest;
}
