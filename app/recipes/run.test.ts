import { describe, expect, it } from 'vitest';
import { afterStanding, canBeDone, openStep, type RunStep, stepWithout, waysOf } from './run';

function step(kind: RunStep['kind'], state: RunStep['state'], more: Partial<RunStep> = {}): RunStep {
  const none = { text: '', had: [], use: null, plan: null, since: 0, id: null, existing: false, words: '' };
  return { kind, state, ...none, ...more };
}

const made = step('task', 'done', { id: 42 });
const naming = step('reply', 'todo', { text: 'Task {id}' });
const plain = step('reply', 'todo', { text: 'Thank you' });

describe('where a run goes on', () => {
  it('is the first step that is neither done nor left out', () => {
    expect(openStep({ steps: [made, step('chat', 'left'), naming] })).toBe(naming);
    expect(openStep({ steps: [made, step('chat', 'left')] })).toBeUndefined();
  });

  it('is with the next step when it stands still for another reason than that step', () => {
    expect(waysOf({ steps: [made, naming] })).toMatchObject({ main: 'goOn', next: naming, leavesOut: false });
  });

  it('is with another try of what surely was not done, or without it', () => {
    for (const state of ['stopped', 'missing'] as const) {
      expect(waysOf({ steps: [step('task', state), plain] })).toMatchObject({
        main: 'tryAgain',
        next: plain,
        leavesOut: true,
      });
    }
  });

  it('is with a look, never with a repeat, while nobody knows', () => {
    for (const state of ['unclear', 'absent'] as const) {
      expect(waysOf({ steps: [step('task', state), plain] }).main).toBe('check');
    }
  });

  it('is for the person to say when a colleague was quicker', () => {
    expect(waysOf({ steps: [step('task', 'exists', { id: 7 }), plain] })).toMatchObject({
      main: 'useIt',
      makesAnother: true,
    });
    expect(waysOf({ steps: [step('crm', 'exists', { id: 7 }), plain] }).makesAnother).toBe(false);
  });

  it('is nowhere while a step is under way', () => {
    expect(waysOf({ steps: [step('task', 'doing'), plain] }).main).toBeNull();
  });
});

describe('a reply that names what was made', () => {
  it('can be sent once it is there', () => {
    expect(canBeDone(naming, [made, naming])).toBe(true);
    expect(canBeDone(naming, [step('task', 'unclear', { id: null }), naming])).toBe(false);
    expect(canBeDone(plain, [step('task', 'unclear'), plain])).toBe(true);
  });

  it('is not gone on with when that was left out, nor when it has no number', () => {
    expect(stepWithout({ steps: [step('task', 'stopped'), naming] })).toBeUndefined();
    expect(waysOf({ steps: [step('task', 'left'), naming] }).main).toBeNull();
    expect(canBeDone(naming, [step('chat', 'done', { id: 0 }), naming])).toBe(false);
  });
});

describe('a step after its attempt', () => {
  const before = step('task', 'doing', { since: 5 });

  it('is done, stopped with its reason, or open', () => {
    const done = { state: 'done', id: 42, existing: false, isFound: false } as const;
    expect(afterStanding(before, done)).toMatchObject({ state: 'done', id: 42 });
    expect(afterStanding(before, { state: 'stopped', words: 'No.' })).toMatchObject({
      state: 'stopped',
      words: 'No.',
    });
    expect(afterStanding(before, { state: 'absent', isFinal: false }).state).toBe('absent');
    expect(afterStanding(before, { state: 'absent', isFinal: true }).state).toBe('missing');
    expect(afterStanding(before, { state: 'todo' }).state).toBe('todo');
  });

  it('remembers which earlier try it waits for', () => {
    expect(afterStanding(before, { state: 'unclear', since: 3 })).toMatchObject({
      state: 'unclear',
      since: 3,
    });
    expect(afterStanding(before, { state: 'unclear' }).since).toBe(5);
  });
});
