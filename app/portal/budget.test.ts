// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { leakyBudget, mayWorkAhead, noteCall, noteTooFast } from './budget';

function at() {
  const clock = { ms: 1000 };
  return { clock, budget: leakyBudget({ perSecond: 0.5, most: 2 }, () => clock.ms) };
}

describe('a budget', () => {
  it('lets a few go at once, then one every two seconds', () => {
    const { clock, budget } = at();
    expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
    expect(budget.wait()).toBe(2000);
    clock.ms += 1999;
    expect(budget.take()).toBe(false);
    clock.ms += 1;
    expect([budget.take(), budget.take()]).toEqual([true, false]);
  });

  it('keeps the average over any length of time', () => {
    const { clock, budget } = at();
    let taken = 0;
    for (let step = 0; step < 600; step++) {
      clock.ms += 100;
      if (budget.take()) taken++;
    }
    expect(taken).toBe(2 + 29);
  });

  it('saves nothing up while it stands empty', () => {
    const { clock, budget } = at();
    clock.ms += 3_600_000;
    expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
  });

  it('is not confused by a clock that steps back', () => {
    const { clock, budget } = at();
    budget.take();
    clock.ms -= 60_000;
    expect(budget.level()).toBe(1);
    clock.ms += 2000;
    expect(budget.level()).toBe(0);
  });
});

describe('work nobody waits for', () => {
  afterEach(() => vi.useRealTimers());

  it('rests while the page is out of sight or offline', () => {
    expect(mayWorkAhead()).toBe(true);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    expect(mayWorkAhead()).toBe(false);
    vi.restoreAllMocks();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    expect(mayWorkAhead()).toBe(false);
  });

  it('rests while the person’s own calls fill the portal’s patience, and a minute after a refusal', () => {
    vi.useFakeTimers();
    for (let call = 0; call < 20; call++) noteCall();
    expect(mayWorkAhead()).toBe(false);
    vi.advanceTimersByTime(10_000);
    expect(mayWorkAhead()).toBe(true);
    noteTooFast();
    expect(mayWorkAhead()).toBe(false);
    vi.advanceTimersByTime(60_001);
    expect(mayWorkAhead()).toBe(true);
  });
});
