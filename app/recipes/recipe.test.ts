import { describe, expect, it } from 'vitest';
import {
  faultsOf,
  isTooMuch,
  mergeRecipes,
  moved,
  readRecipes,
  type Recipe,
  type RecipeStep,
} from './recipe';

const TASK: RecipeStep = { kind: 'task', text: '' };
const CRM: RecipeStep = { kind: 'crm', text: '' };
const reply = (text: string): RecipeStep => ({ kind: 'reply', text });
const recipe = (id: string, name = id, steps: RecipeStep[] = [TASK]): Recipe => ({ id, name, steps });

describe('a recipe', () => {
  it('is right with a name of its own, at least one step, and placeholders that mean something', () => {
    const right = recipe('a', 'On it', [TASK, reply('Dear {sender}, task {id}: {title}, {link}')]);
    expect(faultsOf(right, [right, recipe('b')])).toEqual({});
    expect(faultsOf(recipe('a', ' '), [])).toEqual({ name: 'nameMissing' });
    expect(faultsOf(recipe('a', 'on IT '), [recipe('b', 'On it')])).toEqual({ name: 'nameTaken' });
    expect(faultsOf(recipe('a', 'x', []), [])).toEqual({ steps: 'noSteps' });
  });

  it('names the placeholder nobody can fill, in the step where it stands', () => {
    const wrong = recipe('a', 'x', [{ kind: 'task', text: '{id}' }, reply('{nmae}')]);
    expect(faultsOf(wrong, [])).toEqual({ 0: { unknown: 'id' }, 1: { unknown: 'nmae' } });
  });

  it('cannot name what is made only after the reply, or has no number', () => {
    expect(faultsOf(recipe('a', 'x', [reply('Task {id}'), TASK]), [])).toEqual({ 0: 'nothingMade' });
    expect(faultsOf(recipe('a', 'x', [CRM, reply('Task {id}')]), [])).toEqual({ 1: 'nothingMade' });
    expect(faultsOf(recipe('a', 'x', [CRM, reply('Thank you, {sender}')]), [])).toEqual({});
  });

  it('that nobody can read leaves the others where they are', () => {
    expect(
      readRecipes([{ id: 1 }, recipe('a'), { ...recipe('b'), steps: [{ kind: 'fax', text: '' }] }]),
    ).toEqual([recipe('a')]);
    expect(readRecipes('nonsense')).toBeNull();
  });

  it('has its place among the others', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
  });

  it('does not fit when all together are more than the portal is asked to keep', () => {
    expect(isTooMuch([recipe('a', 'x', [reply('я'.repeat(3000))])])).toBe(false);
    expect(isTooMuch([recipe('a', 'x', [reply('я'.repeat(4100))])])).toBe(true);
  });
});

describe('recipes of two devices', () => {
  const base = [recipe('a'), recipe('b'), recipe('c')];

  it('keep what either added, changed or deleted', () => {
    const here = [recipe('b', 'renamed'), recipe('a'), recipe('new')];
    const there = [recipe('a', 'other words'), recipe('b'), recipe('c'), recipe('theirs')];
    expect(mergeRecipes(base, here, there).map(({ id, name }) => [id, name])).toEqual([
      ['b', 'renamed'],
      ['a', 'other words'],
      ['new', 'new'],
      ['theirs', 'theirs'],
    ]);
  });

  it('lose one that was deleted there, unless it was changed here', () => {
    expect(mergeRecipes(base, [recipe('a'), recipe('b', 'kept')], [])).toEqual([recipe('b', 'kept')]);
  });
});
