import { describe, expect, it } from 'vitest';
import { fillPlaceholders, placeholdersIn, unknownPlaceholder } from './placeholders';

describe('placeholders', () => {
  it('are filled wherever they stand, and blanks inside the braces do not matter', () => {
    expect(fillPlaceholders('{id}: { subject } ({id})', { id: '42', subject: 'Chairs' })).toBe(
      '42: Chairs (42)',
    );
  });

  it('stay where nothing is known for them yet', () => {
    expect(fillPlaceholders('{sender}, task {id}', { sender: 'Clara' })).toBe('Clara, task {id}');
    expect(fillPlaceholders('{constructor}', {})).toBe('{constructor}');
  });

  it('cannot be smuggled in by a value', () => {
    const once = fillPlaceholders('{subject} {id}', { subject: 'Pay {link} now' });
    expect(fillPlaceholders(once, { id: '42', link: 'https://portal.example' })).not.toContain(
      'portal.example',
    );
    expect(fillPlaceholders('{subject}', { subject: '$1 $& cheap' })).toBe('$1 $& cheap');
  });

  it('that nobody knows are named', () => {
    expect(unknownPlaceholder('{id} {nmae} {other}', ['id'])).toBe('nmae');
    expect(unknownPlaceholder('{}', ['id'])).toBe('');
    expect(unknownPlaceholder('{ id } and a brace {', ['id'])).toBeNull();
    expect(placeholdersIn('{a}{b}{a}')).toEqual(['a', 'b']);
  });
});
