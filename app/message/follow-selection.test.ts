// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Excerpt, type Following, followSelection } from './follow-selection';

let pane: HTMLElement;
let told: (Excerpt | null)[];
let following: Following;

function select(selector: string): void {
  const element = document.querySelector(selector);
  if (element) document.getSelection()?.selectAllChildren(element);
  document.dispatchEvent(new Event('selectionchange'));
}

function rest(): void {
  vi.advanceTimersByTime(200);
}

function show(markup: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
}

beforeEach(() => {
  vi.useFakeTimers();
  show(
    '<p id="outside">List</p><div id="pane"><ol><li data-line="14"><p>Older words</p></li><li data-opened=""><p>The words</p></li></ol></div>',
  );
  pane = document.querySelector<HTMLElement>('#pane') ?? document.body;
  told = [];
  following = followSelection(pane, 15, (excerpt) => told.push(excerpt));
});

afterEach(() => {
  following.stop();
  vi.useRealTimers();
});

describe('a selection in the text of a message', () => {
  it('is told once it rests, with the message it is of', () => {
    select('[data-opened] p');
    expect(told).toEqual([]);
    rest();
    expect(told.at(-1)).toMatchObject({ messageId: 15, text: 'The words' });
    select('[data-line] p');
    rest();
    expect(told.at(-1)).toMatchObject({ messageId: 14, text: 'Older words' });
  });

  it('is not told while the pointer is down, nor when it is elsewhere', () => {
    pane.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    select('[data-opened] p');
    rest();
    expect(told).toEqual([]);
    pane.dispatchEvent(new Event('pointerup', { bubbles: true }));
    rest();
    expect(told).toHaveLength(1);
    select('#outside');
    rest();
    expect(told.at(-1)).toBeNull();
  });

  it('stands while a dialog is open, and is back when that closes', () => {
    select('[data-opened] p');
    rest();
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    document.body.append(dialog);
    document.getSelection()?.removeAllRanges();
    document.dispatchEvent(new Event('selectionchange'));
    rest();
    expect(told).toHaveLength(1);
    document.querySelector('[role=dialog]')?.remove();
    document.dispatchEvent(new Event('selectionchange'));
    rest();
    expect(told.at(-1)?.text).toBe('The words');
    expect(document.getSelection()?.toString()).toBe('The words');
  });

  it('is given up', () => {
    select('[data-opened] p');
    rest();
    following.leave();
    document.dispatchEvent(new Event('selectionchange'));
    rest();
    expect(told.at(-1)).toBeNull();
  });

  it('does not come back after it was given up, though a dialog had covered it', () => {
    select('[data-opened] p');
    rest();
    document.body.append(Object.assign(document.createElement('div'), { role: 'dialog' }));
    document.dispatchEvent(new Event('selectionchange'));
    rest();
    document.querySelector('[role=dialog]')?.remove();
    following.leave();
    document.dispatchEvent(new Event('selectionchange'));
    rest();
    expect(told.at(-1)).toBeNull();
  });
});
