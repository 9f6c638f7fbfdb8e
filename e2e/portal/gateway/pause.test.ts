import { describe, expect, it } from 'vitest';
import { pauses } from './pause.ts';

function clockwork() {
  let time = 1_000_000;
  const slept: number[] = [];
  const sleep = (ms: number): Promise<void> => {
    slept.push(ms);
    time += ms;
    return Promise.resolve();
  };
  return { pause: pauses(() => time, sleep), slept, now: () => time };
}

describe('a pause the far side asks for', () => {
  it.each([
    ['3', 3000],
    ['0', 0],
    [null, 2000],
    ['soon', 2000],
    [new Date(1_005_000).toUTCString(), 5000],
  ])('of %s lasts %i ms', (retryAfter, ms) => {
    const { pause } = clockwork();
    pause.begin(retryAfter);
    expect(pause.left()).toBe(ms);
  });

  it('is never shortened by a second one', () => {
    const { pause } = clockwork();
    pause.begin('9');
    pause.begin('1');
    expect(pause.left()).toBe(9000);
  });

  it('is waited for once, and questions follow one after the other', async () => {
    const { pause, slept, now } = clockwork();
    pause.begin('5');
    const order: string[] = [];
    const ask = (name: string) => async () => {
      order.push(`${name} asks`);
      await Promise.resolve();
      order.push(`${name} done`);
      return name;
    };
    const since = now();
    expect(await Promise.all([pause.turn(since, ask('a')), pause.turn(since, ask('b'))])).toEqual(['a', 'b']);
    expect(order).toEqual(['a asks', 'a done', 'b asks', 'b done']);
    expect(slept).toEqual([5000]);
  });

  it('that would outlast the patience of the application is not waited for', async () => {
    const { pause, slept, now } = clockwork();
    pause.begin('60');
    expect(await pause.turn(now(), () => Promise.resolve('late'))).toBeNull();
    expect(slept).toEqual([]);
  });

  it('lets the next one ask after a question that failed', async () => {
    const { pause, now } = clockwork();
    await expect(pause.turn(now(), () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await pause.turn(now(), () => Promise.resolve('asked'))).toBe('asked');
  });
});
