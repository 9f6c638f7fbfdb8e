import { describe, expect, it } from 'vitest';
import type { Binding } from '@/mail/binding';
import { lookAtBindings, verdict } from './look';

const task = (id: number): Binding => ({ kind: 'task', id, entityTypeId: null });
const crm: Binding = { kind: 'crm', id: 7, entityTypeId: 3 };
const entry = { kind: 'task' as const, knownBefore: [40] };

describe('looking at bindings after a lost answer', () => {
  it('finds a new id of the kind', () => {
    expect(lookAtBindings(entry, [task(40), task(42)], true)).toEqual({ found: 42 });
  });

  it('does not take a known id, nor another kind, for ours', () => {
    expect(lookAtBindings(entry, [task(40), crm], true)).toBe('absent');
  });

  it('knows absence from an empty list or from several entries on any portal', () => {
    expect(lookAtBindings(entry, [], false)).toBe('absent');
    expect(lookAtBindings(entry, [crm, task(40)], false)).toBe('absent');
  });

  it('cannot know when a portal that lists one binding shows another', () => {
    expect(lookAtBindings(entry, [crm], false)).toBe('unknowable');
    expect(lookAtBindings(entry, [task(40)], false)).toBe('unknowable');
  });
});

describe('looking for a client after a lost answer', () => {
  it('tells the kind of client that turned up', () => {
    const found = { found: 7, entityTypeId: 3 };
    expect(lookAtBindings({ kind: 'crm', knownBefore: [] }, [crm], false)).toEqual(found);
  });

  it('cannot know of a second activity for a client who was bound before', () => {
    expect(lookAtBindings({ kind: 'crm', knownBefore: [7] }, [crm], true)).toBe('unknowable');
  });
});

describe('the verdict of several looks', () => {
  it('is found as soon as one found it', () => {
    expect(verdict(['absent', { found: 5 }])).toEqual({ found: 5 });
  });

  it('is otherwise the last word', () => {
    expect(verdict(['unknowable', 'absent'])).toBe('absent');
    expect(verdict(['absent', 'unknowable'])).toBe('unknowable');
    expect(verdict([])).toBe('unknowable');
  });
});
