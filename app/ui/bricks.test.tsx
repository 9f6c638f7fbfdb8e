// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { announce } from './announcements';
import { Button } from './Button';
import { IconButton } from './IconButton';
import { LiveRegion } from './LiveRegion';
import { SegmentedControl } from './SegmentedControl';
import { SelectField } from './SelectField';
import { Switch } from './Switch';
import { TextField } from './TextField';

afterEach(cleanup);

describe('Switch', () => {
  it('says what it is, what it means and how it stands, and changes at once', () => {
    const change = vi.fn();
    render(<Switch label="Single keys" hint="Never while typing" isOn onChange={change} />);
    const control = screen.getByRole('switch', { name: 'Single keys' });
    expect((control as HTMLInputElement).checked).toBe(true);
    expect(document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Never while typing',
    );
    fireEvent.click(control);
    expect(change).toHaveBeenCalledWith(false);
  });
});

describe('Button', () => {
  it('does nothing while busy, says what it does and keeps the focus', () => {
    const press = vi.fn();
    const submit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    const form = (busy?: string) => (
      <form onSubmit={submit}>
        <Button type="submit" busy={busy} onClick={press}>
          Create task
        </Button>
      </form>
    );
    const { rerender } = render(form());
    const button = screen.getByRole('button');
    button.focus();
    fireEvent.click(button);
    expect([press.mock.calls.length, submit.mock.calls.length]).toEqual([1, 1]);

    rerender(form('Creating…'));
    fireEvent.click(button);
    expect([press.mock.calls.length, submit.mock.calls.length]).toEqual([1, 1]);
    expect(button.textContent).toContain('Creating…');
    expect(button.getAttribute('aria-busy')).toBe('true');
    expect(document.activeElement).toBe(button);
  });

  it('tells its key in the tooltip and to assistive technology', () => {
    render(<Button shortcut="t">Task</Button>);
    const button = screen.getByRole('button', { name: 'Task' });
    expect(button.title).toBe('Task (T)');
    expect(button.getAttribute('aria-keyshortcuts')).toBe('t');
  });
});

describe('IconButton', () => {
  it('has a name and shows it, with its key', () => {
    render(
      <IconButton label="Back" shortcut="u">
        <svg />
      </IconButton>,
    );
    expect(screen.getByRole('button', { name: 'Back' }).title).toBe('Back (U)');
  });
});

describe('TextField', () => {
  it('belongs to its label, hint and error', () => {
    render(<TextField label="Title" hint="Short is good." error="Give it a title." />);
    const input = screen.getByLabelText('Title');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const words = input.getAttribute('aria-describedby')?.split(' ').map(textOf);
    expect(words).toEqual(['Give it a title.', 'Short is good.']);
  });

  it('has no description when there is nothing to say', () => {
    render(<TextField label="Title" error="" />);
    const input = screen.getByLabelText('Title');
    expect(input.hasAttribute('aria-describedby')).toBe(false);
    expect(input.hasAttribute('aria-invalid')).toBe(false);
  });

  it('gives its input to a form library', () => {
    const ref = vi.fn();
    render(<TextField label="Title" name="title" ref={ref} />);
    expect(ref).toHaveBeenCalledWith(screen.getByLabelText('Title'));
  });
});

describe('choices', () => {
  const options = [
    { value: '30', label: '30 minutes' },
    { value: '60', label: '1 hour' },
  ];

  it('SelectField tells the chosen value', () => {
    const choose = vi.fn();
    render(<SelectField label="Length" value="30" options={options} onChange={choose} />);
    fireEvent.change(screen.getByLabelText('Length'), { target: { value: '60' } });
    expect(choose).toHaveBeenCalledWith('60');
  });

  it('SegmentedControl is a named group of radio buttons', () => {
    const choose = vi.fn();
    render(<SegmentedControl label="Length" value="30" options={options} onChange={choose} />);
    expect(screen.getByRole('group', { name: 'Length' })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '30 minutes' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: '1 hour' }));
    expect(choose).toHaveBeenCalledWith('60');
  });
});

describe('announce', () => {
  it('speaks, and is heard again when it says the same', () => {
    render(<LiveRegion />);
    act(() => announce('Task 42 created.'));
    const first = screen.getByRole('log').textContent;
    act(() => announce('Task 42 created.'));
    const second = screen.getByRole('log').textContent;
    expect(first?.trim()).toBe('Task 42 created.');
    expect(second?.trim()).toBe('Task 42 created.');
    expect(second).not.toBe(first);
  });

  it('interrupts when it must', () => {
    render(<LiveRegion />);
    act(() => announce('You are offline.', 'assertive'));
    expect(screen.getByRole('alert').textContent).toBe('You are offline.');
  });
});

function textOf(id: string): string | null | undefined {
  return document.getElementById(id)?.textContent;
}
