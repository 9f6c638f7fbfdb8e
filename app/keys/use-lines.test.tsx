// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listenToKeys } from './listen';
import { useLines } from './use-lines';

function List({ onOpen }: { onOpen: (name: string) => void }) {
  const list = useRef<HTMLUListElement>(null);
  useLines(list);
  return (
    <ul ref={list}>
      {['one', 'two', 'three'].map((name) => (
        <li key={name}>
          <button type="button" data-line onClick={() => onOpen(name)}>
            {name}
          </button>
          <a href={`#${name}`}>link of {name}</a>
        </li>
      ))}
    </ul>
  );
}

let stop = () => undefined as void;
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  stop = listenToKeys();
});
afterEach(() => {
  stop();
  cleanup();
  vi.unstubAllGlobals();
});

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const focused = () => document.activeElement?.textContent;

it('keys walk from line to line, from whatever has the focus in one, and stop at the ends', () => {
  render(<List onOpen={() => undefined} />);
  press('j');
  expect(focused()).toBe('one');
  press('j');
  screen.getByText('link of two').focus();
  press('j');
  expect(focused()).toBe('three');
  press('j');
  expect(focused()).toBe('three');
  for (const key of ['k', 'k', 'k']) press(key);
  expect(focused()).toBe('one');
});

it('from outside k comes in at the last line', () => {
  render(<List onOpen={() => undefined} />);
  press('k');
  expect(focused()).toBe('three');
});

it('o opens the line the focus is in, and nothing when it is in none', () => {
  const open = vi.fn();
  render(<List onOpen={open} />);
  press('o');
  expect(open).not.toHaveBeenCalled();
  press('j');
  press('o');
  expect(open).toHaveBeenCalledWith('one');
});
