import { describe, expect, it } from 'vitest';
import { canRetry, haltAfter, isStep, type QueueItem, secondsLeft } from './queue';

function item(state: QueueItem['state'], meaning: string | null = null, told = ''): QueueItem {
  const reason = meaning === null ? null : { meaning, told };
  const from = { name: '', email: '' };
  const made = { objectId: null, entityTypeId: null, existing: false };
  return { id: 1, subject: '', from, date: null, had: [], state, ...made, reason };
}

describe('trying again', () => {
  it.each([
    [item('refused', 'refused'), true],
    [item('not-sent', 'not-sent'), true],
    [item('missing'), true],
    [item('refused', 'gone'), false],
    [item('refused', 'no-scope'), false],
    [item('unclear'), false],
    [item('absent'), false],
    [item('created'), false],
    [item('skipped'), false],
  ])('%j: %s', (one, answer) => {
    expect(canRetry(one)).toBe(answer);
  });
});

describe('standing still', () => {
  it('is for reasons that hold for the rest as well', () => {
    expect(haltAfter('task', [item('not-sent', 'not-sent')])).toBe('offline');
    expect(haltAfter('task', [item('not-sent', 'too-fast')])).toBe('busy');
    expect(haltAfter('task', [item('refused', 'no-scope')])).toBe('refused');
    expect(haltAfter('task', [item('refused', 'gone')])).toBeNull();
    expect(haltAfter('task', [item('not-sent', 'elsewhere')])).toBeNull();
    expect(haltAfter('task', [item('unclear')])).toBeNull();
  });

  it('is for a missing module or no access to CRM at once, not for mail CRM refuses one by one', () => {
    const colleague = item('refused', 'refused', 'Mail between colleagues is not saved to CRM.');
    expect(haltAfter('crm', [item('refused', 'no-module')])).toBe('refused');
    expect(haltAfter('crm', [item('refused', 'no-crm-access')])).toBe('refused');
    expect(haltAfter('crm', [colleague, colleague, colleague])).toBeNull();
  });

  it('comes after the same refusal three times in a row', () => {
    const one = item('refused', 'refused', 'Module tasks is not installed.');
    expect(haltAfter('task', [one, one])).toBeNull();
    expect(haltAfter('task', [one, item('created'), one, one])).toBeNull();
    expect(haltAfter('task', [one, one, item('refused', 'refused', 'Another reason')])).toBeNull();
    expect(haltAfter('task', [one, one, one])).toBe('refused');
  });
});

describe('the time left', () => {
  it('is known after two, by the pace so far, and rounded', () => {
    expect(secondsLeft(1000, 1, 10)).toBeNull();
    expect(secondsLeft(2000, 2, 0)).toBeNull();
    expect(secondsLeft(2000, 2, 3)).toBe(5);
    expect(secondsLeft(4000, 2, 16)).toBe(40);
  });
});

describe('steps', () => {
  it('are the quarters, not every single one', () => {
    const steps = Array.from({ length: 12 }, (_, index) => index + 1).filter((done) =>
      isStep(done - 1, done, 12),
    );
    expect(steps).toEqual([3, 6, 9]);
    expect(isStep(1, 2, 3)).toBe(false);
  });
});
