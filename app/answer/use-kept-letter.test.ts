// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { afterEach, expect, it } from 'vitest';
import { dropDraft, keepDraft } from './letter-drafts';
import { freshLetter, type LetterValues, toDraft } from './letter-form';
import { useKeptLetter } from './use-kept-letter';

afterEach(() => {
  cleanup();
  dropDraft('reply-5');
});

it('tells that another window began the same letter before a word of it was written here', () => {
  const values = freshLetter('reply', null, [], () => '');
  const { result } = renderHook(() => {
    const form = useForm<LetterValues>({ defaultValues: values });
    return useKeptLetter('reply-5', 'reply', 5, form);
  });
  expect(result.current.state).toBe('fresh');
  act(() => void keepDraft('reply-5', toDraft('reply', 5, { ...values, subject: 'Theirs' }, 10)));
  expect(result.current.state).toBe('changed');
  expect(result.current.takeOver()).toMatchObject({ subject: 'Theirs' });
  act(() => dropDraft('reply-5'));
  expect(result.current.state).toBe('gone');
});
