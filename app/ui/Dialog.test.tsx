// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
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

function open() {
  const onClose = vi.fn();
  render(
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
  );
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

  it('hides the page behind from assistive technology', () => {
    open();
    const behind = screen.getByText('The page behind');
    expect(behind.closest('[aria-hidden="true"], [inert]')).not.toBeNull();
  });

  it('closes by Esc and by its cross', () => {
    const onClose = open();
    fireEvent.keyDown(screen.getByLabelText('Title'), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
