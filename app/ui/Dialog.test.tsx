// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadLaterWords, loadLocale } from '@/i18n/i18n';
import { Button } from './Button';
import { Dialog, DialogBody, DialogFooter } from './Dialog';

beforeAll(async () => {
  // The test DOM lacks it; browsers do not.
  vi.stubGlobal('CSS', { escape: (text: string) => text, supports: () => false });
  await loadLocale('en');
  await loadLaterWords();
});

afterEach(cleanup);

let unmount: (() => void) | undefined;

/** The test DOM lays nothing out. */
function shown(element: HTMLElement | undefined): void {
  if (element) element.getClientRects = () => [{}] as unknown as DOMRectList;
}

function open() {
  const onClose = vi.fn();
  ({ unmount } = render(
    <>
      <p>The page behind</p>
      <Dialog title="Create task" subtitle="from Anna: Quotation" onClose={onClose}>
        <DialogBody>
          <input aria-label="Title" />
        </DialogBody>
        <DialogFooter>
          <Button data-autofocus>Create</Button>
        </DialogFooter>
      </Dialog>
    </>,
  ));
  return onClose;
}

describe('Dialog', () => {
  it('is named by its title and described by what it works on', () => {
    open();
    const dialog = screen.getByRole('dialog', { name: 'Create task' });
    const description = document.getElementById(dialog.getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toBe('from Anna: Quotation');
  });

  it('starts with the focus on the marked element', () => {
    open();
    expect(document.activeElement?.textContent).toBe('Create');
  });

  it('takes the page behind away from everybody once it is drawn', async () => {
    open();
    const behind = screen.getByText('The page behind');
    await vi.waitFor(() => expect(behind.closest('[inert][aria-hidden="true"]')).not.toBeNull());
    cleanup();
    expect(document.querySelector('[inert], [aria-hidden]')).toBeNull();
  });

  it('gives the focus back to where it was', async () => {
    render(<button>Open</button>);
    screen.getByRole('button', { name: 'Open' }).focus();
    open();
    expect(document.activeElement?.textContent).toBe('Create');
    const before = screen.getByText('Open');
    act(() => unmount?.());
    await vi.waitFor(() => expect(document.activeElement).toBe(before));
  });

  it('keeps Tab inside, and leaves it to what the dialog opened beside itself', () => {
    open();
    const [close, create] = ['Close', 'Create'].map((name) => screen.getByRole('button', { name }));
    for (const button of [close, create]) shown(button);
    create?.focus();
    expect(fireEvent.keyDown(create ?? document, { key: 'Tab' })).toBe(false);
    expect(document.activeElement).toBe(close);
    expect(fireEvent.keyDown(close ?? document, { key: 'Tab', shiftKey: true })).toBe(false);
    expect(document.activeElement).toBe(create);
    const list = document.body.appendChild(document.createElement('button'));
    list.focus();
    expect(fireEvent.keyDown(list, { key: 'Tab' })).toBe(true);
    list.remove();
  });

  it('closes by Esc and by its cross', () => {
    const onClose = open();
    fireEvent.keyDown(screen.getByLabelText('Title'), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
