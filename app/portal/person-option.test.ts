// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setOwner } from './owner';
import { createPersonOption } from './person-option';
import { readUserOption, writeUserOption } from './user-option';

vi.mock('./user-option', () => ({ readUserOption: vi.fn(), writeUserOption: vi.fn() }));

type Value = Record<string, string>;

const shape = {
  parse: (value: unknown) => (typeof value === 'object' ? (value as Value | null) : null),
  none: {} as Value,
  merge: (base: Value, here: Value, there: Value) => ({
    ...there,
    ...Object.fromEntries(Object.entries(here).filter(([key, text]) => base[key] !== text)),
  }),
};

beforeEach(() => {
  localStorage.clear();
  vi.clearAllMocks();
  setOwner('portal', 1);
  vi.mocked(readUserOption).mockResolvedValue({ a: 'there' });
  vi.mocked(writeUserOption).mockResolvedValue();
});

describe('a value of a person', () => {
  it('takes what another device kept on the portal', async () => {
    const option = createPersonOption('x', shape);
    await option.refresh();
    expect(option.now()).toEqual({ a: 'there' });
    expect(writeUserOption).not.toHaveBeenCalled();
  });

  it('hands over what is changed here together with what changed there meanwhile', async () => {
    const option = createPersonOption('x', shape);
    await option.save({ b: 'here' });
    expect(writeUserOption).toHaveBeenCalledWith('x', { a: 'there', b: 'here' });
    expect(option.now()).toEqual({ a: 'there', b: 'here' });
  });

  it('serves without the portal, and hands over later what it could not then', async () => {
    vi.mocked(readUserOption).mockRejectedValueOnce(new Error('silent'));
    await expect(createPersonOption('x', shape).save({ b: 'here' })).rejects.toThrow('silent');
    const after = createPersonOption('x', shape);
    expect(after.now()).toEqual({ b: 'here' });
    await after.refresh();
    expect(writeUserOption).toHaveBeenCalledWith('x', { a: 'there', b: 'here' });
  });

  it('asks the portal once for many who look', async () => {
    const option = createPersonOption('x', shape);
    await Promise.all([option.refresh(), option.refresh()]);
    expect(readUserOption).toHaveBeenCalledTimes(1);
  });

  it('joins what was changed before the person was known to what they have', async () => {
    localStorage.setItem('mail-desk/portal/3/x', JSON.stringify({ here: { a: '1' }, base: { a: '1' } }));
    vi.mocked(readUserOption).mockReturnValue(new Promise(() => {}));
    vi.resetModules();
    const fresh = await import('./person-option');
    const option = fresh.createPersonOption('x', shape);
    void option.save({ b: 'here' });
    const owner = await import('./owner');
    owner.setOwner('portal', 3);
    expect(option.now()).toEqual({ a: '1', b: 'here' });
  });

  it('keeps nothing of one person for another', () => {
    void createPersonOption('x', shape).save({ mine: 'secret' });
    setOwner('portal', 2);
    expect(createPersonOption('x', shape).now()).toEqual({});
  });
});
