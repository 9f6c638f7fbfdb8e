// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readStored, writeStored } from '@/portal/storage';
import { type Performers, possibleActions, useActions } from './actions';
import { listenToKeys } from './listen';
import { singleKeys } from './setting';

function Screen({ performers }: { performers: Performers }) {
  useEffect(listenToKeys, []);
  useActions(performers);
  return (
    <>
      <input aria-label="Search" />
      <input type="checkbox" aria-label="Unread" />
      <div contentEditable aria-label="Letter" />
      <button type="button">Press</button>
    </>
  );
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  window.location.hash = '#/inbox/all';
  singleKeys.set(true);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('keys', () => {
  it('do what the screen says, and what it says now', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const { rerender } = render(<Screen performers={{ next: first }} />);
    expect(fireEvent.keyDown(document.body, { key: 'j' })).toBe(false);
    rerender(<Screen performers={{ next: second }} />);
    fireEvent.keyDown(document.body, { key: 'j' });
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
  });

  it('held down step on and on, but decide only once', () => {
    const [next, remove] = [vi.fn(), vi.fn()];
    render(<Screen performers={{ next, delete: remove }} />);
    for (const repeat of [false, true, true]) {
      fireEvent.keyDown(document.body, { key: 'j', repeat });
      fireEvent.keyDown(document.body, { key: '#', repeat });
    }
    expect([next.mock.calls.length, remove.mock.calls.length]).toEqual([3, 1]);
  });

  it('leave a press alone that nothing on screen can answer', () => {
    render(<Screen performers={{ task: null }} />);
    expect(fireEvent.keyDown(document.body, { key: 't' })).toBe(true);
    expect(possibleActions()).toEqual([]);
  });

  it('ask whether it makes sense here', () => {
    const back = vi.fn();
    render(<Screen performers={{ back }} />);
    fireEvent.keyDown(document.body, { key: 'u' });
    expect(back).not.toHaveBeenCalled();
    window.location.hash = '#/inbox/all/7';
    fireEvent.keyDown(document.body, { key: 'u' });
    expect(back).toHaveBeenCalledOnce();
  });

  it.each(['Search', 'Letter'])('never fire while typing: %s', (label) => {
    const [next, palette] = [vi.fn(), vi.fn()];
    render(<Screen performers={{ next, palette }} />);
    fireEvent.keyDown(screen.getByLabelText(label), { key: 'j' });
    expect(next).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByLabelText(label), { key: 'k', ctrlKey: true });
    expect(palette).toHaveBeenCalledOnce();
  });

  it('fire on what is ticked, not typed in', () => {
    const next = vi.fn();
    render(<Screen performers={{ next }} />);
    fireEvent.keyDown(screen.getByLabelText('Unread'), { key: 'j' });
    expect(next).toHaveBeenCalledOnce();
  });

  it('leave Enter to a button', () => {
    const open = vi.fn();
    render(<Screen performers={{ open }} />);
    fireEvent.keyDown(screen.getByText('Press'), { key: 'Enter' });
    expect(open).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByText('Press'), { key: 'o' });
    expect(open).toHaveBeenCalledOnce();
  });

  it('leave the space bar to what it presses', () => {
    const pageDown = vi.fn();
    window.location.hash = '#/inbox/all/7';
    render(<Screen performers={{ pageDown }} />);
    expect(fireEvent.keyDown(screen.getByText('Press'), { key: ' ' })).toBe(true);
    fireEvent.keyDown(screen.getByLabelText('Unread'), { key: ' ' });
    expect(pageDown).not.toHaveBeenCalled();
    expect(fireEvent.keyDown(document.body, { key: ' ' })).toBe(false);
    fireEvent.keyDown(screen.getByText('Press'), { key: 'PageDown' });
    expect(pageDown).toHaveBeenCalledTimes(2);
  });

  it('do nothing under a dialog, wherever the focus is', () => {
    const task = vi.fn();
    render(
      <>
        <Screen performers={{ task }} />
        <div role="dialog" />
      </>,
    );
    fireEvent.keyDown(document.body, { key: 't' });
    expect(task).not.toHaveBeenCalled();
  });

  it('come in sequences, which typing elsewhere ends', () => {
    const [goInbox, goMade] = [vi.fn(), vi.fn()];
    render(<Screen performers={{ goInbox, goMade }} />);
    fireEvent.keyDown(document.body, { key: 'g' });
    fireEvent.keyDown(document.body, { key: 'm' });
    expect(goMade).toHaveBeenCalledOnce();
    fireEvent.keyDown(document.body, { key: 'g' });
    fireEvent.keyDown(screen.getByLabelText('Search'), { key: 'x' });
    fireEvent.keyDown(document.body, { key: 'i' });
    expect(goInbox).not.toHaveBeenCalled();
  });

  it('switched off leave only the palette', () => {
    const [next, goInbox, palette] = [vi.fn(), vi.fn(), vi.fn()];
    render(<Screen performers={{ next, goInbox, palette }} />);
    singleKeys.set(false);
    for (const key of ['j', 'g', 'i']) fireEvent.keyDown(document.body, { key });
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    expect([next, goInbox, palette].map((one) => one.mock.calls.length)).toEqual([0, 0, 1]);
  });
});

describe('the switch', () => {
  it('is kept for the person, also when touched before it was known who they are', () => {
    singleKeys.set(false);
    singleKeys.open('anna/keys');
    expect(readStored('anna/keys')).toBe(false);
    expect(singleKeys.isOn()).toBe(false);
  });

  it('takes over what the person chose before, and distrusts anything else', async () => {
    vi.resetModules();
    const { singleKeys: fresh } = await import('./setting');
    writeStored('boris/keys', false);
    writeStored('clara/keys', 'purple');
    fresh.open('boris/keys');
    expect(fresh.isOn()).toBe(false);
    fresh.open('clara/keys');
    expect(fresh.isOn()).toBe(true);
  });
});
